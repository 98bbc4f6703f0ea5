import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref } from 'react';

interface SearchBoxProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (text: string) => void;
  /** On to what was found. */
  onLeave: () => void;
}

/** Search as one types. Escape empties it, and leaves it when it is empty; Enter and the arrow down go on to the list. */
export function SearchBox({ ref, value, onChange, onLeave }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      ref={ref}
      type="search"
      aria-label="Search messages"
      placeholder="Search messages"
      flex={1}
      miw={0}
      maxLength={500}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={onKeyDown}
      leftSection={<IconSearch aria-hidden size={16} />}
      rightSection={
        value === '' ? null : (
          <CloseButton size="sm" aria-label="Clear the search" onClick={() => onChange('')} />
        )
      }
    />
  );
}
