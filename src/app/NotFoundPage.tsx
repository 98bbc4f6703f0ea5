import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';

export function NotFoundPage() {
  return (
    <>
      <title>Not found · Frontdesk</title>
      <EmptyNotice title="There is no such page">
        <Anchor component={Link} to={paths.messages()} underline="always">
          Go to the messages
        </Anchor>
      </EmptyNotice>
    </>
  );
}
