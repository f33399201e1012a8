import * as z from 'zod';
import type { SyncState } from '../../../core/model/sync-state';
import type { LastJudged } from './recompute-project';

const place = z.object({ wholeAt: z.iso.datetime().transform((text) => new Date(text)), by: z.string() });

/** How a project was judged last, as the state of that job says it; null where it has to be judged as a whole. */
export function lastJudgedFrom(state: SyncState | null): LastJudged | null {
  if (state?.state !== 'done' || state.place === null) return null;
  try {
    return { ...place.parse(JSON.parse(state.place)), effort: state.items };
  } catch {
    return null;
  }
}

export function judgedState({ wholeAt, by, effort }: LastJudged): Pick<SyncState, 'state' | 'place' | 'items'> {
  return { state: 'done', place: JSON.stringify({ wholeAt: wholeAt.toISOString(), by }), items: effort };
}
