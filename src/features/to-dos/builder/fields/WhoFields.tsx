import { Autocomplete, Input, SegmentedControl, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import type { Warning } from '#src/features/to-dos/builder/warnings/warning.ts';
import { AddressField } from './AddressField.tsx';
import { ContactHint } from './ContactHint.tsx';
import { hintBelow } from './hintBelow.ts';
import { useSuggestions } from './useSuggestions.ts';

interface WhoFieldsProps {
  form: UseFormReturnType<Draft>;
  warnings: readonly Warning[];
}

/** How it is sent, on which account, to whom and from whom. */
export function WhoFields({ form, warnings }: WhoFieldsProps) {
  const { accountNumbers, contacts, senders } = useSuggestions();
  const odd = (field: Warning['about']) => warnings.find(({ about }) => about === field)?.words;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Input.Wrapper label="Send by" labelElement="div">
        <SegmentedControl
          aria-label="Send by"
          display="flex"
          w="fit-content"
          mt={4}
          data={[
            { value: 'sms', label: 'SMS' },
            { value: 'email', label: 'Email' },
          ]}
          value={form.values.deliveryType}
          onChange={(value) => {
            form.setFieldValue('deliveryType', value === 'email' ? 'email' : 'sms');
            form.clearFieldError('contact');
          }}
        />
      </Input.Wrapper>
      <Autocomplete
        {...hintBelow}
        {...form.getInputProps('accountNumber')}
        label="Account number"
        description="As your answering service writes it."
        openOnFocus={form.values.accountNumber === ''}
        limit={6}
        data={accountNumbers}
      />
      <AddressField
        form={form}
        field="contact"
        label="To"
        hint={<ContactHint {...form.values} />}
        odd={odd('contact')}
        offered={form.values.contact === '' ? [] : contacts}
      />
      <AddressField
        form={form}
        field="from"
        label="From"
        hint="A number of your answering service."
        odd={odd('from')}
        offered={senders}
      />
    </SimpleGrid>
  );
}
