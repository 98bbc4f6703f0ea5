import { Button, Group } from '@mantine/core';
import { IconMail, IconMessage, IconPhone } from '@tabler/icons-react';
import { CopyButton } from '#src/ui/text/CopyButton.tsx';
import classes from './ContactLine.module.css';
import type { WayToReach } from './waysToReach.ts';

interface ContactLineProps {
  way: WayToReach;
  /** The way to try first. */
  isFirst?: boolean;
}

export function ContactLine({
  way: { label, shown, copied, call, text, write },
  isFirst = false,
}: ContactLineProps) {
  const actions = [
    { verb: 'Call', icon: IconPhone, href: call },
    { verb: 'Text', icon: IconMessage, href: text },
    { verb: 'Email', icon: IconMail, href: write },
  ];
  return (
    <div className={classes.line}>
      <dt>{label}</dt>
      <dd className={classes.shown}>{shown}</dd>
      <dd className={classes.actions}>
        <Group gap={6}>
          {actions.map(({ verb, icon: Symbol, href }, index) =>
            href ? (
              <Button
                key={verb}
                component="a"
                href={href}
                size="xs"
                variant={isFirst && index === 0 ? 'filled' : 'default'}
                aria-label={`${verb} ${shown}`}
                leftSection={<Symbol aria-hidden size={14} stroke={1.7} />}
              >
                {verb}
              </Button>
            ) : null,
          )}
          <CopyButton text={copied} label={shown} />
        </Group>
      </dd>
    </div>
  );
}
