import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { keptDensity } from '#src/features/messages/list/density.ts';
import { type ListedView, writeView } from '#src/features/messages/viewParams.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { nameProblem, withView } from './savedViews.ts';
import { useSavedViews } from './useSavedViews.ts';

/** Gives the view that is shown a name. */
export function SaveView({ view, onClose }: { view: ListedView; onClose: () => void }) {
  const [saved, change] = useSavedViews();
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (name) => nameProblem(name.trim(), saved) },
  });
  const save = ({ name }: { name: string }) => {
    const query = writeView(view).toString();
    const named = { name: name.trim(), query, density: keptDensity.get() };
    const isKept = change((now) => withView(now, named));
    if (!isKept)
      notifications.show({
        message: 'This browser saves nothing: the view will be gone when you close this tab.',
      });
    onClose();
  };
  return (
    <Dialog title="Save this view" onClose={onClose}>
      <form onSubmit={form.onSubmit(save)}>
        <Stack>
          <Text size="sm" c="dimmed">
            Its days, filters, order and row height are saved in this browser, for you alone. What you
            searched for is not.
          </Text>
          <TextInput
            label="Name"
            maxLength={60}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps('name')}
          />
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
