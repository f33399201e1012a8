import type { ReactNode } from 'react';
import { useSay } from '../say';
import type { OverviewPage } from '../page-of';

/** The changes of the last seven days: the events, and the change of the forecast if a reading of that time is kept. */
export function WeekCard({ page }: { readonly page: OverviewPage }) {
  const say = useSay();
  const { part, weekBefore, head } = page;
  const { finished, started, added, removed, reopened, target } = part.week;
  const expectedOn = part.forecast.status === 'known' ? part.forecast.p85 : null;
  const lines: readonly ReactNode[] = [
    ...(weekBefore !== null && weekBefore.level !== head.level
      ? [say('page.week.level', { before: say(`level.${weekBefore.level}`), now: say(`level.${head.level}`) })]
      : []),
    ...(weekBefore !== null && weekBefore.expectedOn !== null && expectedOn !== null
      ? [
          weekBefore.expectedOn === expectedOn
            ? say('page.week.expected.same', { on: expectedOn })
            : say('page.week.expected', { before: weekBefore.expectedOn, now: expectedOn }),
        ]
      : []),
    ...(weekBefore !== null && weekBefore.chance !== null && head.chance !== null
      ? [say('page.week.chance', { before: weekBefore.chance, now: head.chance })]
      : []),
    ...(target === null
      ? []
      : [
          target.to === null
            ? say('page.week.target.gone')
            : target.from === null
              ? say('page.week.target.set', { to: target.to })
              : say('page.week.target', { from: target.from, to: target.to }),
        ]),
    say('page.week.work', { finished, started }),
    ...(added + removed > 0 ? [say('page.week.scope', { added, removed })] : [say('page.week.scope.none')]),
    ...(reopened > 0 ? [say('page.week.reopened', { items: reopened })] : []),
    ...(weekBefore !== null && weekBefore.stalled !== part.stalled.items
      ? [say('page.week.stalled', { before: weekBefore.stalled, now: part.stalled.items })]
      : []),
    ...(weekBefore !== null && weekBefore.waiting !== part.waiting.items
      ? [say('page.week.waiting', { before: weekBefore.waiting, now: part.waiting.items })]
      : []),
  ];
  return (
    <section className="bw-card">
      <h2>{say('page.week.title')}</h2>
      <ul className="bw-changes">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      {weekBefore === null && <p className="bw-small bw-subtle">{say('page.week.no-reading')}</p>}
    </section>
  );
}
