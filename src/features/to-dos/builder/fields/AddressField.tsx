import { Autocomplete } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { formatTyped } from '#src/features/to-dos/builder/address/formatTyped.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { hintBelow } from './hintBelow.ts';
import { OddEntry } from './OddEntry.tsx';

interface AddressFieldProps {
  form: UseFormReturnType<Draft>;
  field: 'contact' | 'from';
  label: string;
  hint: ReactNode;
  odd: string | undefined;
  offered: string[];
}

/** A number, formatted as it is typed where it is sent by SMS, or an email address. */
export function AddressField({ form, field, label, hint, odd, offered }: AddressFieldProps) {
  const { onBlur, onChange, ...input } = form.getInputProps(field);
  return (
    <Autocomplete
      {...hintBelow}
      {...input}
      label={label}
      data={offered}
      limit={6}
      openOnFocus={form.values[field] === ''}
      onChange={(typed) =>
        onChange(form.values.deliveryType === 'email' ? typed : formatTyped(form.values[field], typed))
      }
      onBlur={(event) => {
        const read = readAddress(form.values[field]);
        if (read && read.shown !== form.values[field]) form.setFieldValue(field, read.shown);
        onBlur?.(event);
      }}
      description={<OddEntry words={odd}>{hint}</OddEntry>}
    />
  );
}
