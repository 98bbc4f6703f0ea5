import { useMediaQuery } from '@mantine/hooks';

/** Whether the page is as narrow as on a phone, by the width that the style sheets go by. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
}
