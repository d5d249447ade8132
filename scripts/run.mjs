// Runs one of the project's TypeScript programs where there may be nothing but Node and npm: installs the packages
// if they are missing, bundles the program if a source of it is newer than its bundle, and runs it in this process.
//
//   node scripts/run.mjs scripts/demo.ts [arguments]
//
// A bundle of src/ holds its packages, so that it can be copied and run alone; programs of scripts/ load them from node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const [program, ...rest] = process.argv.slice(2);

/** Ends the process with a message when Node is older than `engines` in package.json allows. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Selon needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}

/** Installs the packages of package-lock.json; npm writes the file looked for here last. All output goes to stderr. */
function installPackages() {
  if (existsSync('node_modules/.package-lock.json')) return;
  console.error('Installing packages (once) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('js') ? [process.execPath, [npm]] : ['npm', []];
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, [...args, 'ci'], { stdio: ['ignore', 2, 2], shell });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether a bundle exists and none of the files it was made of is newer or gone. */
function isFresh(bundle, inputs) {
  if (!existsSync(bundle) || !existsSync(inputs)) return false;
  const built = statSync(bundle).mtimeMs;
  return JSON.parse(readFileSync(inputs, 'utf8')).every((file) => existsSync(file) && statSync(file).mtimeMs <= built);
}

/** Bundles a TypeScript program into one module; several processes may do so at once. */
async function bundleProgram(source) {
  const bundle = join('.output', basename(dirname(source)), `${basename(source, '.ts')}.mjs`);
  const inputs = bundle.replace(/mjs$/, 'inputs.json');
  if (isFresh(bundle, inputs)) return bundle;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: `node${OLDEST_NODE.join('.')}`,
    format: 'esm',
    packages: source.startsWith('src/') ? 'bundle' : 'external',
    logLevel: 'warning',
  });
  mkdirSync(dirname(bundle), { recursive: true });
  replaceFile(bundle, outputFiles[0].contents);
  replaceFile(inputs, JSON.stringify([...Object.keys(metafile.inputs), 'package-lock.json']));
  return bundle;
}

function replaceFile(file, contents) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, file);
}

requireNode();
installPackages();
// esbuild has said what is wrong.
const bundle = resolve(await bundleProgram(program).catch(() => process.exit(1)));
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
