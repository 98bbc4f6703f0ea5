import type { InputWrapperProps } from '@mantine/core';

const inputWrapperOrder: InputWrapperProps['inputWrapperOrder'] = ['label', 'input', 'description', 'error'];

/** Hints stand below their input, and a browser offers nothing that it kept of other forms. */
export const hintBelow = { inputWrapperOrder, autoComplete: 'off' };
