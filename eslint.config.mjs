import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const anySite = [
  ['/publisher/|/gateway/', 'Pages are rendered by the publisher, they never call it.'],
  ['/content/(?!index)', 'Content comes through content/index.ts alone, which records what a page read.'],
];
const belowPages = [...anySite, ['/pages/', 'Imports go pages → layouts → components → lib, text.']];

/**
 * Who may import whom (see "Who may import whom" in README.md). Each line says why. Of two layers that
 * match a file the later one counts alone, so a narrower one repeats what the wider one refuses.
 */
const layers = [
  {
    files: ['content-types/src/**/*.ts'],
    refuse: [['^(?!\\.{1,2}/|zod$)', 'content-types knows zod and itself only, so that every part can use it.']],
  },
  {
    files: ['cms/src/**/*.ts'],
    ignores: ['cms/src/content-types.ts'],
    refuse: [
      [
        '^@moncer/content-types',
        'Strapi compiles to CommonJS: take it from cms/src/content-types.ts, the one place that loads it.',
      ],
      ['site/', 'The CMS does not know how a page looks.'],
    ],
  },
  {
    files: ['site/src/**/*.{ts,astro}'],
    ignores: ['site/src/content/**'],
    refuse: anySite,
  },
  {
    files: ['site/src/{components,layouts,lib,text}/**/*.{ts,astro}'],
    refuse: belowPages,
  },
  {
    files: ['site/src/{lib,text}/**/*.ts'],
    refuse: [...belowPages, ['/components/|/layouts/', 'lib and text are pure; they know no component.']],
  },
  {
    files: ['**/*.client.ts'],
    refuse: [...belowPages, ['^(node:|astro:|zod)', 'This file runs in an old phone’s browser.']],
  },
  {
    files: ['scripts/**/*.ts'],
    refuse: [['/(cms|site)/src/', 'Scripts start the parts as processes and talk to them over HTTP.']],
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/dist-server/',
      '**/node_modules/',
      'var/',
      '.runtime/',
      '**/.astro/',
      '**/.strapi/',
      'cms/types/generated/',
      '**/*.d.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A handler may be asynchronous: its errors end in the log of the process or in the test.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // Strapi's own types leave contexts, services and answers as `any`.
    files: ['cms/**/*.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Tests look into answers and rows as a stranger would, by name.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  ...layers.map(({ files, ignores = [], refuse }) => ({
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns: refuse.map(([regex, message]) => ({ regex, message })) }],
    },
  })),
);
