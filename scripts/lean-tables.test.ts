import { describe, expect, it, onTestFinished } from 'vitest';
import { createViteServer } from 'vitest/node';
import { PACKS } from '../src/analysis/languages/index.ts';
import type { LanguagePack } from '../src/analysis/languages/pack.ts';
import { lean, leanTables } from './lean-tables.ts';

/** The packs as the build has them. */
async function leanPacks(): Promise<readonly LanguagePack[]> {
  const server = await createViteServer({
    configFile: false,
    logLevel: 'error',
    plugins: [leanTables()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  onTestFinished(() => server.close());
  return (await server.ssrLoadModule('/src/analysis/languages/index.ts')).PACKS;
}

/** All that a pack says, with the names of its verb classes left out. */
function contentOf({ code, grammar, lexicon }: LanguagePack) {
  const { nounForms, verbForms, ...data } = grammar;
  const verbs = lexicon.verbs.map(({ id: _, ...rest }) => rest);
  return {
    code,
    grammar: data,
    lexicon: { ...lexicon, verbs },
    nouns: Object.values(lexicon.nouns).flat().map(nounForms),
    verbs: [...verbs.flatMap(({ lemmas }) => lemmas), ...lexicon.otherVerbs].map(verbForms),
  };
}

it('takes indentation and the space after the commas of a table', () => {
  expect(lean('list(`\n    lamp, oil lamp,\n    tamper`)')).toBe('list(`\nlamp,oil lamp,tamper`)');
});

it('leaves the words of an entry and the comma that a pattern looks for', () => {
  expect(lean('lines(`\n  said ~ , but\n  it is`)')).toBe('lines(`\nsaid ~ , but\nit is`)');
});

it('takes the names of verb classes', () => {
  expect(lean("{\n  id: 'say',\n  frames: ['quote'],\n}")).toBe("{\nframes: ['quote'],}");
});

describe('the packs as built', () => {
  it('say what their sources say', async () => {
    expect((await leanPacks()).map(contentOf)).toStrictEqual(PACKS.map(contentOf));
  });

  it('have no names of verb classes', async () => {
    const verbs = (await leanPacks()).flatMap(({ lexicon }) => lexicon.verbs);
    expect(verbs.filter(({ id }) => id !== undefined)).toEqual([]);
  });
});
