import { useSession } from '#src/api/useSession.ts';
import { readFields } from '#src/lib/fields/readFields.ts';
import { FieldsFold } from '#src/ui/facts/FieldsFold.tsx';
import { cdrSchema, type Recording, recordingSchema } from '#src/v2/recording.ts';
import { instantFields } from '#src/v2/wireValues.ts';

const ofCall = instantFields(recordingSchema);
const ofCdr = instantFields(cdrSchema);
/** The link is there to be played and not read; the CDR has a fold of its own. */
const leftOut = new Set(['recording', 'cdr']);

/** Everything that the service says of the call, folded away. */
export function AllFields({ recording }: { recording: Recording }) {
  const { timeZone } = useSession();
  return (
    <div>
      <FieldsFold
        label="All fields of the call"
        fields={readFields(recording, { timeZone, instants: ofCall, leftOut })}
      />
      {recording.cdr ? (
        <FieldsFold
          label="All fields of its detail record (CDR)"
          fields={readFields(recording.cdr, { timeZone, instants: ofCdr })}
        />
      ) : null}
    </div>
  );
}
