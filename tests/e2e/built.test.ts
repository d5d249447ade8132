// What the built extension may access, and that there is no way out of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { builtFolder } from '../../scripts/build.ts';
import { addressesIn, waysOutOf } from '../ways-out.ts';

/** The permissions that PRIVACY.md gives a reason for: the names in the first column of its table. */
function permissionsWithReasons(): string[] {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(/^\| (?!permission)(?!-)([^|]+)\|[^|]{10,}\|$/gm);
  return Array.from(rows, ([, names]) => Array.from(names!.matchAll(/`([^`]+)`/g), ([, name]) => name!)).flat();
}

/** Each of these sends, loads, makes code or parses HTML. */
const PLANTED = [
  'fetch("https://x.example")',
  'globalThis["fetch"]("/x")',
  'const { fetch: f } = self; f("/x")',
  'new XMLHttpRequest()',
  'new WebSocket("wss://x.example")',
  'new WebTransport("https://x.example")',
  'new EventSource("/x")',
  'navigator.sendBeacon("/x", data)',
  'new RTCPeerConnection()',
  'importScripts("/x.js")',
  'import("https://x.example/x.js")',
  'import("//x.example/x.js")',
  'import(address)',
  'import x from "https://x.example/x.js"; x()',
  'new Worker("/x.js")',
  'navigator.serviceWorker.register("/x.js")',
  'new Image().src = "/x"',
  'i.src = address',
  'd.createElement("script")',
  'd.createElementNS("http://www.w3.org/2000/svg", "image")',
  'd.createElement("link")',
  'e.setAttribute("src", "/x")',
  'e.setAttribute("onclick", text)',
  'sheet.replaceSync("p { background: url(https://x.example) }")',
  'sheet.replaceSync("@import " + address)',
  'eval(text)',
  'new Function(text)()',
  'e.innerHTML = text',
  'e["outerHTML"] = text',
  'e.insertAdjacentHTML("beforeend", text)',
  'new DOMParser().parseFromString(text, "text/html")',
  'Document.parseHTMLUnsafe(text)',
  'range.createContextualFragment(text)',
  'chrome.runtime.onMessageExternal.addListener(f)',
  'chrome.runtime.setUninstallURL("https://x.example")',
];

/**
 * How the bundler loads a part of a view that is imported while running, with its style: by addresses that the build has fixed, of files
 * of the extension, which the policy of its pages alone allows.
 */
const LOADS_PARTS_OF_VIEWS = { in: /^chunks\//, as: /^document\.createElement\(.link.\)$/ };

/**
 * The polyfill wraps the whole interface of the browsers, by a table that names each function with the number of its arguments, and two
 * events. A name in that table calls nothing: such keys are not looked at, nor how it takes `hasOwnProperty` from its prototype.
 */
function withoutPolyfillNames(code: string): string {
  return code
    .replace(/\b(?:eval|requestUpdateCheck|sendNativeMessage|setUninstallURL):(?=\{minArgs:)/g, 'wrapped:')
    .replace(/\bonMessageExternal:(?=\w+\(\w+\))/g, 'wrapped:')
    .replaceAll('Function.call.bind(Object.prototype.hasOwnProperty)', 'hasOwn');
}

describe('the search for ways out', () => {
  it.each(PLANTED)('finds %s', (code) => {
    expect(waysOutOf(code)).not.toEqual([]);
  });

  it('takes words for words', () => {
    expect(
      waysOutOf('const verbs = ["fetch", "import", "worker"]; say(`eval`); import x from "./x.js"; x(verbs); import("./y.js")'),
    ).toEqual([]);
  });

  it('finds addresses in pages and style sheets', () => {
    expect(addressesIn('<link href="//x.example/a.css"> p { background: url(a.png) } @import "a.css"')).toHaveLength(3);
    expect(addressesIn('<script type="module" src="/chunks/popup.js"></script>')).toEqual([]);
  });
});

describe.each(BROWSERS)('%s', (browser) => {
  const folder = builtFolder(browser);
  const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });

  it('may do what PRIVACY.md gives the reasons for, and nothing else', () => {
    const { permissions, host_permissions } = manifest() as Record<string, string[]>;
    expect([...permissions!, ...host_permissions!].sort()).toEqual(permissionsWithReasons().sort());
    const others = Object.keys(manifest()).filter((key) =>
      /permission|accessible|connectable|nativ|sandbox|devtools|override|update_url/.test(key),
    );
    expect(others).toEqual(['permissions', 'host_permissions']);
  });

  it('runs in the top frame of web pages alone', () => {
    const { content_scripts } = manifest() as { content_scripts: object[] };
    expect(content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle', js: ['content-scripts/reader.js'] },
    ]);
  });

  it('forbids its pages to load or send anything', () => {
    const { content_security_policy } = manifest() as { content_security_policy: Record<string, string> };
    expect(Object.keys(content_security_policy)).toEqual(['extension_pages']);
    const policy = content_security_policy.extension_pages!.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'"]));
    expect(policy.join(' ')).not.toMatch(/https?:|data:|blob:|\*|unsafe/);
  });

  it('tells pages nothing', () => {
    const script = readFileSync(join(folder, 'content-scripts', 'reader.js'), 'utf8');
    expect(script.match(/dispatchEvent|CustomEvent/g)).toBeNull();
  });

  it('holds no way out', () => {
    const scripts = files().filter((file) => file.endsWith('.js'));
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'content-scripts/reader.js']));
    const found = scripts.flatMap((file) =>
      waysOutOf(withoutPolyfillNames(readFileSync(join(folder, file), 'utf8'))).map((way) => ({ file, way })),
    );
    const { in: inside, as } = LOADS_PARTS_OF_VIEWS;
    expect(found.filter(({ file, way }) => !(inside.test(file) && as.test(way)))).toEqual([]);
    const pages = files().filter((file) => /\.(?:html|css)$/.test(file));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((file) => addressesIn(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });
});
