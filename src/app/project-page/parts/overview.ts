import type { PageOverview } from '../../../contract/page/overview';
import { openWorkOf } from '../../../core/facts/container/open-items';
import { isInProgress } from '../../../core/facts/item/present-state';
import type { ScopeChange, ScopeLedger } from '../../../core/facts/scope/ledger';
import { judge } from '../../../core/report/judge';
import { isRaised } from '../../../core/report/reading-order';
import { MAX_EVIDENCE, toFinding } from '../../item-health/finding';
import { raisedFindings } from '../../item-health/findings';
import { SUBJECT_OF } from '../../item-health/subject-of';
import { forecastSummary } from '../../item-health/forecast-summary';
import { burnUpOf } from './burn-up';
import { growthOf } from './growth';
import { type Judged, namesIn } from './judged';
import { wholeSlip } from './slip-days';
import { pageSteps } from './steps';
import { weekChange } from './week-change';
import { workInScope } from './work-in-scope';

const MAX_SEVERE_INSIDE = 5;

/** The first view of the page: when the scope ends, how late, why, and what to do. */
export function overviewPart(judged: Judged): PageOverview {
  const { report, summary, facts } = judged;
  const { container, ledger, forecast } = report;
  const open = openWorkOf(container, facts);
  const finished = workInScope(container, facts).filter(
    ({ finishedAt }) =>
      finishedAt !== null && (container.kind !== 'project' || ledger === null || finishedAt > ledger.baseline.at),
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

function findingsOf({ report, facts }: Judged): PageOverview['findings'] {
  const subject = SUBJECT_OF[report.container.kind];
  return raisedFindings(report.readings, { subject, nameOf: namesIn(facts), steps: [] }).findings;
}

/** A project holds thousands of items, so only the shown ones are converted. */
function severeInside({ report, facts, settings }: Judged): PageOverview['severeInside'] {
  const nameOf = namesIn(facts);
  return judge(facts, settings)
    .findingsIn(report.container)
    .flatMap(({ key, readings }) => {
      const worst = readings.find(isRaised);
      return worst?.severity === 'severe' ? [{ key, worst }] : [];
    })
    .slice(0, MAX_SEVERE_INSIDE)
    .map(({ key, worst }) => ({
      item: nameOf(key),
      finding: toFinding(worst, { subject: 'item', nameOf, maxEvidence: MAX_EVIDENCE, nextStep: null }),
    }));
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
