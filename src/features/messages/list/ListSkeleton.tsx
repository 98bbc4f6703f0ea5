import { Skeleton, VisuallyHidden } from '@mantine/core';
import classes from './ListSkeleton.module.css';

/** The list's own lines, still without words. */
export function ListSkeleton() {
  return (
    <div className={classes.list} aria-busy="true">
      <VisuallyHidden>Loading messages</VisuallyHidden>
      <div className={classes.day}>
        <Skeleton height={12} width={90} />
      </div>
      {Array.from({ length: 9 }, (_, index) => (
        <div key={index} className={classes.row}>
          <Skeleton height={13} width={`${25 + ((index * 17) % 25)}%`} />
          <Skeleton height={11} width="75%" />
          <Skeleton height={11} width={`${35 + ((index * 23) % 40)}%`} />
        </div>
      ))}
    </div>
  );
}
