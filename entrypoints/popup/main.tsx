import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import '../../src/ui/panel/export-menu.css';
import { render } from 'preact';
import { tabOfPanel } from '../../src/extension/access.ts';
import { interfaceLanguage } from '../../src/extension/interface-language.ts';
import { loadSettings } from '../../src/extension/settings.ts';
import { loadMessages } from '../../src/messages/load-messages.ts';
import { TabPanel } from '../../src/ui/panel/tab-panel.tsx';
import { wearLines } from '../../src/ui/shared/wear-lines.ts';

/** The panel of the active tab, or of the tab in the address: `popup.html?tab=12` shows it as a page. */
async function open(): Promise<void> {
  const [settings, tabId] = await Promise.all([loadSettings(), tabOfPanel(location.search)]);
  const messages = await loadMessages(interfaceLanguage(settings));
  wearLines(settings.lines);
  document.documentElement.lang = messages.language;
  document.documentElement.classList.toggle('popup', location.search === '');
  document.title = messages.t('title');
  const app = document.getElementById('app');
  if (app !== null && tabId !== undefined) render(<TabPanel tabId={tabId} marked={settings.marked} messages={messages} />, app);
}

void open();
