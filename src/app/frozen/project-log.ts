import type { FrozenForecast } from '../../contract/frozen';
import type { Portfolio } from '../../contract/portfolio';
import { isSameRef } from '../../core/model/containers';
import type { PlacedScope, RestsOn } from '../readings/readable-readings';
import { besideOf, entryOf, laterOf } from './forecast-log';
import type { KeptFrozen } from './frozen-entry';

export interface ProjectLogDeps {
  /** The frozen forecasts of a project and of all containers in it, latest first. */
  readonly readFrozen: (projectKey: string) => Promise<readonly KeptFrozen[]>;
  /** Which of these scopes the viewer may see. */
  readonly seen: (placed: readonly PlacedScope[]) => Promise<readonly boolean[]>;
  /** Whether the viewer may read what rests on these projects. */
  readonly isReadable: (beside: readonly RestsOn[]) => Promise<readonly boolean[]>;
}

/**
 * The frozen forecasts of a project and of all containers in it, as one viewer may read them; `rows` are the present
 * rows.
 */
export async function projectLog(
  projectKey: string,
  rows: Portfolio['rows'],
  { readFrozen, seen, isReadable }: ProjectLogDeps,
): Promise<readonly FrozenForecast[]> {
  const frozen = await readFrozen(projectKey);
  if (frozen.length === 0) return [];
  const isSeen = await seen(frozen);
  const readable = await isReadable(besideOf(frozen));
  return frozen.flatMap((each, place): FrozenForecast[] => {
    if (isSeen[place] !== true || readable[place * 2] !== true) return [];
    const row = rows.find(({ scope }) => isSameRef(scope, each.scope));
    const now =
      row?.status === 'known'
        ? { expectedOn: row.expectedOn, targetOn: row.targetOn, over: row.over }
        : { expectedOn: null, targetOn: null, over: row === undefined && isJudgedInside(each) };
    const later = laterOf(each, { now, until: null, isPermitted: readable[place * 2 + 1] === true });
    return [entryOf(each, { isOwn: false, later })];
  });
}

/** Epics and versions are among the rows as long as they are judged; sprints never are. */
const isJudgedInside = ({ scope }: KeptFrozen): boolean => scope.kind === 'parent' || scope.kind === 'version';
