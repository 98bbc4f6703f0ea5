import classes from './FieldList.module.css';
import { LinkedText } from './LinkedText.tsx';

interface FieldListProps {
  fields: readonly { name: string; label: string; text: string }[];
}

/** Labels and what they stand for. */
export function FieldList({ fields }: FieldListProps) {
  return (
    <dl className={classes.fields}>
      {fields.map(({ name, label, text }) => (
        <div key={name} className={classes.field}>
          <dt>{label}</dt>
          <dd dir="auto">
            <LinkedText text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
