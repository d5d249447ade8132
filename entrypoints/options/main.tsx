import '../../src/ui/theme.css';
import '../../src/ui/options/options.css';
import { render } from 'preact';
import { loadSettings } from '../../src/extension/settings.ts';
import { SettingsView } from '../../src/ui/options/settings-view.tsx';

async function open(): Promise<void> {
  const initial = await loadSettings();
  const app = document.getElementById('app');
  if (app !== null) render(<SettingsView initial={initial} />, app);
}

void open();
