import { Stack, Title } from '@mantine/core';

/** The schedule builder. */
export function NewToDoPage() {
  return (
    <Stack p="md">
      <title>New To Do · Frontdesk</title>
      <Title order={1} fz="h3">
        New To Do
      </Title>
    </Stack>
  );
}
