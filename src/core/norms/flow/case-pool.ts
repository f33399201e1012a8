import type { Basis } from '../basis';
import { survivalCurve, type SurvivalCurve, type SurvivalSettings } from '../../math/survival-curve';
import type { NormQuery } from '../query';

export type CaseLevel = Exclude<Basis['level'], 'published'>;

/** The cases of one group, with the level of backing off that the group stands for; put together when they are asked for. */
export interface PooledCases {
  readonly basis: Basis;
  /** How long those took that ended; shortest first. */
  readonly sorted: Float64Array;
  readonly curve: SurvivalCurve;
}

/** A status, and the side of the work (to do, in progress …) that groups over several statuses keep apart. */
export interface CasePlace {
  readonly statusId: string;
  readonly side: string;
}

/** The cases of one type and status of one project: the narrowest group. */
export interface CaseBucket {
  readonly ended: number[];
  readonly censored: number[];
}

export interface PoolSettings extends SurvivalSettings {
  /** How far to back off, narrowest first. */
  readonly levels: readonly CaseLevel[];
  /** How many ended cases a group needs. */
  readonly least: number;
}

/** Past cases, kept once in the narrowest group; nothing is put together, and sorted, that a narrower group can answer for. */
export class CasePool {
  private readonly shelves = new Map<string, Map<string, CaseShelf>>();
  /** The buckets that each group is put together from. */
  private readonly inside = new Map<string, CaseBucket[]>();
  private readonly groups = new Map<string, CaseGroup>();

  constructor(private readonly settings: PoolSettings) {}

  /** Where the cases of one type of one project are. */
  shelf({ projectKey, type }: NormQuery): CaseShelf {
    let types = this.shelves.get(projectKey);
    if (types === undefined) this.shelves.set(projectKey, (types = new Map<string, CaseShelf>()));
    let shelf = types.get(type);
    if (shelf === undefined) types.set(type, (shelf = new CaseShelf({ projectKey, type }, this)));
    return shelf;
  }

  /** Makes a bucket a part of every group that it belongs to. */
  file(bucket: CaseBucket, query: NormQuery, place: CasePlace): void {
    for (const level of this.settings.levels) {
      const key = groupKey(level, query, place);
      const inside = this.inside.get(key);
      if (inside === undefined) this.inside.set(key, [bucket]);
      else inside.push(bucket);
    }
  }

  /** The groups around a place that hold enough ended cases, narrowest first. */
  groupsAround(query: NormQuery, place: CasePlace): readonly PooledCases[] {
    return this.settings.levels
      .map((level) => this.group(level, groupKey(level, query, place)))
      .filter((group) => group.basis.sample >= this.settings.least);
  }

  private group(level: CaseLevel, key: string): PooledCases {
    let group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, (group = new CaseGroup(level, this.inside.get(key) ?? [], this.settings)));
    }
    return group;
  }
}

class CaseGroup implements PooledCases {
  readonly basis: Basis & { readonly level: CaseLevel };
  #sorted: Float64Array | undefined;
  #curve: SurvivalCurve | undefined;

  constructor(
    level: CaseLevel,
    private readonly inside: readonly CaseBucket[],
    private readonly settings: SurvivalSettings,
  ) {
    this.basis = { level, sample: inside.reduce((sum, { ended }) => sum + ended.length, 0) };
  }

  get sorted(): Float64Array {
    return (this.#sorted ??= sorted(this.inside.map(({ ended }) => ended)));
  }

  get curve(): SurvivalCurve {
    return (this.#curve ??= survivalCurve(
      { ended: this.sorted, censored: sorted(this.inside.map(({ censored }) => censored)) },
      this.settings,
    ));
  }
}

/** The cases of one type of one project, by status, and the answers to what was asked of them. */
export class CaseShelf {
  private readonly buckets = new Map<string, CaseBucket>();
  private readonly answers = new Map<string, readonly PooledCases[]>();

  constructor(
    private readonly query: NormQuery,
    private readonly pool: CasePool,
  ) {}

  /** One case of so many working days. `ended` false: it still lasts, or nobody saw its end. */
  add(place: CasePlace, days: number, ended: boolean): void {
    let bucket = this.buckets.get(place.statusId);
    if (bucket === undefined) {
      this.buckets.set(place.statusId, (bucket = { ended: [], censored: [] }));
      this.pool.file(bucket, this.query, place);
    }
    (ended ? bucket.ended : bucket.censored).push(days);
  }

  /** The groups around a place that hold enough ended cases, narrowest first. */
  around(place: CasePlace): readonly PooledCases[] {
    const known = this.answers.get(place.statusId);
    if (known !== undefined) return known;
    const groups = this.pool.groupsAround(this.query, place);
    this.answers.set(place.statusId, groups);
    return groups;
  }
}

function groupKey(level: CaseLevel, { projectKey, type }: NormQuery, { statusId, side }: CasePlace): string {
  switch (level) {
    case 'type-and-status':
      return JSON.stringify([level, projectKey, type, statusId]);
    case 'status':
      return JSON.stringify([level, projectKey, statusId]);
    case 'type':
      return JSON.stringify([level, projectKey, type, side]);
    case 'project':
      return JSON.stringify([level, projectKey, side]);
    case 'everything':
      return JSON.stringify([level, side]);
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
