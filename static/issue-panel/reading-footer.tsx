import type { ItemHealth } from '../../src/contract/item-health';
import type { IgnoredLayer } from '../../src/contract/settings';
import { Disclosure } from '../kit/disclosure';
import { HiddenIcon, RefreshIcon } from '../kit/icons';
import { PhraseText } from '../kit/phrase-text';
import { useTelling } from '../kit/screen-context';
import { useSay } from './say';

/** Why settings are not used, as the message selects it. */
const BRANCHES = {
  damaged: 'damaged',
  newer: 'newer',
  unreachable: 'unreachable',
  'values-refused': 'refused',
} as const satisfies Readonly<Record<IgnoredLayer['because'], string>>;

interface HowKnownProps {
  readonly health: ItemHealth;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/** What was read, when, and how it is judged; and the way to read again. */
export function HowKnown({ health, refreshing, refresh }: HowKnownProps) {
  const say = useSay();
  const { context } = useTelling();
  const { read, someHidden, ignoredSettings, takenAt } = health;
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
      <div className="bw-footer-line">
        <Disclosure label={say('panel.known')}>
          <div className="bw-known bw-small bw-subtle">
            <p>{say('panel.known.read', { on: takenAt, items: read.items, changes: read.changes })}</p>
            {read.truncated && <p>{say('panel.known.truncated')}</p>}
            <p>
              <PhraseText
                phrase={say.together([say('panel.known.days', { zone: context.timeZone }), say('panel.known.usual')])}
              />
            </p>
            <p>{say('panel.known.private')}</p>
          </div>
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
