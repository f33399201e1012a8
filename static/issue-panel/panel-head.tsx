import type { ItemHealth } from '../../src/contract/item-health';
import { number, shortDays } from '../../src/contract/words/format';
import { headline } from '../../src/contract/words/headline';
import { day } from '../kit/dates';
import { LevelLozenge } from '../kit/level-lozenge';
import { PhraseText } from '../kit/phrase-text';
import { useTelling } from '../kit/telling';

/** The level, the dates that it is held against, and the one sentence. */
export function PanelHead({ health }: { readonly health: ItemHealth }) {
  const { context } = useTelling();
  return (
    <header className="bw-head">
      <div className="bw-head-line">
        <LevelLozenge level={health.level} finished={health.finished} />
        <Against health={health} />
      </div>
      <h1>
        <PhraseText phrase={headline(health, context)} />
      </h1>
    </header>
  );
}

function Against({ health }: { readonly health: ItemHealth }) {
  const { context } = useTelling();
  const { ageDays, expectedDays, dueOn, finished } = health;
  const usual = expectedDays === null ? '' : ` of usual ${number(expectedDays)}`;
  return (
    <p className="bw-facts-line bw-against">
      {ageDays !== null && (
        <span
          title={
            finished
              ? 'Working days from start to finish'
              : 'Working days since the start, and within how many 85 % of such items finish'
          }
        >
          {finished ? `took ${shortDays(ageDays)}` : `day ${number(ageDays)}${usual}`}
        </span>
      )}
      {dueOn !== null && <span>due {day(dueOn, context)}</span>}
    </p>
  );
}
