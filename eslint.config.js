import tseslint from 'typescript-eslint';

const HOUSE = ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'emails/**/*.{ts,tsx}'];
const CLOCK = 'app/clock.server.ts';
const ENV = 'app/env.server.ts';

const HIDDEN_CLOCK = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Date.now()'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'new Date()'],
  ["CallExpression[callee.name='Date']", 'Date()'],
].map(([selector, what]) => ({
  selector,
  message: `${what} is a hidden clock: take \`now\` as a parameter, or the clock of the services.`,
}));

const ENVIRONMENT = [
  "MemberExpression[object.name='process'][property.name='env']",
  "ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name='env']",
].map((selector) => ({
  selector,
  message: 'Only app/env.server.ts reads the environment; take the setting as a parameter.',
}));

const ASYNC_TRANSACTION = {
  selector: "CallExpression[callee.property.name='transaction'] > :function[async=true]",
  message:
    'A transaction is synchronous: an async callback rolls back and leaves an unhandled rejection. Await before it.',
};

const CHANCE = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Take random values from node:crypto, outside the domain.',
};

const ROUTE_DATA = {
  selector: 'ImportSpecifier[imported.name=/^(loader|action)$/]',
  message: 'Components take props; a loader or its type is never imported from a route.',
};

const restricted = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });

export default tseslint.config(
  { ignores: ['build/', 'var/', 'node_modules/', 'db/migrations/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-throw-literal': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // A clock's and a transport's empty replacement are clear without a comment inside.
      '@typescript-eslint/no-empty-function': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      ...restricted(ASYNC_TRANSACTION),
    },
  },
  {
    files: HOUSE,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      ...restricted(HIDDEN_CLOCK, ENVIRONMENT, ASYNC_TRANSACTION, CHANCE, ROUTE_DATA),
    },
  },
  // The two places where what is forbidden elsewhere has its home.
  {
    files: [CLOCK],
    rules: restricted(ENVIRONMENT, ASYNC_TRANSACTION, CHANCE, ROUTE_DATA),
  },
  {
    files: [ENV],
    rules: restricted(HIDDEN_CLOCK, ASYNC_TRANSACTION, CHANCE, ROUTE_DATA),
  },
);
