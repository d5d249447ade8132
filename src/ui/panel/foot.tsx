import type { TabFacts } from '../../extension/access.ts';
import { siteOf } from '../../extension/site-rules.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PanelActions } from './panel.tsx';

interface FootProps {
  /** The address of the page; undefined where it cannot be switched off, or is already. */
  url: string | undefined;
  facts: TabFacts;
  messages: Messages;
  actions: Pick<PanelActions, 'forbidSite' | 'requestAccess' | 'openOptions' | 'openHelp'>;
}

/** What holds of every page: how it may be read, whether its site is to be read at all, and where to read on. */
export function Foot({ url, facts: { isPrivate, onClick }, messages, actions }: FootProps) {
  const { t } = messages;
  const site = url === undefined ? '' : siteOf(url);
  return (
    <footer class="foot">
      {url !== undefined && onClick?.host !== undefined && (
        <div class="on-click">
          <p class="note">{t('panel.on-click', { host: onClick.host })}</p>
          <button type="button" onClick={() => actions.requestAccess(onClick)}>
            {t('panel.on-click.action')}
          </button>
        </div>
      )}
      {isPrivate && <p class="note">{t('panel.private')}</p>}
      <div class="links">
        {url !== undefined && site !== '' && !isPrivate && (
          <button type="button" class="quiet site-off" onClick={() => actions.forbidSite(url)}>
            {t('panel.site-off', { host: site })}
          </button>
        )}
        <button type="button" class="quiet options" onClick={actions.openOptions}>
          {t('panel.options')}
        </button>
        <button type="button" class="quiet help" onClick={actions.openHelp}>
          {t('panel.help')}
        </button>
      </div>
    </footer>
  );
}
