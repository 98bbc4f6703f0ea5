import { VisuallyHidden } from '@mantine/core';
import classes from './RowSkeleton.module.css';

/** What a row shows while its message is on its way. */
export function RowSkeleton() {
  return (
    <>
      <VisuallyHidden>Loading</VisuallyHidden>
      <span className={classes.name} />
      <span className={classes.time} />
      <span className={classes.preview} />
    </>
  );
}
