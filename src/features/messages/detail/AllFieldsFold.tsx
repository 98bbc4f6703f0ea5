import { useSession } from '#src/api/useSession.ts';
import { readFields } from '#src/lib/fields/readFields.ts';
import { FieldsFold } from '#src/ui/facts/FieldsFold.tsx';
import { type Message, messageSchema } from '#src/v2/message.ts';
import { instantFields } from '#src/v2/wireValues.ts';

const instants = instantFields(messageSchema);

/** All that the service sent of the message, known to us or not. */
export function AllFieldsFold({ message }: { message: Message }) {
  const { timeZone } = useSession();
  return <FieldsFold label="All fields" fields={readFields(message, { timeZone, instants })} />;
}
