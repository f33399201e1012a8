import type { ForecastSummary } from '../../src/contract/forecast';
import type { ItemHealth } from '../../src/contract/item-health';
import { headline } from '../../src/words/finding/headline';
import { isOwnEpic } from '../../src/words/own-epic';
import { LevelLozenge } from '../kit/level-lozenge';
import { PhraseText } from '../kit/phrase-text';
import { expectedWords, targetChance } from './containers/date-words';
import { useSay } from './say';

/** The level, the dates that it is compared with, and the one sentence. */
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
  const say = useSay();
  const { ageDays: age, dueOn, finished } = health;
  const forecast = isOwnEpic(health) && !finished ? health.epic?.forecast : undefined;
  if (forecast?.status === 'known') return <Dates forecast={forecast} />;
  return (
    <p className="bw-facts-line bw-against">
      {age !== null && (
        <span title={say(finished ? 'panel.took.help' : 'panel.day.help')}>
          <Age health={health} age={age} />
        </span>
      )}
      {dueOn !== null && <span>{say('panel.due', { on: dueOn })}</span>}
    </p>
  );
}

function Age({ health, age }: { readonly health: ItemHealth; readonly age: number }) {
  const say = useSay();
  const { finished, expectedDays: usual } = health;
  if (finished) return say('panel.took', { days: age });
  return usual === null ? say('panel.day', { age }) : say('panel.day.usual', { age, usual });
}

/** "Expected by 16 Mar · target 3 Mar": an epic is compared with its target. */
function Dates({ forecast }: { readonly forecast: Extract<ForecastSummary, { readonly status: 'known' }> }) {
  const say = useSay();
  const { target } = forecast;
  return (
    <p className="bw-facts-line bw-against">
      <span>{expectedWords(forecast, say)}</span>
      {target !== null && (
        <span title={targetChance(forecast, say) ?? undefined}>{say('panel.target', { on: target.on })}</span>
      )}
    </p>
  );
}
