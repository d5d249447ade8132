import { beforeEach, expect, it, vi } from 'vitest';
import { readBlock, resolve } from '../analysis/analyse.ts';
import { detectLanguage } from '../analysis/languages/index.ts';
import { createAnalyser } from './analyser.ts';

vi.mock('../analysis/analyse.ts', () => ({
  BLOCK_SEPARATOR: '\n\n',
  readBlock: vi.fn((text: string) => ({ text })),
  resolve: vi.fn((placed: unknown) => placed),
}));
vi.mock('../analysis/languages/index.ts', () => ({
  detectLanguage: vi.fn(() => 'en'),
  packFor: (code: string) => (code === 'de' ? undefined : { code }),
}));

beforeEach(() => vi.clearAllMocks());

const analysing = (capacity?: number) => {
  const { analyse } = createAnalyser(capacity);
  return (...blocks: string[]) => analyse({ blocks });
};
const blocksRead = () => vi.mocked(readBlock).mock.calls.map(([text]) => text);

it('places each block where it starts in the article', () => {
  expect(createAnalyser().analyse({ blocks: ['Title', 'One.', 'Two.'] })).toEqual({
    outcome: 'analysed',
    analysis: [
      { start: 0, evidence: { text: 'Title' } },
      { start: 7, evidence: { text: 'One.' } },
      { start: 13, evidence: { text: 'Two.' } },
    ],
  });
  expect(resolve).toHaveBeenCalledWith(expect.anything(), 'Title\n\nOne.\n\nTwo.', { code: 'en' }, { own: undefined, outlet: undefined });
});

it('reads a block once, and again in another language', () => {
  const analyse = analysing();
  analyse('Title', 'One.');
  analyse('Title', 'One.', 'New.');
  expect(blocksRead()).toEqual(['Title', 'One.', 'New.']);
  vi.mocked(detectLanguage).mockReturnValueOnce('fr');
  analyse('Title');
  expect(blocksRead()).toEqual(['Title', 'One.', 'New.', 'Title']);
});

it('drops the blocks not asked for longest when it is full', () => {
  const analyse = analysing(20);
  analyse('aaaa', 'bbbb');
  analyse('aaaa');
  analyse('cccccc');
  vi.clearAllMocks();
  analyse('aaaa');
  expect(blocksRead()).toEqual([]);
  analyse('bbbb');
  expect(blocksRead()).toEqual(['bbbb']);
});

it('remembers nothing that is larger than all it may keep', () => {
  const analyse = analysing(5);
  analyse('a long block');
  analyse('a long block');
  expect(blocksRead()).toHaveLength(2);
});

it('remembers nothing of a private window, nor what it is asked for the sentences of', () => {
  const { analyse, sentencesOf } = createAnalyser();
  analyse({ blocks: ['One.'] }, { isPrivate: true });
  sentencesOf('One.', 'en');
  analyse({ blocks: ['One.'] });
  expect(blocksRead()).toEqual(['One.', 'One.', 'One.']);
  analyse({ blocks: ['One.'] }, { isPrivate: true });
  sentencesOf('One.', 'en');
  expect(blocksRead()).toHaveLength(3);
});

it.each([
  ['de', undefined, 'de'],
  [undefined, 'PT-br', 'pt'],
  [undefined, 'nonsense', ''],
  [undefined, undefined, ''],
])('says which language it does not read: found %j, declared %j', (found, hint, language) => {
  vi.mocked(detectLanguage).mockReturnValueOnce(found);
  expect(createAnalyser().analyse({ blocks: ['x'], ...(hint !== undefined && { hint }) })).toEqual({
    outcome: 'unsupported-language',
    language,
  });
  expect(readBlock).not.toHaveBeenCalled();
});

it('hands on the names of the outlet, and the phrases of the reader for the language', () => {
  const phrases = { en: { mark: ['word has it'], leave: [] }, fr: { mark: [], leave: [] } };
  createAnalyser().analyse({ blocks: ['x'], outlet: ['The Tolby Courier'] }, { own: phrases });
  expect(resolve).toHaveBeenCalledWith(expect.anything(), 'x', { code: 'en' }, { own: phrases.en, outlet: ['The Tolby Courier'] });
});
