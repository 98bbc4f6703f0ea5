import classes from './MessagePane.module.css';
import { MessageSkeleton } from './MessageSkeleton.tsx';

/** The open message’s place, until what shows it is loaded. */
export function PaneSkeleton() {
  return (
    <>
      <div className={classes.bar} />
      <div className={classes.surface}>
        <div className={classes.content}>
          <MessageSkeleton />
        </div>
      </div>
    </>
  );
}
