import { defineConfig, type DummyRuleMap } from 'oxlint';

/** Who may import whom, besides itself. A folder that is not named here may import nothing of ours. */
const mayImport: Record<string, string[]> = {
  lib: [],
  v2: ['lib/time'],
  ui: ['lib'],
  api: ['v2', 'lib'],
  demo: ['v2', 'lib'],
  proxy: ['v2', 'lib'],
  player: ['api', 'v2', 'ui', 'lib'],
  'features/messages': ['player', 'api', 'v2', 'ui', 'lib'],
  'features/to-dos': ['player', 'api', 'v2', 'ui', 'lib'],
  'features/recordings': ['player', 'api', 'v2', 'ui', 'lib'],
  app: ['features', 'player', 'api', 'ui', 'lib'],
};

const onlyOnTheServer = { group: ['node:*'], message: 'Only the proxy and demo/server run on Node.' };
const upwards = { group: ['../**'], message: 'Across folders, import by #src/…' };

function only(folders: string[], ...further: { group: string[]; message: string }[]): DummyRuleMap {
  const allowed = folders.map((folder) => `!#src/${folder}/**`);
  const message = `This folder may import ${folders.join(', ') || 'nothing of ours'}; see oxlint.config.ts.`;
  return {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: ['#src/**', ...allowed], message }, upwards, ...further] },
    ],
  };
}

const folderRules = Object.entries(mayImport).map(([folder, others]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: only([folder, ...others], ...(folder === 'proxy' ? [] : [onlyOnTheServer])),
}));

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  env: { builtin: true },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource-variable/**'] }],
    'jsx-a11y/prefer-tag-over-role': 'off',
    // TypeScript's noImplicitReturns does it, and knows when a switch is exhaustive.
    'typescript/consistent-return': 'off',
    'import/no-named-as-default-member': 'off',
    'eslint/no-await-in-loop': 'off',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }],
    'no-restricted-imports': ['error', { patterns: [upwards] }],
  },
  overrides: [
    ...folderRules,
    { files: ['src/proxy/main.ts'], rules: only(['proxy', 'v2', 'lib', 'demo']) },
    { files: ['src/demo/server.ts'], rules: only(['demo', 'v2', 'lib']) },
    { files: ['src/main.tsx'], rules: only(['app', 'demo'], onlyOnTheServer) },
    { files: ['src/proxy/**/*.test.ts'], rules: only(['proxy', 'v2', 'lib', 'demo']) },
    { files: ['**/*.test.ts', 'e2e/**'], rules: { 'typescript/no-unsafe-type-assertion': 'off' } },
  ],
  ignorePatterns: ['dist'],
});
