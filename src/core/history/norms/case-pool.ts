import type { Basis } from '../../signals/reading';
import { survivalCurve, type SurvivalCurve, type SurvivalSettings } from './survival-curve';

/** Where a past case happened. `side` is what the groups that span statuses still keep apart. */
export interface CasePlace {
  readonly projectKey: string;
  readonly type: string;
  readonly statusId: string;
  readonly side: string;
}

export type CaseLevel = Exclude<Basis['level'], 'published'>;

/** The cases of one group, with the level of backing off that the group stands for. */
export interface PooledCases {
  readonly basis: Basis;
  readonly sorted: Float64Array;
  readonly curve: SurvivalCurve;
}

interface Bucket {
  readonly place: CasePlace;
  readonly ended: number[];
  readonly censored: number[];
}

/** Past cases, kept once in the narrowest group; wider groups are put together when they are first asked for. */
export class CasePool {
  private readonly buckets = new Map<string, Bucket>();
  /** The buckets that each group is put together from. */
  private readonly inside = new Map<string, Bucket[]>();
  private readonly groups = new Map<string, PooledCases>();
  private readonly answers = new Map<string, readonly PooledCases[]>();

  constructor(
    private readonly levels: readonly CaseLevel[],
    private readonly least: number,
    private readonly settings: SurvivalSettings,
  ) {}

  /** One case of so many working days. `ended` false: it still lasts, or nobody saw its end. */
  add(place: CasePlace, days: number, ended: boolean): void {
    const key = groupKey('type-and-status', place);
    let bucket = this.buckets.get(key);
    if (bucket === undefined) this.buckets.set(key, (bucket = this.open(place)));
    (ended ? bucket.ended : bucket.censored).push(days);
  }

  /** The groups around a place that hold enough ended cases, narrowest first. */
  around(place: CasePlace): readonly PooledCases[] {
    const key = groupKey('type-and-status', place);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const groups = this.levels
      .map((level) => this.group(level, place))
      .filter((group) => group.basis.sample >= this.least);
    this.answers.set(key, groups);
    return groups;
  }

  private open(place: CasePlace): Bucket {
    const bucket: Bucket = { place, ended: [], censored: [] };
    for (const level of this.levels) {
      const key = groupKey(level, place);
      const inside = this.inside.get(key);
      if (inside === undefined) this.inside.set(key, [bucket]);
      else inside.push(bucket);
    }
    return bucket;
  }

  private group(level: CaseLevel, place: CasePlace): PooledCases {
    const key = groupKey(level, place);
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = this.pooled(level, key)));
    return group;
  }

  private pooled(level: CaseLevel, key: string): PooledCases {
    const inside = this.inside.get(key) ?? [];
    const ended = sorted(inside.map((bucket) => bucket.ended));
    const censored = sorted(inside.map((bucket) => bucket.censored));
    return {
      basis: { level, sample: ended.length },
      sorted: ended,
      curve: survivalCurve({ ended, censored }, this.settings),
    };
  }
}

/** Names of projects, types and statuses hold no control characters. */
const BETWEEN = '\u0000';

function groupKey(level: CaseLevel, { projectKey, type, statusId, side }: CasePlace): string {
  switch (level) {
    case 'type-and-status':
      return level + BETWEEN + projectKey + BETWEEN + type + BETWEEN + statusId + BETWEEN + side;
    case 'status':
      return level + BETWEEN + projectKey + BETWEEN + statusId + BETWEEN + side;
    case 'type':
      return level + BETWEEN + projectKey + BETWEEN + type + BETWEEN + side;
    case 'project':
      return level + BETWEEN + projectKey + BETWEEN + side;
    case 'everything':
      return level + BETWEEN + side;
  }
}

function sorted(lists: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let offset = 0;
  for (const list of lists) {
    all.set(list, offset);
    offset += list.length;
  }
  return all.sort();
}
