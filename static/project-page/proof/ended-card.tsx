import { useState } from 'react';
import type { FrozenDates } from '../../../src/contract/frozen';
import type { EndedWork } from '../../../src/contract/page/alarms';
import { useNames } from '../model/use-names';
import { PlaceLink } from '../place';
import { useSay } from '../say';
import { DatesChart } from './dates-chart';

/**
 * The work that ended last: its target, its end, when a warning would have come, and whether it was right. One is shown
 * week by week.
 */
export function EndedCard({
  ended,
  frozen,
}: {
  readonly ended: readonly EndedWork[];
  readonly frozen: readonly FrozenDates[];
}) {
  const say = useSay();
  const names = useNames(ended.map(({ scope }) => scope));
  const [chosen, choose] = useState<string | null>(null);
  const named = ended.map((work) => ({ work, name: names?.get(work.scope.id) ?? work.key }));
  const listed = named.flatMap(({ work, name }) => (name === null ? [] : [{ work, name }]));
  const shown = listed.find(({ work }) => work.scope.id === chosen) ?? listed[0];
  if (ended.length === 0) {
    return (
      <section className="bw-card">
        <h2>{say('page.ended')}</h2>
        <p>{say('page.ended.none')}</p>
      </section>
    );
  }
  const count = (verdict: EndedWork['verdict']): number => ended.filter((work) => work.verdict === verdict).length;
  return (
    <>
      <section className="bw-card">
        <h2>{say('page.ended')}</h2>
        <p className="bw-subtle">{say('page.ended.sentence', { count: ended.length })}</p>
        <table className="bw-table bw-log bw-stacks">
          <thead>
            <tr>
              <th scope="col">{say('page.ended.name')}</th>
              <th scope="col">{say('page.ended.target')}</th>
              <th scope="col">{say('page.ended.end')}</th>
              <th scope="col">{say('page.ended.warned')}</th>
              <th scope="col">{say('page.ended.verdict')}</th>
              <th scope="col">
                <span className="bw-visually-hidden">{say('page.ended.choose')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ work, name }) => (
              <Row
                key={`${work.scope.kind} ${work.scope.id}`}
                work={work}
                name={name}
                isShown={work === shown?.work}
                show={() => choose(work.scope.id)}
              />
            ))}
          </tbody>
        </table>
        <p>
          {say('page.ended.sum', {
            hits: count('hit'),
            missed: count('missed'),
            alarms: count('false-alarm'),
            quiet: count('quiet'),
          })}
        </p>
        <p className="bw-small bw-subtle">{say('page.ended.rule')}</p>
      </section>
      {shown !== undefined && (
        <section className="bw-card">
          <DatesChart
            {...shown.work}
            isOpen={false}
            frozen={frozen.filter(
              ({ scope: { kind, id } }) => kind === shown.work.scope.kind && id === shown.work.scope.id,
            )}
            title={say('page.ended.chart')}
            sentence={say('page.ended.chart.sentence', { name: shown.name })}
          />
        </section>
      )}
    </>
  );
}

interface RowProps {
  readonly work: EndedWork;
  readonly name: string;
  readonly isShown: boolean;
  readonly show: () => void;
}

function Row({ work, name, isShown, show }: RowProps) {
  const say = useSay();
  const { scope, targetOn, isTargetSet, endedOn, lateDays, verdict } = work;
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ scope }}>{name}</PlaceLink>
      </th>
      <td data-label={say('page.ended.target')}>
        {say(isTargetSet ? 'page.on' : 'page.ended.first-told', { on: targetOn })}
      </td>
      <td data-label={say('page.ended.end')}>
        {lateDays > 0
          ? say('page.ended.late', { on: endedOn, days: lateDays })
          : say('page.ended.in-time', { on: endedOn })}
      </td>
      <td data-label={say('page.ended.warned')}>{warningWords(work, say)}</td>
      <td data-label={say('page.ended.verdict')}>
        <strong>{say(`page.ended.verdict.${verdict}`)}</strong>
      </td>
      <td>
        <button
          type="button"
          className="bw-text-button"
          aria-pressed={isShown}
          aria-label={`${say('page.ended.choose')}: ${name}`}
          onClick={show}
        >
          {say('page.ended.choose')}
        </button>
      </td>
    </tr>
  );
}

function warningWords({ warnedOn, daysBefore, takenBackOn }: EndedWork, say: ReturnType<typeof useSay>): string {
  if (warnedOn === null) return say('page.ended.never');
  if (takenBackOn !== null) return say('page.ended.warned.back', { on: warnedOn, back: takenBackOn });
  return daysBefore === null
    ? say('page.on', { on: warnedOn })
    : say('page.ended.warned.before', { on: warnedOn, days: daysBefore });
}
