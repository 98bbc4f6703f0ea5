import { Alert, type AlertProps } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './Note.module.css';

interface NoteProps extends Omit<AlertProps, 'color' | 'variant' | 'icon' | 'classNames'> {
  tone: 'good' | 'odd' | 'bad';
}

const colors = { good: 'green', odd: 'yellow', bad: 'red' };

/** A word beside the form: what went well, what is odd, what is wrong. */
export function Note({ tone, ...props }: NoteProps) {
  const Icon = tone === 'good' ? IconCheck : IconAlertTriangle;
  return (
    <Alert
      variant="light"
      color={colors[tone]}
      icon={<Icon aria-hidden />}
      classNames={{ closeButton: classes.close }}
      {...props}
    />
  );
}
