// A filter: one article a line in, one analysis a line out, in the same order and in constant memory.
//   in   {"id", "text", "language"?}, the headline on the first line of the text
//   out  {"id", ...Analysis} | {"id", "language", "unsupported": true} | {"id"?, "error"}
// Exit status 1 where a line had an error.
import { once } from 'node:events';
import { type Answer, answer } from './answer.ts';
import { splitLines } from './lines.ts';

/** Bytes of UTF-8, without the end of the line. */
const LINE_LIMIT = 5 * 1024 * 1024;

const TOO_LONG: Answer = { error: `line over ${LINE_LIMIT} bytes` };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the answers has had enough of them, as `head` does.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

for await (const { number, bytes } of splitLines(process.stdin, LINE_LIMIT)) {
  if (bytes && isBlank(bytes)) continue;
  const said = bytes ? answer(bytes) : TOO_LONG;
  if ('error' in said) {
    process.exitCode = 1;
    process.stderr.write(`line ${number}: ${said.error}\n`);
  }
  if (!process.stdout.write(`${JSON.stringify(said)}\n`)) await once(process.stdout, 'drain');
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09);
}
