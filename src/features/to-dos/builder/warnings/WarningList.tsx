import { Anchor, List } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { Note } from '#src/ui/Note.tsx';
import type { Warning } from './warning.ts';

/** Nothing where there is nothing to warn of. */
export function WarningList({ title, warnings }: { title: string; warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Note tone="odd" role="note" title={title}>
      <List size="sm" spacing={4}>
        {warnings.map(({ words, toDoId }) => (
          <List.Item key={words}>
            {words}
            {toDoId === undefined ? null : (
              <>
                {' '}
                <Anchor component={Link} to={paths.toDo(toDoId)} underline="always" c="inherit" inherit>
                  Open To Do {toDoId}
                </Anchor>
              </>
            )}
          </List.Item>
        ))}
      </List>
    </Note>
  );
}
