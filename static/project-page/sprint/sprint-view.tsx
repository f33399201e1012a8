import { useEffect } from 'react';
import type { SprintFacts } from '../../../src/contract/page/sprint';
import { Notice } from '../../kit/states/notice';
import { BurnUpCard } from '../burn-up-card';
import { Figure } from '../overview/figures';
import { PageFooter } from '../page-footer';
import { PlaceLink, usePlace } from '../place';
import { signed } from '../../kit/words/amounts';
import { useSay } from '../say';
import { LedgerTable } from '../scope/ledger-card';
import type { SprintPage } from '../page-of';
import { PastCard } from './past-card';
import { SprintItems } from './sprint-items';

/** The commitment of a sprint, the changes since, and its chance. For other scopes: a link to the running sprint. */
export function SprintView({ page: { part, head } }: { readonly page: SprintPage }) {
  const say = useSay();
  const { go } = usePlace();
  const running = part.status === 'choose' ? part.sprints.find(({ state }) => state === 'active') : undefined;
  const runningId = running?.id ?? null;
  useEffect(() => {
    if (runningId !== null) go({ scope: { kind: 'iteration', id: runningId } }, 'replace');
  }, [runningId, go]);
  if (part.status === 'choose') {
    return (
      <div className="bw-view">
        <p className="bw-lead-sentence">
          <strong>{say(runningId === null ? 'page.sprint.none' : 'page.sprint.opening')}</strong>
        </p>
        <ul>
          {part.sprints.map(({ id, state }) => (
            <li key={id}>
              <PlaceLink to={{ scope: { kind: 'iteration', id } }}>{say(`page.sprint.${state}`, { id })}</PlaceLink>
            </li>
          ))}
        </ul>
        <PageFooter head={head} />
      </div>
    );
  }
  return <Known part={part} head={head} />;
}

function Known({ part, head }: { readonly part: SprintFacts; readonly head: SprintPage['head'] }) {
  const say = useSay();
  const { weighedBy: by, forecast } = part;
  const atEnd = forecast.status === 'amounts' ? forecast.atEnd : null;
  const amount = (value: number): string =>
    say(by === 'points' ? 'page.per-week.points' : 'page.per-week', { amount: value });
  const change = part.now[by === 'points' ? 'points' : 'count'] - part.committed[by === 'points' ? 'points' : 'count'];
  const measure = by === 'points' ? 'points' : 'count';
  return (
    <div className="bw-view">
      {part.day !== null && part.days !== null && part.startedOn !== null && part.endsOn !== null && (
        <p className="bw-subtle">
          {say('page.sprint.days', { from: part.startedOn, to: part.endsOn, day: part.day, days: part.days })}
        </p>
      )}
      <p className="bw-lead-sentence">
        <strong>
          {head.chance === null
            ? say('page.sprint.lead.unknown')
            : say('page.sprint.lead', { share: head.chance, committed: amount(part.now[measure]) })}
        </strong>{' '}
        {part.typicalDelivered !== null &&
          say('page.sprint.usual', {
            usual: amount(part.typicalDelivered),
            committed: amount(part.committed[measure]),
          })}
      </p>
      <ul className="bw-figures">
        <Figure
          name={say('page.sprint.committed')}
          value={amount(part.committed[measure])}
          note={say('page.sprint.items', { count: part.committed.count })}
        />
        <Figure
          name={say('page.sprint.changed')}
          value={say('format.signed', signed(change))}
          note={say('page.sprint.changed.note', { added: part.added.count, removed: -part.removed.count })}
        />
        <Figure
          name={say('page.sprint.finished')}
          value={amount(part.finished[measure])}
          note={say('page.sprint.items', { count: part.finished.count })}
        />
        {atEnd !== null && (
          <Figure
            name={say('page.sprint.left')}
            value={amount(atEnd.left50)}
            note={say('page.sprint.left.note', { most: amount(atEnd.left85) })}
          />
        )}
      </ul>
      <div className="bw-cards bw-cards-wide">
        {part.burnUp !== null && <BurnUpCard burnUp={part.burnUp} forecast={forecast} targetOn={head.targetOn} />}
        <SprintItems items={part.items} count={part.itemCount} />
      </div>
      <div className="bw-cards">
        <section className="bw-card">
          <h2>{say('page.sprint.changes')}</h2>
          {part.lines.length === 0 ? <p>{say('page.week.scope.none')}</p> : <LedgerTable lines={part.lines} />}
        </section>
        <PastCard part={part} />
      </div>
      {part.next !== null && (
        <Notice kind={isTooMuch(part) ? 'warning' : 'information'}>
          {say('page.sprint.next', {
            planned: amount(part.next.planned),
            over: amount(part.next.comesOver ?? 0),
            usual: part.typicalDelivered === null ? '–' : amount(part.typicalDelivered),
          })}
        </Notice>
      )}
      <PageFooter head={head} />
    </div>
  );
}

/** Whether the next sprint, with the items carried over, is more than the team usually finishes. */
function isTooMuch({ next, typicalDelivered: usualDelivered }: SprintFacts): boolean {
  return next !== null && usualDelivered !== null && next.planned + (next.comesOver ?? 0) > usualDelivered;
}
