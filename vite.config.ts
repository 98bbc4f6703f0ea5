import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { calledOnLoad } from './.ci/vite/calledOnLoad.ts';
import { chunks } from './.ci/vite/chunks.ts';
import { mantineStyles } from './.ci/vite/mantineStyles.ts';
import { packed } from './.ci/vite/packed.ts';
import { preload } from './.ci/vite/preload.ts';

const proxy = { target: `http://127.0.0.1:${process.env.FRONTDESK_PORT ?? '3000'}` };

const onLog: Rolldown.InputOptions['onLog'] = (level, log, handle) => {
  // The calendar's library looks for a default export of rrule, and does without.
  if (log.code !== 'IMPORT_IS_UNDEFINED' || !log.message.includes('rrule')) handle(level, log);
};

// `--mode demo` builds a site that runs whole in the browser, from any folder of any static host.
export default defineConfig(async ({ command, mode }) => ({
  base: mode === 'demo' ? './' : '/',
  plugins: [
    react(),
    mantineStyles(),
    // The entry asks for everything else: the fewer files share the line with it, the sooner it is there.
    preload({ scripts: ['/react-dom/client.js'], styles: ['/src/app/show.tsx'] }),
    calledOnLoad(['react', 'shell', 'inbox']),
    // A static host compresses files by itself.
    mode === 'demo' ? msw({ mode: 'worker-only' }) : packed(),
  ],
  build: {
    outDir: mode === 'demo' ? 'dist/demo' : 'dist/client',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: command === 'build' ? await chunks(mode) : true },
      onLog,
    },
    // All of them know light-dark(); for older ones it would be rewritten into something that follows no class of ours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': proxy, '/session': proxy, '^/recordings/.': proxy },
  },
  test: {
    // One worker for many files takes a third off the time; what replaces the clock or MSW's worker has one for itself.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['src/**/*.test.ts'], exclude: ['src/demo/**'], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: ['src/demo/**/*.test.ts'] } },
    ],
  },
}));
