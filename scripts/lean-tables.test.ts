import { expect, it } from 'vitest';
import { withoutSpace } from './lean-tables.ts';

it('takes indentation and the space after the commas of a table', () => {
  expect(withoutSpace('list(`\n    lamp, oil lamp,\n    tamper`)')).toBe('list(`\nlamp,oil lamp,tamper`)');
});

it('leaves the words of an entry and the comma that a pattern looks for', () => {
  expect(withoutSpace('lines(`\n  said ~ , but\n  it is`)')).toBe('lines(`\nsaid ~ , but\nit is`)');
});
