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
          <Skeleton height={14} width={`${40 + ((index * 17) % 30)}%`} />
          <Skeleton height={12} width={`${60 + ((index * 23) % 35)}%`} />
          <Skeleton height={10} width="30%" />
        </div>
      ))}
    </div>
  );
}
