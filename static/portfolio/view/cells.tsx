import type { PortfolioRow } from '../../../src/contract/portfolio';
import type { SlipCause } from '../../../src/contract/slip';
import { ChanceWeeks } from '../../kit/charts/chance-weeks';
import { SlipBar } from '../../kit/charts/slip-bar';
import { Sparkline } from '../../kit/charts/sparkline';
import { useHost } from '../../kit/host/host-context';
import { LevelLozenge } from '../../kit/level-lozenge';
import { besideChance } from '../../kit/words/level-reason';
import { projectPlace, type ProjectView, type Target } from '../../kit/links/target';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';
import { useSlipWords } from './slip-words';

/** The page to which a row leads, in one of its views. */
export function targetOf({ row }: Pick<NamedRow, 'row'>, view: ProjectView = 'overview', more = {}): Target {
  return { page: 'project', ...projectPlace(row.projectKey ?? '', { view, scope: row.scope, ...more }) };
}

const VIEW_OF_CAUSE: Readonly<Record<SlipCause, ProjectView>> = {
  scope: 'scope',
  're-estimates': 'scope',
  waiting: 'dependencies',
  stalled: 'flow',
  pace: 'flow',
  'late-start': 'overview',
  calendar: 'overview',
  'tight-target': 'overview',
};

export function LevelCell({ named }: { readonly named: NamedRow }) {
  const say = useSay();
  const { row } = named;
  if (row.status !== 'known') return null;
  const reason = row.over ? null : besideChance(row.levelReason);
  return (
    <>
      <LevelLozenge level={row.level} finished={row.over} />
      {reason !== null && <span className="bw-second">{say('portfolio.because', { reason })}</span>}
    </>
  );
}

export function ExpectedCell({ row, brief }: { readonly row: PortfolioRow; readonly brief: boolean }) {
  const say = useSay();
  if (row.over) return null;
  return (
    <>
      <span className={row.expectedOn === null ? 'bw-subtlest' : 'bw-strong'}>
        {row.expectedOn === null ? '–' : say('portfolio.on', { on: row.expectedOn })}
      </span>
      {!brief && (
        <span className="bw-second">
          {row.targetOn === null ? say('portfolio.no-target') : say('portfolio.target', { on: row.targetOn })}
        </span>
      )}
    </>
  );
}

interface SlipCellProps {
  readonly named: NamedRow;
  /** The number of days for the whole width. */
  readonly reachDays: number;
}

/** The bar if the work is late; else words. */
export function SlipCell({ named, reachDays }: SlipCellProps) {
  const say = useSay();
  const host = useHost();
  const words = useSlipWords();
  const { row } = named;
  if (row.status !== 'known') return <span className="bw-second">{words.unread(row)}</span>;
  if (row.over || row.slip === null || row.slip.totalDays <= 0) {
    return <span className="bw-second">{words.without(row)}</span>;
  }
  const { totalDays, parts } = row.slip;
  return (
    <span className="bw-slip">
      <SlipBar
        parts={parts}
        totalDays={totalDays}
        reachDays={reachDays}
        label={say('portfolio.slip.label', { days: totalDays, parts: words.list(parts) })}
        onPart={(cause) => host.open(targetOf(named, VIEW_OF_CAUSE[cause]), false)}
      />
      <span className="bw-strong">{say('portfolio.days', { days: totalDays })}</span>
    </span>
  );
}

export function ScopeCell({ row }: { readonly row: PortfolioRow }) {
  const say = useSay();
  const [start, now] = [row.scopeLine[0], row.scopeLine.at(-1)];
  if (start === undefined || now === undefined) return null;
  const share = start === 0 ? null : (now - start) / start;
  return (
    <span className="bw-scope-cell">
      <Sparkline values={row.scopeLine} label={say('portfolio.scope.label', { start, now })} />
      {share !== null && (
        <span>
          {share < 0
            ? say('portfolio.shrunk', { share: -share })
            : say(share === 0 ? 'portfolio.chance' : 'portfolio.grown', { share })}
        </span>
      )}
    </span>
  );
}

/** A dash where the number is not known. */
export function CountCell({ count }: { readonly count: number | null }) {
  return <span className={count === 0 || count === null ? 'bw-subtlest' : 'bw-strong'}>{count ?? '–'}</span>;
}

interface WeeksCellProps {
  readonly named: NamedRow;
  readonly row: PortfolioRow;
  readonly asOf: string;
  /** The number of past weeks that are drawn. */
  readonly count: number;
}

export function WeeksCell({ named, row, asOf, count }: WeeksCellProps) {
  const say = useSay();
  const host = useHost();
  if (row.over) return null;
  const weeks = row.weeks.slice(-count).map((week) => week ?? { level: 'unknown' as const, chance: null });
  const words = weeks.map(({ chance }) =>
    chance === null ? say('portfolio.weeks.unknown') : say('portfolio.chance', { share: chance }),
  );
  const open = (place: number): void => {
    const day = new Date(Date.parse(asOf) - (weeks.length - 1 - place) * 7 * 86_400_000).toISOString().slice(0, 10);
    host.open(targetOf(named, 'overview', { asOf: place === weeks.length - 1 ? null : day }), false);
  };
  return (
    <span className="bw-scope-cell">
      <ChanceWeeks weeks={weeks} label={say('portfolio.weeks.label', { weeks: words.join(', ') })} onWeek={open} />
      {row.chance !== null && <span>{say('portfolio.chance', { share: row.chance })}</span>}
    </span>
  );
}
