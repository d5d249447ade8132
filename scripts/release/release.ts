// npm run release:check: makes what is handed to the stores and checks all of it.
//   .output/store/selon-<version>-chrome.zip, -firefox.zip, -sources.zip (Firefox's reviewers ask for the sources)
// The sources are unpacked in an empty folder and built there: the zips must come out the same, byte for byte.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { BROWSERS, type BrowserName } from '../browsers.ts';
import { builtFolder } from '../build.ts';
import { listingProblems } from './listing.ts';
import { zip } from './zip.ts';

const OUT = join('.output', 'store');

/** Runs a command to its end and returns what it wrote; throws with that where it failed. */
function run(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
  return stdout;
}

/** Builds a checkout from nothing and zips the extension for each browser. */
function buildIn(folder: string): Record<BrowserName, Uint8Array> {
  const zips = BROWSERS.map((browser) => {
    const built = join(folder, relative('.', builtFolder(browser)));
    rmSync(built, { recursive: true, force: true });
    run(folder, process.execPath, join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser);
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return [
      browser,
      zip(
        built,
        files.map((entry) => relative(built, join(entry.parentPath, entry.name))),
      ),
    ] as const;
  });
  return Object.fromEntries(zips) as Record<BrowserName, Uint8Array>;
}

/** Unpacks the sources in an empty folder, as a reviewer would, and builds them there. */
function buildFrom(sources: Uint8Array): Record<BrowserName, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'selon-sources-'));
  try {
    for (const [path, data] of Object.entries(unzipSync(sources))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), data);
    }
    run(folder, 'npm', 'ci');
    return buildIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const version = String(JSON.parse(readFileSync('package.json', 'utf8')).version);
const problems: string[] = [];
const say = (what: string) => console.log(what);

const changed = run('.', 'git', 'status', '--porcelain').trim();
if (changed !== '') problems.push(`There are changes that are not committed:\n${changed}`);
problems.push(...listingProblems(version));

say('Building …');
const sources = zip('.', run('.', 'git', 'ls-files', '-z').split('\0').filter(Boolean));
const zips = buildIn('.');
mkdirSync(OUT, { recursive: true });
for (const [name, data] of Object.entries({ ...zips, sources })) {
  const file = join(OUT, `selon-${version}-${name}.zip`);
  writeFileSync(file, data);
  say(`${file}: ${(data.length / 1000).toFixed(0)} kB`);
}

say('Building the sources again, unpacked in an empty folder …');
const again = buildFrom(sources);
for (const browser of BROWSERS) {
  const isSame = Buffer.compare(zips[browser], again[browser]) === 0;
  if (isSame) say(`${browser}: the same ${zips[browser].length} bytes`);
  else problems.push(`The zip for ${browser} came out otherwise when the sources were built again`);
}

say('web-ext lint …');
const lint = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
const { status, stdout } = spawnSync(
  process.execPath,
  [lint, 'lint', '--no-config-discovery', '--warnings-as-errors', '--source-dir', builtFolder('firefox')],
  { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
);
if (status !== 0) problems.push(`web-ext lint is not clean\n${stdout}`);

for (const problem of problems) console.error(`✗ ${problem}`);
say(problems.length === 0 ? `Selon ${version} can be released.` : `${problems.length} to mend before Selon ${version} can be released.`);
if (problems.length > 0) process.exitCode = 1;
