/** One line of a stream, without its end; `bytes` is missing where the line was over the limit. */
export interface Line {
  /** From 1. */
  number: number;
  bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a stream of bytes at line feeds, with or without a carriage return before them; the last line need not end.
 * Holds at most `limit` bytes and one chunk: the rest of a longer line is passed over.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let length = 0;

  const hold = (bytes: Uint8Array) => {
    length += bytes.length;
    // One byte more than the limit is kept: it may be the carriage return.
    if (length <= limit + 1) held.push(bytes);
    else held = [];
  };
  const finish = (): Line => {
    number += 1;
    let bytes: Uint8Array = held.length === 1 ? held[0]! : Buffer.concat(held);
    const whole = bytes.length === length;
    held = [];
    length = 0;
    if (bytes.at(-1) === CARRIAGE_RETURN) bytes = bytes.subarray(0, -1);
    return whole && bytes.length <= limit ? { number, bytes } : { number };
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
