import { describe, expect, it } from 'vitest';
import { packFor } from '../languages/index.ts';
import { readText } from './block.ts';
import { compilePack } from './compile-pack.ts';

function read(text: string, language: string) {
  const block = readText(text, compilePack(packFor(language)!));
  const cut = ({ from, to }: { from: number; to: number }) => text.slice(block.words[from]!.start, block.words[to - 1]!.end);
  return { sentences: block.sentences.map(cut), quotations: block.quotations.map((q) => (q.open ? `${cut(q)} [open]` : cut(q))) };
}

describe('sentences', () => {
  it.each([
    ['en', 'Mr. Hale met Gen. Ortiz in the U.S. on Monday. He left.', 2],
    ['en', '“It is over.” She left. “Really?” he asked.', 3],
    ['fr', 'M. Roux l’a dit. « C’est fini. » Il est parti…  Puis rien.', 4],
    ['fr', 'Selon le barème. de la régie, rien ne change.', 1],
    ['en', 'Growth hit 3.5 percent. Then it fell.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(read(text, language).sentences).toHaveLength(count);
  });
});

describe('quotations', () => {
  it.each([
    ['fr', '« Nous « tiendrons » bon », a-t-il dit.', ['« Nous « tiendrons » bon »']],
    ['en', '“We will,” she said, “never stop.”', ['“We will,”', '“never stop.”']],
    ['en', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['en', "Workers' pay was 'too low', she said. It's true.", ["'too low'"]],
    ['en', '“The first of several paragraphs. It goes on.', ['“The first of several paragraphs. It goes on. [open]']],
    ['fr', 'Il parle de « tout. La suite est sans rapport.', ['« tout.']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language).quotations).toEqual(expect.arrayContaining(expected));
  });
});
