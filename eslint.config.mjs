import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import a11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['dist', '.astro', 'test-results', 'playwright-report', '.stryker-tmp', 'reports']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    rules: {
      // `const { held: _, ...rest }` is how a field is left out; a fixture of Playwright must name its first argument.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_$' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // A table that scrolls sideways lies in a section that takes the focus, or the keyboard could not scroll it.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['tabpanel'] }],
    },
  },
  { files: ['**/*.tsx'], extends: [a11y.configs.recommended] },
])
