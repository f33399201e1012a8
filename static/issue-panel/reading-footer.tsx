import type { ItemHealth } from '../../src/contract/item-health';
import { ignoredLayerSentence } from '../../src/words/settings';
import { thousands } from '../kit/amounts';
import { moment } from '../kit/dates';
import { Disclosure } from '../kit/disclosure';
import { HiddenIcon, RefreshIcon } from '../kit/icons';
import { useTelling } from '../kit/screen-context';

interface HowKnownProps {
  readonly health: ItemHealth;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/** What was read, when, and how it is judged; and the way to read again. */
export function HowKnown({ health, refreshing, refresh }: HowKnownProps) {
  const { context } = useTelling();
  const { read, someHidden, ignoredSettings, takenAt } = health;
  const ignored = new Set(ignoredSettings.map(ignoredLayerSentence));
  return (
    <footer className="bw-footer">
      {someHidden && (
        <p className="bw-small bw-subtle bw-hidden-note">
          <HiddenIcon />
          Some items are hidden from you. These numbers are without them.
        </p>
      )}
      {[...ignored].map((sentence) => (
        <p key={sentence} className="bw-small bw-subtle">
          {sentence}
        </p>
      ))}
      <div className="bw-footer-line">
        <Disclosure label="How this is known">
          <div className="bw-known bw-small bw-subtle">
            <p>
              Read on {moment(takenAt, context)}: {readWords(read)}.
              {read.truncated && ' There was more than one reading takes, so older history is missing.'}
            </p>
            <p>
              Days are working days of this site’s calendar ({context.timeZone}). “Usual” is what 85 % of your team’s
              own past did not exceed; each finding says how much past it rests on.
            </p>
            <p>Nothing was sent outside of this site. Nobody is compared with anybody.</p>
          </div>
        </Disclosure>
        <button
          type="button"
          className="bw-icon-button"
          aria-label="Read again"
          title={`Read again (last read ${moment(takenAt, context)})`}
          aria-disabled={refreshing}
          onClick={refresh}
        >
          <RefreshIcon className={refreshing ? 'bw-turning' : ''} />
        </button>
      </div>
    </footer>
  );
}

/** "412 items and 3,120 changes". */
export function readWords({ items, changes }: ItemHealth['read']): string {
  return `${thousands(items)} ${items === 1 ? 'item' : 'items'} and ${thousands(changes)} ${changes === 1 ? 'change' : 'changes'}`;
}
