import type { ForecastDates } from '../../../src/contract/page/alarms';
import type { ForecastLog } from '../../../src/contract/frozen';
import type { PageHead } from '../../../src/contract/project-page';
import { useSay } from '../say';
import { DatesChart } from './dates-chart';

interface ForecastDatesCardProps {
  readonly head: PageHead;
  readonly foretold: readonly ForecastDates[];
  readonly log: ForecastLog | null;
}

/** How the dates of an open epic or version moved from week to week, with its target and the frozen forecasts. */
export function ForecastDatesCard({ head, foretold, log }: ForecastDatesCardProps) {
  const say = useSay();
  const title = say('page.foretold');
  const [first] = foretold;
  const last = foretold.at(-1);
  if (first === undefined || last === undefined || foretold.length < 2) {
    const why = head.someHidden
      ? 'page.alarms.hidden'
      : foretold.length === 0
        ? 'page.foretold.none'
        : 'page.foretold.first';
    return (
      <section className="bw-card">
        <h2>{title}</h2>
        <p>{say(why)}</p>
      </section>
    );
  }
  const sentence =
    first.most === null || last.most === null
      ? say('page.foretold.sentence.far')
      : say('page.foretold.sentence', { since: first.on, before: first.most, now: last.most });
  const frozen = (log?.entries ?? []).flatMap(({ on, foretold: kept, note }) =>
    kept.of === 'end' ? { on, note, halfOn: kept.halfOn, expectedOn: kept.expectedOn } : [],
  );
  return (
    <section className="bw-card">
      <DatesChart
        title={title}
        sentence={sentence}
        weeks={foretold}
        targetOn={head.targetOn}
        endedOn={null}
        warnedOn={null}
        takenBackOn={null}
        isOpen
        frozen={frozen}
      />
    </section>
  );
}
