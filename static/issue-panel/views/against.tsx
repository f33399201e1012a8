import type { ForecastSummary } from '../../../src/contract/forecast';
import type { ContainerSummary, ItemHealth } from '../../../src/contract/item-health';
import { Help } from '../../kit/help';
import { useScreenContext } from '../../kit/screen-context';
import { endWords, expectedWords } from '../containers/date-words';
import { useSay } from '../say';

/** "day 25.9, usual: up to 8.8 · due 3 Mar": the values to which an item is compared. */
export function ItemAgainst({ health }: { readonly health: ItemHealth }) {
  const say = useSay();
  const { ageDays: age, expectedDays: usual, dueOn, finished } = health;
  if (finished || (age === null && dueOn === null)) return null;
  return (
    <div className="bw-facts-line bw-against">
      {age !== null && (
        <span>
          {usual === null ? say('panel.day', { age }) : say('panel.day.usual', { age, usual })}
          <Help label={say('panel.help.about', { term: say('panel.term.usual') })}>{say('panel.day.help')}</Help>
        </span>
      )}
      {dueOn !== null && <span>{say('panel.due', { on: dueOn })}</span>}
    </div>
  );
}

/** "Expected by 16 Mar · target 3 Mar" for an epic; for a sprint its end. */
export function ContainerAgainst({ container }: { readonly container: ContainerSummary }) {
  const say = useSay();
  const { context } = useScreenContext();
  const { forecast, endsAt } = container;
  if (forecast.status === 'known') return <Dates forecast={forecast} />;
  if (endsAt === null) return null;
  return (
    <div className="bw-facts-line bw-against">
      <span>{endWords(container, context.takenAt, say)}</span>
    </div>
  );
}

function Dates({ forecast }: { readonly forecast: Extract<ForecastSummary, { readonly status: 'known' }> }) {
  const say = useSay();
  const { target } = forecast;
  return (
    <div className="bw-facts-line bw-against">
      <span>
        {expectedWords(forecast, say)}
        <Help label={say('panel.help.about', { term: say('panel.term.expected') })}>
          {say('panel.term.expected.help')}
        </Help>
      </span>
      {target !== null && <span>{say('panel.target', { on: target.on })}</span>}
    </div>
  );
}
