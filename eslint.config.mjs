import tseslint from 'typescript-eslint';

const noExportAll = { selector: 'ExportAllDeclaration', message: 'Name what leaves the room: no `export *`.' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '**/.react-router/', 'apps/web/build/', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        noExportAll,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    // React Router's loaders answer by throwing a response.
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    // React Router and Vite take these by their default export.
    files: ['apps/web/*.ts', 'apps/web/app/{root,entry.server}.tsx', 'apps/web/app/routes.ts', 'apps/web/app/routes/*'],
    rules: { 'no-restricted-syntax': ['error', noExportAll] },
  },
  {
    files: ['libs/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: ['libs/platform/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is read in libs/platform.' },
      ],
    },
  },
  {
    files: ['libs/council/**/*.ts', 'libs/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'No chance in the council: ids come with the command.' },
        { object: 'Date', property: 'now', message: 'No clock in the council: the time comes with the command.' },
      ],
      'no-restricted-syntax': [
        'error',
        noExportAll,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'NewExpression[callee.name="Date"]', message: 'No clock in the council.' },
      ],
    },
  },
);
