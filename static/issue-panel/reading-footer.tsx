import type { ItemHealth } from '../../src/contract/item-health';
import type { IgnoredLayer } from '../../src/contract/settings';
import { Disclosure } from '../kit/disclosure';
import { HiddenIcon, RefreshIcon } from '../kit/icons';
import { HowKnown } from './known/how-known';
import { Proof } from './known/proof';
import { useSay } from './say';
import type { ViewName } from './views/view-name';

/** The reasons why settings are not used, as the message selects them. */
const BRANCHES = {
  damaged: 'damaged',
  newer: 'newer',
  unreachable: 'unreachable',
  'values-refused': 'refused',
} as const satisfies Readonly<Record<IgnoredLayer['because'], string>>;

interface ReadingFooterProps {
  readonly health: ItemHealth;
  readonly shown: ViewName;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/** What is missing, how reliable the view is, how it was made, and a button to read again. */
export function ReadingFooter({ health, shown, refreshing, refresh }: ReadingFooterProps) {
  const say = useSay();
  const { someHidden, ignoredSettings, takenAt, finished } = health;
  const ignored = new Set(
    ignoredSettings.map(({ layer, because }) => say('panel.ignored', { layer, because: BRANCHES[because] })),
  );
  return (
    <footer className="bw-footer">
      {someHidden && (
        <p className="bw-small bw-subtle bw-hidden-note">
          <HiddenIcon />
          {say('state.some-hidden')}
        </p>
      )}
      {[...ignored].map((sentence) => (
        <p key={sentence} className="bw-small bw-subtle">
          {sentence}
        </p>
      ))}
      {!(finished && shown === 'item') && <Proof health={health} shown={shown} />}
      <div className="bw-footer-line">
        <Disclosure label={say('panel.known')}>
          <HowKnown health={health} shown={shown} />
        </Disclosure>
        <button
          type="button"
          className="bw-icon-button"
          aria-label={say('button.refresh')}
          title={say('panel.refresh', { on: takenAt })}
          aria-disabled={refreshing}
          onClick={refresh}
        >
          <RefreshIcon className={refreshing ? 'bw-turning' : ''} />
        </button>
      </div>
    </footer>
  );
}
