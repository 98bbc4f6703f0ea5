import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './Coming.css';
import './interFallback.css';

// Built, each of Mantine's components brings its own: see .ci/vite/mantineStyles.ts.
if (import.meta.env.DEV) void import('@mantine/core/styles.layer.css');
