import type { ForecastSummary } from '../../src/contract/forecast';
import type { ItemHealth } from '../../src/contract/item-health';
import { chanceWords } from '../../src/words/finding/forecast';
import { dayOfDate, number, shortDays } from '../../src/words/format';
import { headline } from '../../src/words/finding/headline';
import { isOwnEpic } from '../../src/words/own-epic';
import { day } from '../kit/dates';
import { LevelLozenge } from '../kit/level-lozenge';
import { PhraseText } from '../kit/phrase-text';
import { useTelling } from '../kit/screen-context';
import { useSay } from './say';

/** The level, the dates that it is held against, and the one sentence. */
export function PanelHead({ health }: { readonly health: ItemHealth }) {
  const say = useSay();
  return (
    <header className="bw-head">
      <div className="bw-head-line">
        <LevelLozenge level={health.level} finished={health.finished} progress={health.progress} />
        <Against health={health} />
      </div>
      <h1>
        <PhraseText phrase={headline(health, say)} />
      </h1>
    </header>
  );
}

function Against({ health }: { readonly health: ItemHealth }) {
  const { context } = useTelling();
  const { ageDays, expectedDays, dueOn, finished } = health;
  const forecast = isOwnEpic(health) && !finished ? health.epic?.forecast : undefined;
  if (forecast?.status === 'known') return <Dates forecast={forecast} />;
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

/** "Expected by 16 Mar · target 3 Mar": an epic is held against its target. */
function Dates({ forecast }: { readonly forecast: Extract<ForecastSummary, { readonly status: 'known' }> }) {
  const { context } = useTelling();
  const { p85, target, chance, atBest } = forecast;
  return (
    <p className="bw-facts-line bw-against">
      <span>
        Expected {p85 === null ? 'later than ten years' : 'by '}
        {p85 !== null && <strong>{dayOfDate(p85, context)}</strong>}
        {atBest && ' or later'}
      </span>
      {target !== null && (
        <span title={chance === null ? undefined : `Chance to be done by then: ${chanceWords(chance, atBest)}`}>
          target {dayOfDate(target.on, context)}
        </span>
      )}
    </p>
  );
}
