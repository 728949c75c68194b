import eslint from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layers, lowest first: a folder may import itself, those below it, and nothing above. */
const LAYERS = [
  'lib/classifiers',
  'lib/analysis',
  'lib/rules',
  'lib/presets',
  'lib/editors',
  'lib/sites',
  'lib/storage',
  'lib/coach',
  'components',
  'entrypoints',
];
/** The pure folders also see no extension API, no React and no framework. */
const PURE = ['lib/classifiers', 'lib/analysis', 'lib/rules', 'lib/presets'];
/** Packages and the only places that may import them. */
const PACKAGES = [
  { name: 'compromise', only: ['lib/analysis/tokens.ts'] },
  { name: 'react', only: ['components', 'entrypoints'] },
  { name: 'wxt', only: ['entrypoints', 'lib/storage', 'lib/coach', 'lib/messages.ts', 'wxt.config.ts'] },
];

const above = (folder) => LAYERS.slice(LAYERS.indexOf(folder) + 1);
const restricted = (folder) => {
  const patterns = above(folder).map((layer) => ({
    regex: `^@/${layer}(/|$)`,
    message: `${folder} lies below ${layer}: imports point one way.`,
  }));
  patterns.push({ regex: String.raw`^\.\./\.\.`, message: 'Never two levels up: use @/.' });
  if (folder !== 'lib/cli')
    patterns.push({ regex: '^@/(lib/cli|tests|scripts)(/|$)', message: 'Not from the product.' });
  for (const { name, only } of PACKAGES) {
    if (!only.some((place) => place === folder || place.startsWith(`${folder}/`))) {
      patterns.push({ regex: `^${name}(-dom)?(/|$)`, message: `${name} is imported only in ${only.join(', ')}.` });
    }
  }
  if (PURE.includes(folder)) patterns.push({ regex: '^node:', message: 'Pure code: no Node.' });
  return patterns;
};

export default defineConfig(
  globalIgnores(['.output', '.wxt', 'out', 'node_modules', 'tests/sites/pages', 'tests/bench/node_modules']),
  eslint.configs.recommended,
  tseslint.configs.strict,
  importX.flatConfigs.typescript,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx'] })] },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  { files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  ...LAYERS.map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: PACKAGES.flatMap(({ only }) => only.filter((place) => place.startsWith(`${folder}/`))),
    rules: { 'no-restricted-imports': ['error', { patterns: restricted(folder) }] },
  })),
  {
    files: ['scripts/**', 'tests/**', '.ci/**', 'lib/cli/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
