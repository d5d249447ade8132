import { expect, it } from 'vitest';
import { lean } from './lean-tables.ts';

it('takes indentation and the space after the commas of a table', () => {
  expect(lean('list(`\n    lamp, oil lamp,\n    tamper`)')).toBe('list(`\nlamp,oil lamp,tamper`)');
});

it('leaves the words of an entry and the comma that a pattern looks for', () => {
  expect(lean('lines(`\n  said ~ , but\n  it is`)')).toBe('lines(`\nsaid ~ , but\nit is`)');
});

it('takes the names of verb classes', () => {
  expect(lean("{\n  id: 'say',\n  frames: ['quote'],\n}")).toBe("{\nframes: ['quote'],}");
});
