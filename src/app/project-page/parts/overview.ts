import type { PageOverview } from '../../../contract/page/overview';
import { openItemsOf } from '../../../core/facts/container/open-items';
import { isInProgress } from '../../../core/facts/item/present-state';
import type { ScopeChange, ScopeLedger } from '../../../core/facts/scope/ledger';
import type { Subject } from '../../../contract/item-health';
import type { ContainerRef } from '../../../core/model/containers';
import { judge } from '../../../core/report/judge';
import { toldFindings } from '../../item-health/findings';
import { forecastSummary } from '../../item-health/forecast-summary';
import { burnUpOf } from './burn-up';
import { growthOf } from './growth';
import { type Judged, namesIn } from './judged';
import { wholeSlip } from './slip-days';
import { pageSteps } from './steps';
import { weekChange } from './week-change';
import { isWorkOf, workInScope } from './work-in-scope';

const MOST_SEVERE_INSIDE = 5;

/** What the first view of the page shows: when, how much too late, why, and what to do. */
export function overviewPart(judged: Judged): PageOverview {
  const { report, summary, facts } = judged;
  const { container, ledger, forecast } = report;
  const open = openItemsOf(container, facts).filter((item) => isWorkOf(container, item));
  const finished = workInScope(container, facts).filter(
    ({ category, finishedAt }) =>
      category === 'done' &&
      (container.kind !== 'project' || ledger === null || (finishedAt ?? ledger.until) > ledger.baseline.at),
  );
  return {
    forecast: forecastSummary(forecast),
    slip: wholeSlip(judged),
    counts: { open: open.length, inProgress: open.filter(isInProgress).length, finished: finished.length },
    scope: ledger === null ? null : scopeFigures(ledger, judged),
    stalled: summary.stalled,
    waiting: summary.waiting,
    burnUp: ledger === null ? null : burnUpOf(ledger, facts),
    findings: findingsOf(judged),
    severeInside: severeInside(judged),
    steps: pageSteps(judged),
    week: weekChange(judged),
  };
}

const SUBJECT_OF: Readonly<Record<ContainerRef['kind'], Subject>> = {
  parent: 'epic',
  iteration: 'sprint',
  version: 'version',
  project: 'project',
};

function findingsOf({ report, facts }: Judged): PageOverview['findings'] {
  const subject = SUBJECT_OF[report.container.kind];
  return toldFindings(report.readings, { subject, nameOf: namesIn(facts), steps: [] }).findings;
}

function severeInside({ report, facts, settings }: Judged): PageOverview['severeInside'] {
  const nameOf = namesIn(facts);
  return judge(facts, settings)
    .itemsIn(report.container)
    .flatMap(({ key, readings }) => {
      const [finding] = toldFindings(readings, { subject: 'item', nameOf, steps: [] }).findings;
      return finding?.severity === 'severe' ? [{ item: nameOf(key), finding }] : [];
    })
    .slice(0, MOST_SEVERE_INSIDE);
}

function scopeFigures({ baseline, start, changes, end }: ScopeLedger, judged: Judged): PageOverview['scope'] {
  const sum = (wanted: (change: ScopeChange) => boolean): number =>
    changes.filter(wanted).reduce((total, { count }) => total + count, 0);
  return {
    since: baseline.at.toISOString(),
    start: start.count,
    added: sum(({ count }) => count > 0),
    removed: -sum(({ count }) => count < 0) || 0,
    now: end.count,
    discovered: sum(({ count, cause }) => count > 0 && cause === 'discovered'),
    newDemand: sum(({ count, cause }) => count > 0 && cause === 'new-demand'),
    growth: growthOf(judged),
  };
}
