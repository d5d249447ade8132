import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const packages = { ...dependencies, ...devDependencies };

it.each(Object.keys(packages))('docs/dependencies.md says why %s is there', (name) => {
  expect(readFileSync('docs/dependencies.md', 'utf8')).toContain(`\`${name}\``);
});

it.each(Object.entries(packages))('%s is held at an exact version', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
