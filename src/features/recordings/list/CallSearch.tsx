import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import classes from './CallTools.module.css';

interface CallSearchProps {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
}

export function CallSearch({ input, text, onText }: CallSearchProps) {
  return (
    <TextInput
      ref={input}
      type="search"
      className={classes.search ?? ''}
      aria-label="Search calls"
      placeholder="Number, agent, skill, account"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        // The first press empties it, the next one leaves it.
        if (text === '') currentTarget.blur();
        else onText('');
      }}
      leftSection={<IconSearch aria-hidden size={16} stroke={1.7} />}
      rightSection={
        text === '' ? null : (
          <CloseButton size="sm" aria-label="Clear the search" onClick={() => onText('')} />
        )
      }
    />
  );
}
