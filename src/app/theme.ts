import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import classes from './theme.module.css';

const fontFamily = "'Inter Variable', 'Inter Fallback', system-ui, sans-serif";

export const theme = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: '650' },
  primaryColor: 'cyan',
  primaryShade: 9,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Plain, and not by each component’s `extend`: that would load the component.
  components: {
    Menu: { classNames: { item: classes.menuItem ?? '' } },
    // Mantine's own alert titles are too pale on their light ground.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    // And so is what its notifications say.
    Notification: { styles: { description: { color: 'var(--mantine-color-dimmed)' } } },
  },
});

/** Under the pointer the last shade would turn paler, too pale for the white on it. */
const hovered = { '--mantine-color-cyan-filled-hover': '#085b6a' };

/** Mantine's own dimmed and placeholder greys, and its buttons under the pointer, fall short of the 4.5:1 that small text needs. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...hovered,
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    ...hovered,
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
});
