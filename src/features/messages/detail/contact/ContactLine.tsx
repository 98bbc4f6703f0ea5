import { Button, Group } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './CallerContact.module.css';
import { CopyButton } from '#src/ui/text/CopyButton.tsx';

interface Action {
  label: string;
  icon: Icon;
  /** Null where the text is none that a link can be made of. */
  href: string | null;
}

interface ContactLineProps {
  label: string;
  shown: string;
  copied: string;
  actions: Action[];
}

export function ContactLine({ label, shown, copied, actions }: ContactLineProps) {
  return (
    <div className={classes.line}>
      <dt>{label}</dt>
      <dd className={classes.shown}>{shown}</dd>
      <dd className={classes.actions}>
        <Group gap={6}>
          {actions.map(({ label: verb, icon: Symbol, href }) =>
            href ? (
              <Button
                key={verb}
                component="a"
                href={href}
                size="xs"
                variant="default"
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
