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

const blocksRead = () => vi.mocked(readBlock).mock.calls.map(([text]) => text);

it('places each block where it starts in the article', () => {
  expect(createAnalyser().analyse(['Title', 'One.', 'Two.'])).toEqual({
    outcome: 'analysed',
    analysis: [
      { start: 0, evidence: { text: 'Title' } },
      { start: 7, evidence: { text: 'One.' } },
      { start: 13, evidence: { text: 'Two.' } },
    ],
  });
  expect(resolve).toHaveBeenCalledWith(expect.anything(), 'Title\n\nOne.\n\nTwo.', { code: 'en' }, undefined);
});

it('reads a block once, and again in another language', () => {
  const { analyse } = createAnalyser();
  analyse(['Title', 'One.']);
  analyse(['Title', 'One.', 'New.']);
  expect(blocksRead()).toEqual(['Title', 'One.', 'New.']);
  vi.mocked(detectLanguage).mockReturnValueOnce('fr');
  analyse(['Title']);
  expect(blocksRead()).toEqual(['Title', 'One.', 'New.', 'Title']);
});

it('drops the blocks not asked for longest when it is full', () => {
  const { analyse } = createAnalyser(20);
  analyse(['aaaa', 'bbbb']);
  analyse(['aaaa']);
  analyse(['cccccc']);
  vi.clearAllMocks();
  analyse(['aaaa']);
  expect(blocksRead()).toEqual([]);
  analyse(['bbbb']);
  expect(blocksRead()).toEqual(['bbbb']);
});

it('remembers nothing that is larger than all it may keep', () => {
  const { analyse } = createAnalyser(5);
  analyse(['a long block']);
  analyse(['a long block']);
  expect(blocksRead()).toHaveLength(2);
});

it.each([
  ['de', undefined, 'de'],
  [undefined, 'PT-br', 'pt'],
  [undefined, 'nonsense', ''],
  [undefined, undefined, ''],
])('says which language it does not read: found %j, declared %j', (found, hint, language) => {
  vi.mocked(detectLanguage).mockReturnValueOnce(found);
  expect(createAnalyser().analyse(['x'], hint)).toEqual({ outcome: 'unsupported-language', language });
  expect(readBlock).not.toHaveBeenCalled();
});
