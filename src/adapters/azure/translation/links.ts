import type { Change } from '../../../core/model/change';
import type { Link, LinkMeaning } from '../../../core/model/link';
import type { LinkRow } from '../rest/links';
import type { TranslationContext } from './context';
import { instantIn } from './days';

/** A row of the stream with its moment parsed and its direction normalised. */
export interface LinkStep {
  readonly type: string;
  /** The parent, or the item that comes first. */
  readonly sourceId: number;
  readonly targetId: number;
  readonly at: Date;
  readonly isActive: boolean;
  readonly by: string | null;
}

const HIERARCHY = 'System.LinkTypes.Hierarchy';
const DEPENDENCY = 'System.LinkTypes.Dependency';
const DUPLICATE = 'System.LinkTypes.Duplicate';
/** Links to another organisation, whose items are not visible. */
const REMOTE = 'System.LinkTypes.Remote.';

export interface LinkSteps {
  readonly parents: ReadonlyMap<number, readonly LinkStep[]>;
  readonly others: ReadonlyMap<number, readonly LinkStep[]>;
}

/** The links by work item, oldest first: links to its parent, and all other links at either end. */
export function linkSteps(rows: readonly LinkRow[], context: TranslationContext): LinkSteps {
  const [parents, others] = [new Map<number, LinkStep[]>(), new Map<number, LinkStep[]>()];
  const steps = rows
    .flatMap((row) => stepOf(row, context) ?? [])
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const seen = new Set<string>();
  for (const step of steps) {
    // For items that were read one by one, the stream contains the same links again.
    const name = `${step.type} ${step.sourceId} ${step.targetId} ${step.at.getTime()} ${String(step.isActive)}`;
    if (seen.has(name)) continue;
    seen.add(name);
    if (step.type === HIERARCHY) {
      push(parents, step.targetId, step);
    } else if (!step.type.startsWith(REMOTE)) {
      push(others, step.sourceId, step);
      push(others, step.targetId, step);
    }
  }
  return { parents, others };
}

function stepOf(row: LinkRow, { takenAt, people, problems }: TranslationContext): LinkStep | null {
  const at = instantIn(row.changedDate);
  if (at === null || at > takenAt) {
    problems.push({
      place: `link ${row.sourceId} to ${row.targetId}`,
      why: `changedDate ${row.changedDate} is not a past date`,
    });
    return null;
  }
  const [, type = row.rel, direction = ''] = /^(.+)-(Forward|Reverse)$/.exec(row.rel) ?? [];
  const isReverse = direction === 'Reverse';
  return {
    type,
    sourceId: isReverse ? row.targetId : row.sourceId,
    targetId: isReverse ? row.sourceId : row.targetId,
    at,
    isActive: row.isActive,
    by: people.idOf(row.changedBy),
  };
}

function push(map: Map<number, LinkStep[]>, id: number, step: LinkStep): void {
  const known = map.get(id);
  if (known === undefined) map.set(id, [step]);
  else known.push(step);
}

/** The links of one item as time spans: the begin and the end of each. */
export function linksOf(id: number, steps: readonly LinkStep[]): readonly Link[] {
  const links: Link[] = [];
  const open = new Map<string, number>();
  for (const step of steps) {
    const meaning = meaningOf(step.type, step.sourceId === id);
    const otherKey = String(step.sourceId === id ? step.targetId : step.sourceId);
    const name = `${step.type} ${step.sourceId} ${step.targetId}`;
    const place = open.get(name);
    if (step.isActive && place === undefined) {
      open.set(name, links.length);
      links.push({ id: `${name} ${step.at.toISOString()}`, meaning, otherKey, since: step.at, until: null });
    } else if (!step.isActive && place !== undefined) {
      const link = links[place];
      if (link !== undefined) links[place] = { ...link, until: step.at };
      open.delete(name);
    }
  }
  return links;
}

function meaningOf(type: string, isSource: boolean): LinkMeaning {
  if (type === DEPENDENCY) return isSource ? 'blocks' : 'waits-for';
  return type === DUPLICATE ? 'duplicates' : 'relates';
}

/** Each step as an act of its author. */
export function linkChanges(steps: readonly LinkStep[], { people }: TranslationContext): readonly Change[] {
  return steps.map(({ type, sourceId, targetId, at, isActive, by }) => ({
    id: `${type} ${sourceId} ${targetId} ${isActive ? 'on' : 'off'}`,
    at,
    by,
    byApp: people.isApp(by),
    kind: 'link',
    field: type,
  }));
}
