import type { ReactNode } from 'react';
import { Help } from '../../kit/help';
import type { ProjectPlace } from '../../kit/links/target';
import { PlaceLink } from '../place';
import { useSay } from '../say';
import type { OverviewPage } from '../page-of';

/** Three to five numbers, each with a link to its evidence. */
export function Figures({ page }: { readonly page: OverviewPage }) {
  const say = useSay();
  const { part, head, weekBefore } = page;
  const { forecast, slip, scope, counts, stalled, waiting } = part;
  const counted = scope === null || scope.start === 0 ? null : (scope.now - scope.start) / scope.start;
  // The same as in the scope view: weighted by points if the team estimates.
  const grown = scope?.growth?.netShare ?? counted;
  return (
    <ul className="bw-figures">
      {head.chance !== null && head.targetOn !== null ? (
        <Figure
          name={say('page.figure.chance', { on: head.targetOn })}
          help={say('page.help.chance')}
          value={say('page.share', { share: head.chance })}
          note={
            weekBefore === null || weekBefore.chance === null
              ? say('page.figure.chance.note')
              : say('page.figure.was', { share: weekBefore.chance, on: weekBefore.on })
          }
        />
      ) : (
        <Figure
          name={say('page.figure.open')}
          value={say('page.count', { count: counts.open })}
          note={say('page.figure.open.note', { progress: counts.inProgress, finished: counts.finished })}
        />
      )}
      {slip !== null && (
        <Figure
          name={slip.against === 'target' ? say('page.figure.slip') : say('page.figure.slip.committed')}
          help={say('page.help.slip')}
          value={say('page.days', { days: slip.totalDays })}
          note={say('page.figure.slip.note')}
        />
      )}
      {slip === null && forecast.status === 'amounts' && (
        <Figure
          name={say('page.figure.pace')}
          value={say(forecast.unit === 'points' ? 'page.per-week.points' : 'page.per-week', {
            amount: forecast.finishedPerWeek,
          })}
          note={
            forecast.arrivalsPerWeek > 0
              ? say('page.figure.pace.grows', { amount: forecast.arrivalsPerWeek })
              : say('page.figure.pace.note')
          }
        />
      )}
      {scope !== null && (
        <Figure
          name={say('page.figure.scope')}
          to="scope"
          value={
            grown === null ? say('page.count', { count: scope.now }) : say('page.signed-share', signedShare(grown))
          }
          note={
            scope.growth === null
              ? say('page.figure.scope.note', { start: scope.start, now: scope.now, since: scope.since })
              : say('page.figure.scope.usual', { usual: scope.growth.usualShare, by: scope.growth.weighedBy })
          }
        />
      )}
      <Figure
        name={say('page.figure.stalled')}
        help={say('page.help.stalled')}
        value={
          stalled.isKnown
            ? say('page.of', { part: stalled.items, whole: Math.max(stalled.items, counts.inProgress) })
            : '–'
        }
        to="flow"
        note={
          !stalled.isKnown
            ? say('page.figure.stalled.unknown')
            : stalled.items > 0 && stalled.statusName !== null
              ? say('page.figure.stalled.most', { status: stalled.statusName })
              : say('page.figure.stalled.note')
        }
      />
      <Figure
        name={say('page.figure.waiting')}
        to="dependencies"
        value={say('page.count', { count: waiting.items })}
        note={
          waiting.behind === null
            ? say('page.figure.waiting.note')
            : say('page.figure.waiting.behind', { key: waiting.behind })
        }
      />
    </ul>
  );
}

/** "+41 %" or "−5 %": the sign is separate, since the format of shares has none. */
export const signedShare = (share: number): { readonly sign: 'plus' | 'minus' | 'none'; readonly share: number } => ({
  sign: share > 0.005 ? 'plus' : share < -0.005 ? 'minus' : 'none',
  share: Math.abs(share),
});

interface FigureProps {
  readonly name: string;
  readonly help?: string;
  readonly value: string;
  readonly note: ReactNode;
  /** The view with its evidence. */
  readonly to?: ProjectPlace['view'];
}

export function Figure({ name, help, value, note, to }: FigureProps) {
  const say = useSay();
  return (
    <li className="bw-card bw-figure-card">
      <p className="bw-figure-name">
        {to === undefined ? name : <PlaceLink to={{ view: to }}>{name}</PlaceLink>}
        {help !== undefined && <Help label={say('page.help.about', { name })}>{help}</Help>}
      </p>
      <p className="bw-figure-value">{value}</p>
      <p className="bw-small bw-subtle">{note}</p>
    </li>
  );
}
