import { type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Boundary } from '#src/ui/Boundary.tsx';
import type { OpenerProps, Opening } from './opening.ts';

interface Props {
  popup: OpenerProps['aria-haspopup'];
  /** Called when somebody is about to open it. */
  load: () => void;
  /** Given where something else opens it too. */
  opened?: boolean;
  onOpened?: (opened: boolean) => void;
  renderButton: (props: OpenerProps) => ReactNode;
  /** What it opens: see OpenedMenu and OpenedPopover. */
  children: (opening: Opening) => ReactNode;
}

/** A button that is there at once, and a menu or popover whose code comes later: pressed before that, it opens as soon as it is there. Where it does not come, the button can be pressed again. */
export function Opener({ popup, load, opened: openedByParent, onOpened, renderButton, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [openedByItself, setOpened] = useState(false);
  const opened = openedByParent ?? openedByItself;
  const onChange = onOpened ?? setOpened;
  // Once opened it stays, closed: what it shows may go on after it closed.
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened && !wasOpened) setWasOpened(true);
  return (
    <>
      {renderButton({
        id,
        ref: button,
        'aria-haspopup': popup,
        'aria-expanded': opened,
        'aria-controls': opened ? `${id}-dropdown` : undefined,
        onClick: () => onChange(!opened),
        onPointerEnter: load,
        onFocus: load,
      })}
      {wasOpened ? (
        <Boundary tryAgainOn={opened} onFailure={() => onChange(false)}>
          <Suspense>{children({ id, button, opened, onChange })}</Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
