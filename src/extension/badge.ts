import { browser } from './native-browser.ts';

const BACKGROUND = '#4a5160';
const TEXT = '#ffffff';
const HIGHEST = 999;

/** Shows the number of marks on the extension's button in a tab; nothing where there are none. `title` is the button's tooltip. */
export async function setBadge(tabId: number, marks: number, title: string): Promise<void> {
  const text = marks === 0 ? '' : marks > HIGHEST ? `${HIGHEST}+` : String(marks);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
