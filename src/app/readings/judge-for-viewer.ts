import { isKnown } from '../../core/facts/container/container-kinds';
import { deriveFacts } from '../../core/facts/facts';
import { snapshotAsOf } from '../../core/model/as-of';
import { projectIdIn } from '../../core/model/containers';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { Settings } from '../../core/signals/settings';
import type { KeptFacts } from '../sync/judge/load-kept';
import { type KeptReading, readingOf } from '../sync/judge/recompute-project';
import type { JudgingFor } from './readable-readings';

export interface JudgeForViewerDeps {
  /**
   * The stored facts of a project, limited to what the viewer may browse and what has no security level. Null if there
   * are more items than there is time for.
   */
  readonly loadKept: (projectKey: string, isInTime: (items: number) => boolean) => Promise<KeptFacts | null>;
  readonly loadCalendar: (projectKey: string) => Promise<WorkCalendar>;
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** Time to read one item, check who may browse it and derive its facts, in a function with a third of a processor. */
const MS_AN_ITEM = 2;
const MS_A_SCOPE = 300;
const RESERVE_MS = 5_000;

/**
 * Judges scopes of a project as of a moment, by what one viewer may browse. Scopes of which the viewer sees nothing are
 * left out. Null, before all is read, if it would take longer than the remaining time.
 */
export async function judgeForViewer(
  { projectKey, takenAt, scopes }: JudgingFor,
  deps: JudgeForViewerDeps,
): Promise<readonly KeptReading[] | null> {
  const isInTime = (items: number): boolean =>
    items * MS_AN_ITEM + scopes.length * MS_A_SCOPE <= deps.remainingMs() - RESERVE_MS;
  const [kept, calendar] = await Promise.all([deps.loadKept(projectKey, isInTime), deps.loadCalendar(projectKey)]);
  if (kept === null) return null;
  const settings = await deps.loadSettings(projectIdIn(kept.projects, projectKey));
  const present = { takenAt: deps.now(), calendar, ...kept };
  const facts = deriveFacts(snapshotAsOf(present, takenAt), settings);
  return scopes
    .filter((scope) => isKnown(scope, facts))
    .map((scope) => readingOf(scope, { projectKey, facts, settings }));
}
