import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { Dialog } from '#src/ui/Dialog.tsx';
import { nameProblem, type SavedViews, withEdits } from './savedViews.ts';
import { useSavedViews } from './useSavedViews.ts';

/** Renames the person's views, or takes them out; all at once, when they say so. */
export function ManageViews({ onClose }: { onClose: () => void }) {
  const [saved, change] = useSavedViews();
  const form = useForm({ initialValues: { views: saved }, validate: ({ views }) => problemsOf(views) });
  const save = ({ views }: { views: SavedViews }) => {
    const { views: shown } = form.getInitialValues();
    change((now) => withEdits(now, shown, views));
    onClose();
  };
  return (
    <Dialog title="Your views" onClose={onClose}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          {form.values.views.map(({ id, name }, at) => (
            <Group key={id} align="flex-start" wrap="nowrap" gap="xs">
              <TextInput
                flex={1}
                maxLength={60}
                autoComplete="off"
                aria-label={`Name of ${saved.find((each) => each.id === id)?.name ?? name}`}
                {...form.getInputProps(`views.${at}.name`)}
              />
              <ActionIcon
                variant="default"
                size="input-sm"
                aria-label={`Remove ${name}`}
                onClick={() => form.removeListItem('views', at)}
              >
                <IconTrash aria-hidden size={18} />
              </ActionIcon>
            </Group>
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Save</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function problemsOf(views: SavedViews): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [at, { name }] of views.entries()) {
    const problem = nameProblem(
      name.trim(),
      views.filter((_, other) => other !== at),
    );
    if (problem !== null) problems[`views.${at}.name`] = problem;
  }
  return problems;
}
