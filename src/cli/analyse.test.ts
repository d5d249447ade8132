import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const MIB = 1024 * 1024;

interface Answer {
  id?: string | number;
  error?: string;
  language?: string;
  words?: number;
  sources?: { start: number; end: number; exact: string; kind: string }[];
}

interface Ran {
  answers: Answer[];
  stdout: string;
  errors: string;
  status: number | null;
}

/** Runs the real command on the given input. */
function run(input: string | Uint8Array): Ran {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'analyse'], { input, encoding: 'utf8', maxBuffer: 64 * MIB });
  const answers = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  return { answers, stdout, errors: stderr, status };
}

const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const french = {
  id: 'f',
  text: 'Le port de Brennac ferme\n\nDes responsables ont déclaré mardi à la presse que le port de Brennac fermerait à la fin du mois.',
};
const english = {
  id: 'e',
  text: 'Harbour of Tolby to close\n\nOfficials told the Tolby Courier on Tuesday that the harbour would close at the end of the month.',
};

// The first use builds.
beforeAll(() => {
  const { errors, status } = run('');
  if (status !== 0) throw new Error(errors);
}, 60_000);

describe('npm run -s analyse', { timeout: 60_000 }, () => {
  it('answers good lines in their order, the language given or detected', () => {
    const { answers, errors, status } = run(lines({ ...english, language: 'en' }, french, english, { ...french, language: 'fr' }));
    expect(answers.map(({ id, language }) => [id, language])).toEqual([
      ['e', 'en'],
      ['f', 'fr'],
      ['e', 'en'],
      ['f', 'fr'],
    ]);
    expect(answers.map((answer) => Object.keys(answer))).toEqual(
      answers.map(() => ['id', 'language', 'words', 'sources', 'clauses', 'figures', 'profile']),
    );
    for (const answer of answers) expect(answer.words).toBeGreaterThan(15);
    expect(answers[0]).toEqual(answers[2]);
    expect(answers[1]).toEqual(answers[3]);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('says what it found as spans of the text', () => {
    const [answer] = run(lines(french)).answers;
    const sources = answer?.sources ?? [];
    expect(sources.map(({ kind, exact }) => [kind, exact])).toEqual([['unnamed', 'Des responsables']]);
    for (const { start, end, exact } of sources) expect(french.text.slice(start, end)).toBe(exact);
  });

  it('says that a language has no pack, given or detected', () => {
    const german = 'Der Hafen schließt am Ende des Monats, wie der Bürgermeister am Dienstag vor der Presse sagte, und niemand weiß warum.';
    const { answers, errors, status } = run(
      lines({ id: 1, text: english.text, language: 'de' }, { id: 2, text: english.text, language: 'xx' }, { id: 3, text: german }),
    );
    expect(answers.slice(0, 2)).toEqual([
      { id: 1, language: 'de', unsupported: true },
      { id: 2, language: 'xx', unsupported: true },
    ]);
    expect(answers[2]).toMatchObject({ id: 3, unsupported: true });
    expect(answers[2]?.language).not.toMatch(/^(en|fr)$/);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('finds nothing in a text that is empty or only spaces', () => {
    const { answers, status } = run(lines({ id: 'a', text: '', language: 'fr' }, { id: 'b', text: ' \n\t\u00a0 ' }));
    expect(answers.map(({ id, language }) => [id, language])).toEqual([
      ['a', 'fr'],
      ['b', 'und'],
    ]);
    for (const answer of answers) expect(answer).toMatchObject({ words: 0, sources: [], clauses: [], figures: [] });
    expect(status).toBe(0);
  });

  it('keeps the offsets of a text with lone surrogates', () => {
    const text = french.text.replace('Brennac ferme', 'Brenn\ud83dac ferme\udc00');
    const [{ answers, status }, whole] = [run(lines({ ...french, text })), run(lines(french))];
    const starts = (answer: Answer | undefined) => answer?.sources?.map(({ start }) => start) ?? [];
    expect(starts(answers[0])).toEqual(starts(whole.answers[0]).map((start) => start + 2));
    expect(starts(answers[0])).toHaveLength(1);
    expect(status).toBe(0);
  });

  it.each([
    ['not JSON', '{"id": "x", "text": ', {}],
    ['not a JSON object', '["x"]', {}],
    ['not a JSON object', 'null', {}],
    ['"id" is missing', '{"text": "x"}', {}],
    ['"text" is missing', '{"id": "x"}', { id: 'x' }],
    ['"id" is neither a string nor a number', '{"id": {}, "text": "x"}', {}],
    ['"text" is not a string', '{"id": "x", "text": 7}', { id: 'x' }],
    ['"language" is not a string', '{"id": "x", "text": "x", "language": 7}', { id: 'x' }],
    ['not UTF-8', Buffer.from('{"id": "x", "text": "é"}', 'latin1'), {}],
  ] as [string, string | Uint8Array, { id?: string }][])('answers a line in its place with the error: %s', (error, bad, id) => {
    const { answers, errors, status } = run(Buffer.concat([lines(french), bad, '\n', lines(english)].map((part) => Buffer.from(part))));
    expect(answers.map((answer) => answer.id)).toEqual(['f', id.id, 'e']);
    expect(answers[1]).toEqual({ ...id, error });
    expect(errors).toBe(`line 2: ${error}\n`);
    expect(status).toBe(1);
  });

  it('measures a line in bytes of UTF-8, without its end', () => {
    const frame = lines({ id: 'x', text: '', language: 'xx' }).length - 1;
    const line = (bytes: number) =>
      lines({ id: 'x', text: 'é'.repeat((bytes - frame) / 2) + ' '.repeat((bytes - frame) % 2), language: 'xx' });
    const most = line(5 * MIB);
    const over = line(5 * MIB + 1);
    const { answers, errors, status } = run(most.replace('\n', '\r\n') + over + lines(english));
    expect(Buffer.byteLength(most)).toBe(5 * MIB + 1);
    expect(answers[0]).toEqual({ id: 'x', language: 'xx', unsupported: true });
    expect(answers[1]).toEqual({ error: 'line over 5242880 bytes' });
    expect(answers[2]).toMatchObject({ id: 'e', language: 'en' });
    expect(errors).toBe('line 2: line over 5242880 bytes\n');
    expect(status).toBe(1);
  });

  it('skips blank lines, and takes carriage returns and a last line without an end', () => {
    const { answers, status } = run(`\n  \r\n${lines(french).replace('\n', '\r\n')}\n\t\n${lines(english).trimEnd()}`);
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      ['f', undefined],
      ['e', undefined],
    ]);
    expect(status).toBe(0);
  });

  it('answers nothing to nothing', () => {
    expect(run('')).toEqual({ answers: [], stdout: '', errors: '', status: 0 });
  });

  it('answers each line when it comes, before the end of the input', async () => {
    const child = spawn('npm', ['run', '-s', 'analyse'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(lines(french));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: 'f', language: 'fr' });
    child.stdin.end();
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(0);
  });

  it('ends quietly when nobody reads its answers any more', async () => {
    const child = spawn('npm', ['run', '-s', 'analyse'], { stdio: 'pipe' });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.stdin.on('error', () => {});
    const closed = once(child, 'close');
    child.stdin.write(lines(french));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(lines(...Array.from({ length: 2000 }, () => french)));
    const [status] = (await closed) as [number];
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('is a bundle that runs by itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'selon-'));
    copyFileSync('.output/cli/analyse.mjs', join(folder, 'analyse.mjs'));
    const { stdout } = spawnSync(process.execPath, ['analyse.mjs'], { cwd: folder, input: lines(french), encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe(run(lines(french)).stdout);
  });
});
