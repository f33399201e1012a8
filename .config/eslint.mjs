import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import redos from 'eslint-plugin-redos';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const CORE_NOW = 'The core has one "now": snapshot.takenAt. Pass the instant in.';
const CORE_CHANCE = 'The core takes a seeded Random as an argument, so that the same input gives the same bytes.';

/** Words that belong to one tracker; the core speaks of work items, containers and iterations. */
const TRACKER_WORD = /issue|epic|sprint|jql|jira/i;

export default tseslint.config(
  { ignores: ['node_modules/', '.build/', '**/dist/', 'test/**/fixture/**', 'test/golden/**'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 3],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // Text comes from outside: an expression whose time grows faster than its input would stop the program. One plugin
    // recognises expressions that are composed from constants, the other those that restart at every position.
    files: ['src/**', 'static/**', 'azure/**', 'local/**', '.config/**'],
    plugins: { redos, regexp },
    rules: {
      'redos/no-vulnerable': ['error', { timeout: 10_000 }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CORE_NOW },
        { object: 'Math', property: 'random', message: CORE_CHANCE },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CORE_NOW },
        {
          selector: `Identifier[name=${TRACKER_WORD}]`,
          message: 'The core does not know one tracker’s words; say work item, parent, iteration.',
        },
      ],
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval', 'console', 'performance'],
    },
  },
  {
    // Only these may write to the console: commands print, functions log.
    files: ['local/**/*.ts', 'src/entrypoints/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-params': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.config.{ts,mts,mjs}', '.config/**', 'static/*/page.tsx'], rules: { 'no-restricted-exports': 'off' } },
);
