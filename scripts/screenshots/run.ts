// npm run screenshots: pictures of every screen of the built extension in Chromium, into .output/screenshots; those that README and the
// stores show, into docs/pictures and store.
import { UI_LANGUAGES } from '../../src/messages/catalogue.ts';
import { articlePages, optionsPages, popupOfSample, popupStates, welcomePage } from './screens.ts';
import { showcase } from './showcase.ts';
import { emptyFolder, type Look, openStudio, type Studio, writeIndex } from './studio.ts';

const SCHEMES = ['light', 'dark'] as const;
/** Of the popup as a page, and of pages, in CSS pixels. */
const POPUP_WIDTHS = [320, 800];
const PAGE_WIDTHS = [320, 1200];

type Screen = (studio: Studio, look: Look) => Promise<void>;

const SCREENS: readonly { screen: Screen; widths: readonly number[] }[] = [
  { screen: popupStates, widths: POPUP_WIDTHS },
  { screen: popupOfSample, widths: [...POPUP_WIDTHS, 400] },
  { screen: optionsPages, widths: PAGE_WIDTHS },
  { screen: welcomePage, widths: PAGE_WIDTHS },
  { screen: articlePages, widths: PAGE_WIDTHS },
];

/** The system's colours, and text at twice its size, for some. */
const SPECIAL: readonly { screen: Screen; looks: readonly Omit<Look, 'language'>[] }[] = [
  {
    screen: popupOfSample,
    looks: [
      { scheme: 'light', width: 400, forced: true },
      { scheme: 'dark', width: 400, forced: true },
    ],
  },
  { screen: popupOfSample, looks: [{ scheme: 'light', width: 400, large: true }] },
  {
    screen: optionsPages,
    looks: [
      { scheme: 'dark', width: 800, forced: true },
      { scheme: 'light', width: 640, large: true },
    ],
  },
  {
    screen: welcomePage,
    looks: [
      { scheme: 'dark', width: 800, forced: true },
      { scheme: 'light', width: 640, large: true },
    ],
  },
  { screen: articlePages, looks: [{ scheme: 'dark', width: 1200, forced: true }] },
];

async function takeAll(studio: Studio): Promise<void> {
  for (const language of UI_LANGUAGES) {
    const looks = SCREENS.flatMap(({ screen, widths }) =>
      SCHEMES.flatMap((scheme) => widths.map((width) => ({ screen, look: { language, scheme, width } }))),
    );
    const special = SPECIAL.flatMap(({ screen, looks }) => looks.map((look) => ({ screen, look: { ...look, language } })));
    for (const { screen, look } of [...looks, ...special]) {
      await studio.set({ version: 2, language });
      await screen(studio, look);
    }
    await studio.set({ version: 2, language });
    await showcase(studio, language);
  }
}

await emptyFolder();
const studio = await openStudio();
try {
  await takeAll(studio);
} finally {
  await studio.close();
}
const { index, count } = await writeIndex();
console.log(`${count} pictures: ${index}`);
