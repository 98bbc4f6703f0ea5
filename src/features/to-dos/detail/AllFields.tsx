import { readFields } from '#src/lib/fields/readFields.ts';
import { FieldsFold } from '#src/ui/facts/FieldsFold.tsx';
import { type ToDo, toDoSchema } from '#src/v2/toDo.ts';
import { instantFields } from '#src/v2/wireValues.ts';

const ofToDo = instantFields(toDoSchema.entries.to_do);
const ofSchedule = instantFields(toDoSchema.entries.schedule.wrapped);

/** All that the service sent of a To Do and its schedule, known to us or not. */
export function AllFields({ toDo, timeZone }: { toDo: ToDo; timeZone: string }) {
  return (
    <div>
      <FieldsFold label="All fields" fields={readFields(toDo.to_do, { timeZone, instants: ofToDo })} />
      {toDo.schedule ? (
        <FieldsFold
          label="All fields of its schedule"
          fields={readFields(toDo.schedule, { timeZone, instants: ofSchedule })}
        />
      ) : null}
    </div>
  );
}
