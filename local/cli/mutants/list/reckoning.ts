import type { Mutant } from '../mutant';

/** Sums agree: a ledger with its scope, findings with their limit. */
export const RECKONING: readonly Mutant[] = [
  {
    breaks: 'ledger: a line is missing',
    file: 'scope/scope-ledger.ts',
    search: 'if (line !== null) changes.push(line);',
    replace: "if (line !== null && line.kind !== 'removed') changes.push(line);",
    tests: ['core/facts/scope/reconciliation'],
  },
  {
    breaks: 'ledger: what is created after the window counts',
    file: 'scope/scope-ledger.ts',
    search: 'points = tidy(points + change.points);',
    replace: 'points = tidy(points + Math.abs(change.points));',
    tests: ['core/facts/scope/reconciliation'],
  },
  {
    breaks: 'ledger: parts count beside their items',
    file: 'scope/scope-book.ts',
    search: 'if (!standing.isPart && counts(standing)) total',
    replace: 'if (counts(standing)) total',
    tests: ['core/facts/scope/reconciliation', 'core/facts/scope/scope-book'],
  },
  {
    breaks: 'alarms: more items than the budget carry a finding',
    file: 'report/alarm-budget.ts',
    search: '.slice(0, Math.max(settings.budget.fewItems',
    replace: '.slice(0, Math.max(Infinity',
    tests: ['core/report/alarm-budget'],
  },
  {
    breaks: 'alarms: every finding of a family is shown for a container',
    file: 'report/alarm-budget.ts',
    search: 'before < budget.maxPerFamily ?',
    replace: 'true ?',
    tests: ['core/report/alarm-budget'],
  },
  {
    breaks: 'level: an unknown level is on track',
    file: 'report/level.ts',
    search: '  return readings.some(reassures)',
    replace: '  return readings.length >= 0',
    tests: ['core/report/level'],
  },
  {
    breaks: 'judging: a scope is judged with all others that its items are in',
    file: 'parts/overview.ts',
    search: '.findingsIn(report.container)',
    replace: '.itemsIn(report.container)',
    tests: ['judge/recompute-project'],
  },
  {
    breaks: 'forecast: what is released while much is left is released a block too early',
    file: 'simulation/waiting-run.ts',
    search: 'while (nextDay <= number) {',
    replace: 'while (nextDay <= lastDay + (isLong ? blockDays : 0)) {',
    tests: ['simulation/waiting-run', 'simulation/simulate-ends', 'slip/replay'],
  },
  {
    breaks: 'forecast: an end rests on containers that were closed later',
    file: 'ends/life-book.ts',
    search: 'closedMs < atMs',
    replace: 'closedMs < Infinity && atMs > 0',
    tests: ['forecast/ends'],
  },
  {
    breaks: 'reckoning: an earlier sprint that the usual does not know is not read',
    file: 'judge/facts-of-part.ts',
    search: 'missing.set(refName(past), past)',
    replace: 'missing.delete(refName(past))',
    tests: ['app/sync/judge/facts-of-part'],
  },
  {
    breaks: 'reckoning: what waits costs nothing, though the scope ends later for it',
    file: 'slip/container-slip.ts',
    search: 'most.p50 === 0 && most.p85 === 0',
    replace: 'most.p50 >= 0',
    tests: ['core/forecast/slip/levers'],
  },
];
