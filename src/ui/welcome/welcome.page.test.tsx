import '../theme.css';
import './welcome.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyse, BLOCK_SEPARATOR } from '../../analysis/analyse.ts';
import { MARKED_BY_DEFAULT } from '../../analysis/findings.ts';
import { packFor } from '../../analysis/languages/index.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import { welcomeMessages } from '../../messages/welcome-messages.ts';
import { Welcome } from './welcome.tsx';

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  render(null, document.body);
});

describe.each(UI_LANGUAGES)('the welcome page in %s', (language) => {
  const messages = welcomeMessages(language);
  const show = (read = true, onSettings = () => {}) => {
    document.documentElement.lang = language;
    document.title = messages.t('welcome.title');
    const answer = async (blocks: string[]) => (read ? analyse(blocks.join(BLOCK_SEPARATOR), packFor(language)!) : undefined);
    const shortcuts = [{ name: 'next-mark', keys: 'Alt+N' }] as const;
    render(
      <Welcome messages={messages} marked={MARKED_BY_DEFAULT} shortcuts={shortcuts} analyse={answer} onSettings={onSettings} />,
      document.body,
    );
  };

  it('draws the marks of its sample as they are found, and says why each is there', async () => {
    show();
    await vi.waitFor(() => expect(document.querySelectorAll('.why li')).toHaveLength(4));
    const drawn = [...document.querySelectorAll('.paper .line')].map(({ textContent }) => textContent);
    expect(drawn).toEqual([...document.querySelectorAll('.why .line')].map(({ textContent }) => textContent));
    expect(document.querySelector('.paper')?.textContent).toContain(messages.t('welcome.sample.second'));
  });

  it('says where its sample could not be read', async () => {
    show(false);
    await vi.waitFor(() => expect(document.body.textContent).toContain(messages.t('welcome.sample.failed')));
  });

  it('leads to the settings', () => {
    const onSettings = vi.fn();
    show(true, onSettings);
    document.querySelector('button')?.click();
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it.each(['light', 'dark'])('has nothing that axe finds, on %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    show();
    await vi.waitFor(() => expect(document.querySelectorAll('.why li')).toHaveLength(4));
    const { violations, passes } = await axe.run(document);
    expect(violations).toEqual([]);
    expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(10);
  });
});
