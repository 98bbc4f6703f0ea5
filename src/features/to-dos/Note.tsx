import { Alert, type AlertProps } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import classes from './Note.module.css';

interface NoteProps extends Omit<AlertProps, 'color' | 'variant' | 'icon' | 'classNames'> {
  tone: 'good' | 'odd' | 'bad';
}

const colors = { good: 'green', odd: 'yellow', bad: 'red' };

/** An alert whose title can be read: Mantine's own titles are too pale on their light ground. */
export function Note({ tone, ...props }: NoteProps) {
  const Icon = tone === 'good' ? IconCheck : IconAlertTriangle;
  return (
    <Alert
      variant="light"
      color={colors[tone]}
      icon={<Icon aria-hidden />}
      classNames={{ title: classes.title, closeButton: classes.close }}
      {...props}
    />
  );
}
