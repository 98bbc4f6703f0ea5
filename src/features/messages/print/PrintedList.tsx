import { callerName, callerNumbers, companyBesideName } from '#src/features/messages/caller.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { formatPhone } from '#src/lib/phone.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { formatDayAndTime } from '#src/lib/time/format.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import { daysOnPaper } from './daysOnPaper.ts';
import { PrintedMessage } from './PrintedMessage.tsx';
import classes from './PrintedList.module.css';

export type PrintLayout = 'table' | 'whole';

interface PrintedListProps {
  messages: readonly Message[];
  layout: PrintLayout;
  days: DayRange;
  now: number;
  timeZone: string;
}

/** Messages on paper: a line each, or each as a whole. */
export function PrintedList({ messages, layout, days, now, timeZone }: PrintedListProps) {
  const emergencies = messages.filter(({ is_emergency }) => is_emergency).length;
  return (
    <>
      <h1 className={classes.title}>Messages, {daysOnPaper(days)}</h1>
      <p className={classes.about}>
        {messages.length.toLocaleString('en-US')} {messages.length === 1 ? 'message' : 'messages'}
        {emergencies > 0 ? `, ${emergencies} of them emergencies` : ''}. Times are those of {timeZone}.
        Printed {formatDayAndTime(now, now, timeZone)}.
      </p>
      {layout === 'table' ? (
        <PrintedTable messages={messages} days={days} timeZone={timeZone} />
      ) : (
        messages.map((message) => <PrintedMessage key={message.id} message={message} timeZone={timeZone} />)
      )}
    </>
  );
}

function PrintedTable({
  messages,
  days,
  timeZone,
}: Pick<PrintedListProps, 'messages' | 'days' | 'timeZone'>) {
  // The title has the year of the last day: only another one is said again.
  const lastDay = startOfDay(days.to, timeZone);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Taken</th>
          <th scope="col">Caller</th>
          <th scope="col">Message</th>
          <th scope="col">For</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {messages.map((message) => (
          <tr key={message.id}>
            <td>{formatDayAndTime(message.created_at, lastDay, timeZone)}</td>
            <td dir="auto">{callerLines(message).join('\n')}</td>
            <td dir="auto">
              {message.is_emergency ? <strong>EMERGENCY </strong> : null}
              {message.content?.trim()}
            </td>
            <td dir="auto">{message.receiver_name}</td>
            <td>{message.status ? fieldLabel(message.status) : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function callerLines(message: Message): string[] {
  const [number] = callerNumbers(message);
  const name = callerName(message);
  const phone = number ? formatPhone(number.text) : null;
  return [name, companyBesideName(message), phone === name ? null : phone].filter((line) => line !== null);
}
