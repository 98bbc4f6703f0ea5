import {
  Autocomplete,
  Input,
  type InputWrapperProps,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { OddEntry } from './OddEntry.tsx';
import { useSuggestions } from './useSuggestions.ts';
import type { warnings } from '#src/features/to-dos/builder/warnings.ts';

type InputWrapperOrder = InputWrapperProps['inputWrapperOrder'];

interface WhoAndWhatFieldsProps {
  form: UseFormReturnType<Draft>;
  odd: ReturnType<typeof warnings>;
}

const hintBelow: InputWrapperOrder = ['label', 'input', 'description', 'error'];

/** Who gets what, from whom. */
export function WhoAndWhatFields({ form, odd }: WhoAndWhatFieldsProps) {
  const { accountNumbers, senders } = useSuggestions();
  const byEmail = form.values.deliveryType === 'email';
  const below = { inputWrapperOrder: hintBelow, autoComplete: 'off' };
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        Who and what
      </Title>
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
          {...below}
          {...form.getInputProps('accountNumber')}
          label="Account number"
          description="As your answering service writes it."
          openOnFocus={false}
          data={accountNumbers}
        />
        <TextInput
          {...below}
          {...form.getInputProps('contact')}
          label="To"
          description={
            <OddEntry words={odd.contact}>
              {byEmail ? 'The email address of who gets it.' : 'The mobile number of who gets it.'}
            </OddEntry>
          }
        />
        <Autocomplete
          {...below}
          {...form.getInputProps('from')}
          label="From"
          openOnFocus={false}
          data={senders}
          description={<OddEntry words={odd.from}>A number of your answering service.</OddEntry>}
        />
      </SimpleGrid>
      <Textarea
        {...below}
        {...form.getInputProps('messageText')}
        label="Message"
        autosize
        minRows={3}
        maxRows={12}
        description={`${form.values.messageText.trim().length.toLocaleString('en-US')} characters`}
      />
    </Stack>
  );
}
