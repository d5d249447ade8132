import { expect, it } from 'vitest';
import { splitLines } from './lines.ts';

async function split(chunks: string[], limit = 100): Promise<[number, string | undefined][]> {
  const found: [number, string | undefined][] = [];
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  for await (const line of splitLines(bytes(), limit)) found.push([line.number, line.bytes && Buffer.from(line.bytes).toString('latin1')]);
  return found;
}

it('finds the same lines wherever the chunks are cut', async () => {
  const text = 'one\r\n\ntwo\xe9\n\r\nlast';
  const lines = ['one', '', 'two\xe9', '', 'last'].map((line, i) => [i + 1, line]);
  expect(await split([...text])).toEqual(lines);
  for (let i = 0; i <= text.length; i++) expect(await split([text.slice(0, i), text.slice(i)])).toEqual(lines);
});

it('has no line after the last end', async () => {
  expect(await split(['one\n'])).toEqual([[1, 'one']]);
  expect(await split([])).toEqual([]);
});

it('keeps a line up to the limit and passes over a longer one', async () => {
  for (const cut of [0, 3, 5, 6, 7, 12]) {
    const text = '12345\r\n123456\n1234567890123\n12345';
    const lines = [
      [1, '12345'],
      [2, undefined],
      [3, undefined],
      [4, '12345'],
    ];
    expect(await split([text.slice(0, cut), text.slice(cut)], 5)).toEqual(lines);
  }
});

it('keeps a carriage return inside a line', async () => {
  expect(await split(['a\rb\n'])).toEqual([[1, 'a\rb']]);
});
