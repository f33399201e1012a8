import type { Change } from '../../../core/model/change';
import type { TranslationContext } from './context';
import type { LinkStep } from './links';

/** The first parent of an item, and every change of it. */
export interface Parents {
  readonly initial: string | null;
  readonly changes: readonly Change[];
}

/** Steps this close together are one act: a new parent is one link removed and one link added, in any order. */
const ONE_ACT_MS = 1000;

/** @param steps the hierarchy links whose child is this item, oldest first */
export function parentsOf(steps: readonly LinkStep[], createdAt: Date, { people }: TranslationContext): Parents {
  const active: number[] = [];
  const changes: Change[] = [];
  let initial: string | null = null;
  let parentId: string | null = null;
  for (const act of actsOf(steps)) {
    for (const { sourceId, isActive } of act) {
      const place = active.indexOf(sourceId);
      if (place >= 0) active.splice(place, 1);
      if (isActive) active.push(sourceId);
    }
    const last = act.at(-1);
    const now = active.at(-1);
    const to = now === undefined ? null : String(now);
    if (last === undefined || to === parentId) continue;
    const { at } = act.find(({ sourceId, isActive }) => isActive && sourceId === now) ?? last;
    const { by } = last;
    if (parentId === null && changes.length === 0 && initial === null && isBirth(at, createdAt)) initial = to;
    else {
      const id = `${last.type} ${to ?? 'none'} ${at.toISOString()}`;
      changes.push({ id, at, by, byApp: people.isApp(by), kind: 'parent', from: parentId, to });
    }
    parentId = to;
  }
  return { initial, changes };
}

const isBirth = (at: Date, createdAt: Date): boolean => at.getTime() - createdAt.getTime() < ONE_ACT_MS;

function actsOf(steps: readonly LinkStep[]): readonly (readonly LinkStep[])[] {
  const acts: LinkStep[][] = [];
  for (const step of steps) {
    const act = acts.at(-1);
    const [first] = act ?? [];
    if (act !== undefined && first !== undefined && step.at.getTime() - first.at.getTime() < ONE_ACT_MS) act.push(step);
    else acts.push([step]);
  }
  return acts;
}
