import type { Category } from '../../analysis/findings.ts';
import type { Shortcut } from '../../extension/own-pages.ts';
import { reliabilityOf } from '../../messages/reliability.ts';
import type { WelcomeMessages } from '../../messages/welcome-messages.ts';
import { Swatch } from '../shared/line.tsx';
import { type AnalyseSample, LiveSample } from './live-sample.tsx';

interface WelcomeProps {
  messages: WelcomeMessages;
  marked: readonly Category[];
  shortcuts: readonly Shortcut[];
  analyse: AnalyseSample;
  onSettings: () => void;
}

const LEGEND = [
  { category: 'unnamed', text: 'welcome.legend.unnamed' },
  { category: 'vague', text: 'welcome.legend.vague' },
  { category: 'unattributed', text: 'welcome.legend.figure' },
  { category: 'named', text: 'welcome.legend.sourced' },
] as const;
const NEVER = ['truth', 'blame', 'score', 'network', 'fields', 'wrong'] as const;
const WORDS = ['unnamed', 'vague', 'hearsay', 'figure', 'protected'] as const;
const RATES = ['1975', '2003', '2021'] as const;

/** What is shown after installation, and is the help: what Selon marks and what it does not claim. */
export function Welcome({ messages, marked, shortcuts, analyse, onSettings }: WelcomeProps) {
  const { t, shared } = messages;
  return (
    <main class="welcome">
      <header>
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="sample">
        <h2 id="sample">{t('welcome.sample')}</h2>
        <p class="note">{t('welcome.sample.text')}</p>
        <LiveSample messages={messages} marked={marked} analyse={analyse} />
        <p>{t('welcome.sample.then')}</p>
      </section>
      <section aria-labelledby="legend">
        <h2 id="legend">{t('welcome.legend')}</h2>
        <ul class="lines">
          {LEGEND.map(({ category, text }) => (
            <li key={category}>
              <Swatch category={category} />
              <span>{t(text)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{t('welcome.never')}</h2>
        <ul class="points">
          {NEVER.map((point) => (
            <li key={point}>{t(`welcome.never.${point}`)}</li>
          ))}
        </ul>
        <h3>{t('welcome.trust')}</h3>
        <p>{reliabilityOf('', shared)}</p>
      </section>
      <section aria-labelledby="access">
        <h2 id="access">{t('welcome.access')}</h2>
        <p>{t('welcome.access.text')}</p>
        <button type="button" onClick={onSettings}>
          {t('welcome.settings')}
        </button>
        <h3>{t('welcome.pin')}</h3>
        <p>{t('welcome.pin.chrome')}</p>
        <p>{t('welcome.pin.firefox')}</p>
        <h3>{t('welcome.keys')}</h3>
        <dl class="keys">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{t(`welcome.keys.${name}`)}</dt>
              <dd>{keys === '' ? t('welcome.keys.none') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{t('welcome.words')}</h2>
        <dl>
          {WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`welcome.words.${word}`)}</dt>
              <dd>{t(`welcome.words.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('welcome.rates')}</h3>
        <p class="note">{t('welcome.rates.text')}</p>
        <ul class="points">
          {RATES.map((rate) => (
            <li key={rate}>{t(`welcome.rates.${rate}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
