import { ActionIcon } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { memo } from 'react';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';
import type { OrderChoices } from './OrderItems.tsx';

const OrderItems = later(async () => (await import('./OrderItems.tsx')).OrderItems);

/** In which order the messages stand, under which headings, and how close; and the way to select some. */
export const OrderMenu = memo(function OrderMenu(choices: OrderChoices) {
  return (
    <Opener
      popup="menu"
      load={OrderItems.load}
      renderButton={(opener) => (
        <ActionIcon
          {...opener}
          variant="default"
          size="input-sm"
          flex="none"
          title="Order and row height"
          aria-label="Order and row height"
        >
          <IconArrowsSort aria-hidden size={18} stroke={1.7} />
        </ActionIcon>
      )}
    >
      {(opening) => <OrderItems opening={opening} {...choices} />}
    </Opener>
  );
});
