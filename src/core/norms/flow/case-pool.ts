import type { Basis } from '../basis';
import { survivalCurve, type SurvivalCurve, type SurvivalSettings } from '../../math/survival-curve';
import type { NormQuery } from '../query';

export type CaseLevel = Exclude<Basis['level'], 'published'>;

/** What is told of a group of past cases. */
export interface ToldGroup {
  readonly basis: Basis & { readonly level: CaseLevel };
  /** Working days within which so many percent (0..100) have ended; null when fewer ever did. */
  percentile(percentile: number): number | null;
}

/** The cases of one group, with the level of backing off that the group stands for; put together when they are asked for. */
export interface PooledCases extends ToldGroup {
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

/** What is asked of past cases: the groups around a place that hold enough ended ones, narrowest first. */
export interface Cases<Group> {
  around(query: NormQuery, place: CasePlace): readonly Group[];
}

/** The cases of one type and status, and where they belong; a plain value. */
export interface FiledCases {
  readonly query: NormQuery;
  readonly place: CasePlace;
  readonly ended: Float64Array;
  readonly censored: Float64Array;
}

/** Past cases, kept once in the narrowest group; nothing is put together, and sorted, that a narrower group can answer for. */
export class CasePool implements Cases<PooledCases> {
  private readonly shelves = new Map<string, Map<string, CaseShelf>>();
  /** The buckets that each group consists of. */
  private readonly inside = new Map<string, CaseBucket[]>();
  private readonly groups = new Map<string, CaseGroup>();

  constructor(private readonly settings: PoolSettings) {}

  get levels(): readonly CaseLevel[] {
    return this.settings.levels;
  }

  /** Where the cases of one type of one project are. */
  shelf({ projectKey, type }: NormQuery): CaseShelf {
    let types = this.shelves.get(projectKey);
    if (types === undefined) this.shelves.set(projectKey, (types = new Map<string, CaseShelf>()));
    let shelf = types.get(type);
    if (shelf === undefined) types.set(type, (shelf = new CaseShelf({ projectKey, type }, this)));
    return shelf;
  }

  /** Adds a bucket to every group that it belongs to. */
  file(bucket: CaseBucket, query: NormQuery, place: CasePlace): void {
    for (const level of this.settings.levels) {
      const key = groupKey(level, query, place);
      const inside = this.inside.get(key);
      if (inside === undefined) this.inside.set(key, [bucket]);
      else inside.push(bucket);
    }
  }

  around(query: NormQuery, place: CasePlace): readonly PooledCases[] {
    return this.shelf(query).around(place);
  }

  /** Everything that was put in, by the narrowest group. */
  filed(): readonly FiledCases[] {
    return [...this.shelves.values()].flatMap((types) => [...types.values()].flatMap((shelf) => shelf.filed()));
  }

  /** Puts in what `filed` gave out. */
  refile(filed: readonly FiledCases[]): this {
    for (const { query, place, ended, censored } of filed)
      this.shelf(query).put(place, { ended: [...ended], censored: [...censored] });
    return this;
  }

  /** Every group that holds enough ended cases, by its name. */
  groupsByName(): ReadonlyMap<string, PooledCases> {
    return new Map(
      this.filed().flatMap(({ query, place }) =>
        this.groupsAround(query, place).map((group) => [groupKey(group.basis.level, query, place), group] as const),
      ),
    );
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

  percentile(percentile: number): number | null {
    return this.curve.percentile(percentile);
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

/** The cases of one type of one project, by status, with the answers given so far. */
export class CaseShelf {
  private readonly buckets = new Map<string, { readonly place: CasePlace; readonly bucket: CaseBucket }>();
  private readonly answers = new Map<string, readonly PooledCases[]>();

  constructor(
    private readonly query: NormQuery,
    private readonly pool: CasePool,
  ) {}

  /** One case of so many working days. `ended` is false where it still lasts, or where its end was not seen. */
  add(place: CasePlace, days: number, ended: boolean): void {
    const { bucket } = this.buckets.get(place.statusId) ?? this.put(place, { ended: [], censored: [] });
    (ended ? bucket.ended : bucket.censored).push(days);
  }

  /** All cases of a status at once. */
  put(place: CasePlace, bucket: CaseBucket): { readonly bucket: CaseBucket } {
    const filed = { place, bucket };
    this.buckets.set(place.statusId, filed);
    this.pool.file(bucket, this.query, place);
    return filed;
  }

  filed(): readonly FiledCases[] {
    return Array.from(this.buckets.values(), ({ place, bucket }) => ({
      query: this.query,
      place,
      ended: Float64Array.from(bucket.ended),
      censored: Float64Array.from(bucket.censored),
    }));
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

/** What a group is called: by its level, and what all cases in it have in common. */
export function groupKey(level: CaseLevel, { projectKey, type }: NormQuery, { statusId, side }: CasePlace): string {
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
