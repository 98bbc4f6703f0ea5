import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { MessageBar } from './MessageBar.tsx';

/** For an address whose message the service does not have. */
export function NoSuchMessage() {
  return (
    <>
      <MessageBar place={null} />
      <EmptyNotice title="There is no such message">
        It may have been removed, or the link is wrong. The list still has the others.
      </EmptyNotice>
    </>
  );
}
