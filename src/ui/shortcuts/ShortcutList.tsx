import { Keys } from './Keys.tsx';
import classes from './ShortcutList.module.css';
import type { ShortcutLine } from './shortcutGroups.ts';
import { isSingleCharacter } from './stroke.ts';

interface ShortcutListProps {
  groups: readonly { group: string; lines: readonly ShortcutLine[] }[];
  areSinglesOn: boolean;
}

/** Every key and what it does. */
export function ShortcutList({ groups, areSinglesOn }: ShortcutListProps) {
  const isOn = (keys: string) => areSinglesOn || !isSingleCharacter(keys);
  return (
    <div className={classes.groups}>
      {groups.map(({ group, lines }) => {
        const shown = lines
          .map(({ label, keys }) => ({ label, keys: keys.filter(isOn) }))
          .filter(({ keys }) => keys.length > 0);
        return shown.length > 0 ? (
          <section key={group} className={classes.group}>
            <h3>{group}</h3>
            <dl>
              {shown.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ) : null;
      })}
    </div>
  );
}
