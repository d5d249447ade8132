import '../../src/ui/theme.css';
import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { interfaceLanguage } from '../../src/extension/interface-language.ts';
import { openOptions, shortcuts } from '../../src/extension/own-pages.ts';
import { loadSettings } from '../../src/extension/settings.ts';
import { askBackground } from '../../src/extension/tab-messaging.ts';
import { welcomeMessages } from '../../src/messages/welcome-messages.ts';
import { wearLines } from '../../src/ui/shared/wear-lines.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';

async function open(): Promise<void> {
  const settings = await loadSettings();
  const language = interfaceLanguage(settings);
  const messages = welcomeMessages(language);
  document.documentElement.lang = language;
  document.title = messages.t('welcome.title');
  wearLines(settings.lines);
  const app = document.getElementById('app');
  if (app === null) return;
  const analyse = async (blocks: string[]) => {
    const answer = await askBackground('analyse', { blocks, hint: language });
    return answer.outcome === 'analysed' ? answer.analysis : undefined;
  };
  render(
    <Welcome messages={messages} marked={settings.marked} shortcuts={await shortcuts()} analyse={analyse} onSettings={openOptions} />,
    app,
  );
}

void open();
