import { describe, expect, it } from 'vitest';
import { packFor } from '../languages/index.ts';
import { readText } from './block.ts';
import { compilePack } from './compile-pack.ts';
import { compilePatterns, matchAll } from './patterns.ts';
import { tokenise } from './tokens.ts';

const pack = compilePack(packFor('en')!);
const tools = { split: (form: string) => tokenise(form, pack.rules).map((t) => t.norm), formsOf: pack.formsOf };

function matches(pattern: string, text: string): string[] {
  const { words } = readText(text, pack);
  const set = compilePatterns([{ pattern, tag: 'x' }], tools);
  return matchAll(words, set).map(({ from, to }) => text.slice(words[from]!.start, words[to - 1]!.end));
}

describe('patterns', () => {
  it('match alternatives, missing words and forms of verbs', () => {
    expect(
      matches('on|under the? condition of anonymity', 'He spoke on condition of anonymity, she under the condition of anonymity.'),
    ).toEqual(['on condition of anonymity', 'under the condition of anonymity']);
    expect(matches('who {decline} to be named', 'An aide who declined to be named left.')).toEqual(['who declined to be named']);
  });

  it('match open steps up to four words, not over punctuation', () => {
    expect(matches('spoke ~ anonymously', 'He spoke to us quite anonymously.')).toEqual(['spoke to us quite anonymously']);
    expect(matches('spoke ~ anonymously', 'He spoke, quite anonymously.')).toEqual([]);
    expect(matches('spoke ~ anonymously', 'He spoke to all of us here anonymously.')).toEqual([]);
  });

  it('match classes of words', () => {
    expect(matches('#definite #role', 'The diplomat and a diplomat')).toEqual(['The diplomat']);
  });

  it('say which pattern is wrong', () => {
    expect(() => compilePatterns([{ pattern: '#nonsense word', tag: 'x' }], tools)).toThrow(/"#nonsense word".*nonsense/);
    expect(() => compilePatterns([{ pattern: '~ word', tag: 'x' }], tools)).toThrow(/starts with an open step/);
  });
});
