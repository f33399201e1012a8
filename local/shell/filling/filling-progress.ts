import type { ProjectSyncFacts, SyncFacts } from '../../../src/contract/sync-facts';

/** How much of a new site the app has read. */
export interface FillingProgress {
  readonly read: number;
  /** Of those, in projects that are judged. */
  readonly judged: number;
  readonly all: number;
  /** Until all are judged, at the pace so far; until anything is, that all are read. Null where there is no pace yet. */
  readonly secondsLeft: number | null;
}

/** The parts of the app's report (`syncFacts`) that show its progress. */
export interface FillingFacts extends Pick<SyncFacts, 'takenAt'> {
  readonly projects: readonly Pick<
    ProjectSyncFacts,
    'state' | 'itemsRead' | 'itemsExpected' | 'filledAt' | 'judgedAt'
  >[];
  readonly waiting: Pick<SyncFacts['waiting'], 'scopes'>;
}

interface Begun {
  readonly atMs: number;
  readonly read: number;
  readonly judged: number;
}

/**
 * Follows the app's report about the data that it keeps. Answers the progress for each report, and null once everything
 * is read and judged. `issues` is the number of issues on the site: the app learns of them project by project.
 */
export function fillingProgress(issues: number): (facts: FillingFacts) => FillingProgress | null {
  let begun: Begun | null = null;
  return (facts) => {
    const projects = facts.projects.filter(({ state }) => state !== 'archived');
    if (projects.length > 0 && projects.every(isJudged(facts))) return null;
    const read = itemsIn(projects);
    const judged = itemsIn(projects.filter(isJudged(facts)));
    const expected = projects.reduce((sum, each) => sum + Math.max(each.itemsExpected ?? 0, each.itemsRead), 0);
    const all = Math.max(issues, expected);
    const atMs = Date.parse(facts.takenAt);
    begun ??= { atMs, read, judged };
    const seconds = (atMs - begun.atMs) / 1000;
    const [done, before] = judged > begun.judged ? [judged, begun.judged] : [read, begun.read];
    const pace = seconds > 0 ? (done - before) / seconds : 0;
    return { read, judged, all, secondsLeft: pace > 0 && done < all ? (all - done) / pace : null };
  };
}

const itemsIn = (projects: FillingFacts['projects']): number =>
  projects.reduce((sum, { itemsRead }) => sum + itemsRead, 0);

/** What was read last is judged, too, or nothing waits to be. A project that failed is not waited for. */
const isJudged =
  ({ waiting }: FillingFacts) =>
  ({ state, filledAt, judgedAt }: FillingFacts['projects'][number]): boolean =>
    state === 'failed' || (filledAt !== null && judgedAt !== null && (judgedAt >= filledAt || waiting.scopes === 0));
