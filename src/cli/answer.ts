import { analyse } from '../analysis/analyse.ts';
import { detectLanguage, packFor } from '../analysis/languages/index.ts';
import type { Analysis } from '../analysis/types.ts';

type Id = string | number;

export type Answer = ({ id: Id } & Analysis) | { id: Id; language: string; unsupported: true } | { id?: Id; error: string };

/** BCP 47's code for a language that could not be told. */
const UNDETERMINED = 'und';

interface Article {
  id: Id;
  text: string;
  language?: string;
}

/** Answers one line of the input, a JSON object; never throws: whatever is wrong with the line is its answer. */
export function answer(line: Uint8Array): Answer {
  let id: Id | undefined;
  try {
    const value = parse(line);
    if (isId(value.id)) id = value.id;
    const article = check(value);
    return { id: article.id, ...read(article) };
  } catch (error) {
    const said = { error: error instanceof Error ? error.message : String(error) };
    return id === undefined ? said : { id, ...said };
  }
}

/** Throws where the bytes are not UTF-8: offsets into a repaired text would not be the sender's. */
function parse(line: Uint8Array): Record<string, unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new Error('not UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return { ...value };
}

const isId = (id: unknown): id is Id => typeof id === 'string' || typeof id === 'number';

function check({ id, text, language }: Record<string, unknown>): Article {
  if (id === undefined) throw new Error('"id" is missing');
  if (!isId(id)) throw new Error('"id" is neither a string nor a number');
  if (text === undefined) throw new Error('"text" is missing');
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (language === undefined || language === null) return { id, text };
  if (typeof language !== 'string') throw new Error('"language" is not a string');
  return { id, text, language };
}

function read({ text, language }: Article): Analysis | { language: string; unsupported: true } {
  const empty = text.trim() === '';
  const code = language ?? (empty ? undefined : detectLanguage(text));
  const pack = code === undefined ? undefined : packFor(code);
  if (pack) return analyse(text, pack);
  if (empty && code === undefined) return { ...nothing(), language: UNDETERMINED };
  return { language: code ?? UNDETERMINED, unsupported: true };
}

/** The analysis of a text without a word. */
function nothing(): Analysis {
  const pack = packFor('en');
  if (!pack) throw new Error('no language pack');
  return analyse('', pack);
}
