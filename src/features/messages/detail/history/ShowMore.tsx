import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ShowMoreProps<T> {
  items: readonly T[];
  /** What they are, in the plural. */
  label: string;
  className: string | undefined;
  children: (item: T) => ReactNode;
}

const FEW = 4;

/** The first few of a list, and the rest when asked for. */
export function ShowMore<T>({ items, label, className, children }: ShowMoreProps<T>) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : items.length - FEW;
  return (
    <>
      <ul className={className}>{(hidden > 0 ? items.slice(0, FEW) : items).map(children)}</ul>
      {hidden > 0 ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Show ${hidden} more ${label}`}
          onClick={() => setAll(true)}
        >
          Show {hidden} more
        </Button>
      ) : null}
    </>
  );
}
