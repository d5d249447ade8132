import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanTables } from './scripts/lean-tables.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { noPageContext } from './scripts/no-page-context.ts';
import { licencesOf, packagesOf } from './scripts/release/licences.ts';
import { sizesOf } from './scripts/sizes.ts';

const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** Nothing is loaded from anywhere, nothing is sent anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Of the button where no page has said how it is read. */
const IDLE_ICONS = { 16: 'icons/idle-16.png', 32: 'icons/idle-32.png' };
const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** Whether source maps are put beside the same files in a folder of their own, for what measures them. */
const IS_MAPPED = process.env.SELON_MAPPED === 'yes';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: [],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${IS_MAPPED ? '-mapped' : ''}`,
  vite: () => ({
    plugins: [preact(), noInnerHtml(), noPageContext(), leanTables()],
    build: {
      modulePreload: { polyfill: false },
      sourcemap: IS_MAPPED && 'hidden',
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: IDLE_ICONS },
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    host_permissions: EVERY_PAGE,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: {
      'toggle-marks': { description: '__MSG_commandToggle__', suggested_key: { default: 'Alt+Shift+S' } },
      'next-mark': { description: '__MSG_commandNext__', suggested_key: { default: 'Alt+Shift+Period' } },
      'previous-mark': { description: '__MSG_commandPrevious__', suggested_key: { default: 'Alt+Shift+Comma' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'selon@selon.example', strict_min_version: '149.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      // Half a kilobyte less in every page than by Vite's own minifier, which is several times as fast.
      if (build && entrypoints.some(({ type }) => type === 'content-script')) {
        Object.assign(build, { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3 } } });
      }
    },
    'build:manifestGenerated': (_, manifest) => {
      // The popup's page has a title of its own, which is taken for the button's.
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
    },
    'build:done': (wxt, output) => {
      const chunks = output.steps.flatMap((step) => step.chunks);
      const packages = packagesOf(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])));
      writeFileSync(join(wxt.config.outDir, 'licences.txt'), licencesOf(packages));
      const files = chunks.map((chunk) => chunk.fileName);
      for (const { part, size, budget } of sizesOf(wxt.config.outDir, files)) {
        const line = `${part}: ${size.toFixed(1)} kB gzip of ${budget}`;
        if (size > budget) throw new Error(`Over budget: ${line}`);
        wxt.logger.info(line);
      }
    },
  },
});
