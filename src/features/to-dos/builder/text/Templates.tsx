import { ActionIcon, Button, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTemplate, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { useKept } from '#src/ui/useKept.ts';
import { keptTemplates, withTemplate } from './templates.ts';
import classes from './Templates.module.css';

interface TemplatesProps {
  /** The message as it stands. */
  text: string;
  onUse: (template: string) => void;
}

/** Messages kept in this browser by whoever chose to: to use, to keep one more, to remove. */
export function Templates({ text, onUse }: TemplatesProps) {
  const { user } = useSession();
  const kept = keptTemplates.of(user);
  const [templates] = useKept(kept);
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const canKeep = text.trim() !== '' && !templates.includes(text.trim());
  const change = (next: (now: string[]) => string[]) => {
    // The button that was pressed may be gone with what it was for.
    panel.current?.focus();
    if (!kept.update(next)) {
      notifications.show({
        color: 'yellow',
        title: 'Saved in this tab only',
        message: 'This browser does not save it for longer.',
      });
    }
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      trapFocus
      withinPortal={false}
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconTemplate aria-hidden size={16} />}
          onClick={() => setOpen(!isOpen)}
        >
          Templates
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Templates">
        <Stack ref={panel} gap="xs" tabIndex={-1} data-autofocus className={classes.panel}>
          <Text size="xs" c="dimmed">
            Saved in this browser only, for you. To delete them all, use the account menu.
          </Text>
          {templates.length > 0 ? (
            <ul className={classes.list}>
              {templates.map((template) => (
                <li key={template}>
                  <UnstyledButton
                    className={classes.use}
                    onClick={() => {
                      setOpen(false);
                      onUse(template);
                    }}
                  >
                    {template}
                  </UnstyledButton>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={32}
                    aria-label={`Remove the template ${template.slice(0, 40)}`}
                    onClick={() => change((now) => now.filter((each) => each !== template))}
                  >
                    <IconTrash aria-hidden size={16} />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          ) : (
            <Text size="sm">None yet: write a message, then save it here.</Text>
          )}
          {canKeep ? (
            <Button variant="default" size="xs" onClick={() => change((now) => withTemplate(now, text))}>
              Save this message as a template
            </Button>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
