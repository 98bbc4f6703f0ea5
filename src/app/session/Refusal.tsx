import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Why a sign-in came to nothing, and what to do about it. */
export function Refusal({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert role="alert" variant="light" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {children}
    </Alert>
  );
}
