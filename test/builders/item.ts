import type { Change, ContentChange, StateChange } from '../../src/core/model/change';
import type { Link, LinkMeaning } from '../../src/core/model/link';
import type { ItemLevel, ItemState, ItemText, Remark, WorkItem } from '../../src/core/model/work-item';
import type { StatusId } from './statuses';

/** ISO instant, e.g. `2024-03-04T09:00Z`. */
export type Instant = string;

interface Birth {
  readonly id?: string;
  readonly level?: ItemLevel;
  readonly at?: Instant;
  readonly by?: string | null;
  readonly reporterId?: string | null;
  readonly status?: StatusId;
  readonly state?: Partial<Omit<ItemState, 'key' | 'statusId'>>;
  readonly text?: Partial<ItemText>;
  readonly historyKnown?: boolean;
  readonly restricted?: boolean;
}

interface Act {
  readonly by?: string | null;
  readonly byApp?: boolean;
}

interface Edit extends Act {
  readonly field?: string;
  /** Told of texts only. */
  readonly lengthFrom?: number | null;
  readonly lengthTo?: number | null;
}

interface Said {
  readonly by?: string | null;
  readonly asks?: boolean;
  readonly mentions?: readonly string[];
}

/** A text that was read and is empty. */
const UNTOLD: ItemText = { descriptionLength: 0, hasCriteria: false, mentionedKeys: [] };

/** Without this, what an omitted id property of a union would allow. */
type Each<Kinds> = Kinds extends unknown ? Omit<Kinds, 'id' | 'at' | 'by' | 'byApp'> : never;

/**
 * Begins a work item, by default a story in `Open`, created on Monday, 4 March 2024 at 9:00 UTC by `ana`. Tell its life
 * with the methods, oldest first, then `build()`. Each refuses what cannot have happened: an act before the one
 * before, a move to where the item is, leaving what it is not in, anything after its removal.
 */
export function anItem(key: string, birth: Birth = {}): ItemBuilder {
  return new ItemBuilder(key, birth);
}

export class ItemBuilder {
  private readonly born: WorkItem;
  private state: ItemState;
  private latest: number;
  private readonly changes: Change[] = [];
  private readonly remarks: Remark[] = [];
  private readonly links: Link[] = [];
  private removedAt: Date | null = null;

  constructor(key: string, birth: Birth) {
    if (!/^[A-Z][A-Z0-9]*-[1-9]\d*$/.test(key)) throw new Error(`${key} is no key`);
    const createdAt = instantOf(birth.at ?? '2024-03-04T09:00Z');
    const createdBy = birth.by === undefined ? 'ana' : birth.by;
    this.state = {
      key,
      projectKey: key.slice(0, key.indexOf('-')),
      type: 'Story',
      statusId: birth.status ?? 'open',
      ownerId: null,
      parentId: null,
      iterationIds: [],
      versionIds: [],
      estimate: null,
      priority: 'Medium',
      startOn: null,
      dueOn: null,
      flagged: false,
      ...birth.state,
    };
    if (this.state.estimate !== null && this.state.estimate < 0) throw new Error(`${key} is estimated below zero`);
    this.born = {
      id: birth.id ?? `id-${key}`,
      level: birth.level ?? 'standard',
      createdAt,
      createdBy,
      reporterId: birth.reporterId === undefined ? createdBy : birth.reporterId,
      initial: this.state,
      changes: [],
      remarks: [],
      links: [],
      text: birth.text === undefined ? null : { ...UNTOLD, ...birth.text },
      historyKnown: birth.historyKnown ?? true,
      restricted: birth.restricted ?? false,
      removedAt: null,
    };
    this.latest = createdAt.getTime();
  }

  movesTo(statusId: StatusId, at: Instant, act?: Act): this {
    return this.moves({ kind: 'status', from: this.state.statusId, to: statusId }, at, act);
  }

  goesTo(ownerId: string | null, at: Instant, act?: Act): this {
    return this.moves({ kind: 'owner', from: this.state.ownerId, to: ownerId }, at, act);
  }

  comesUnder(parentId: string | null, at: Instant, act?: Act): this {
    return this.moves({ kind: 'parent', from: this.state.parentId, to: parentId }, at, act);
  }

  joinsIteration(id: string, at: Instant, act?: Act): this {
    const from = this.state.iterationIds;
    return this.moves({ kind: 'iterations', from, to: joined(from, id) }, at, act);
  }

  leavesIteration(id: string, at: Instant, act?: Act): this {
    const from = this.state.iterationIds;
    return this.moves({ kind: 'iterations', from, to: left(from, id) }, at, act);
  }

  joinsVersion(id: string, at: Instant, act?: Act): this {
    const from = this.state.versionIds;
    return this.moves({ kind: 'versions', from, to: joined(from, id) }, at, act);
  }

  leavesVersion(id: string, at: Instant, act?: Act): this {
    const from = this.state.versionIds;
    return this.moves({ kind: 'versions', from, to: left(from, id) }, at, act);
  }

  isEstimated(estimate: number | null, at: Instant, act?: Act): this {
    if (estimate !== null && !(estimate >= 0)) throw new Error(`${this.state.key} cannot be estimated ${estimate}`);
    return this.moves({ kind: 'estimate', from: this.state.estimate, to: estimate }, at, act);
  }

  isDue(date: string | null, at: Instant, act?: Act): this {
    return this.moves({ kind: 'due-date', from: this.state.dueOn, to: isoDate(date) }, at, act);
  }

  isToStart(date: string | null, at: Instant, act?: Act): this {
    return this.moves({ kind: 'start-date', from: this.state.startOn, to: isoDate(date) }, at, act);
  }

  isFlagged(at: Instant, act?: Act): this {
    return this.moves({ kind: 'flag', from: this.state.flagged, to: true }, at, act);
  }

  isUnflagged(at: Instant, act?: Act): this {
    return this.moves({ kind: 'flag', from: this.state.flagged, to: false }, at, act);
  }

  getsPriority(priority: string | null, at: Instant, act?: Act): this {
    return this.moves({ kind: 'priority', from: this.state.priority, to: priority }, at, act);
  }

  becomesType(type: string, at: Instant, act?: Act): this {
    return this.moves({ kind: 'type', from: this.state.type, to: type }, at, act);
  }

  /** A move to another project, and the key that it brings. */
  movesToProject(key: string, at: Instant, act?: Act): this {
    const to = key.slice(0, key.indexOf('-'));
    return this.moves({ kind: 'project', from: this.state.projectKey, to }, at, act).moves(
      { kind: 'key', from: this.state.key, to: key },
      at,
      act,
    );
  }

  isEdited(kind: ContentChange['kind'] | 'noise', at: Instant, act: Edit = {}): this {
    const { field = kind, lengthFrom = null, lengthTo = null } = act;
    if (kind === 'description' || kind === 'criteria') {
      return this.records({ kind, field, lengthFrom, lengthTo }, at, act);
    }
    return kind === 'noise' ? this.records({ kind, field }, at, act) : this.records({ kind, field }, at, act);
  }

  /** By `ana`, saying something that nobody has to answer, unless told otherwise. */
  isRemarked(kind: Remark['kind'], at: Instant, said: string | null | Said = {}): this {
    const { by = 'ana', asks = false, mentions = [] } = typeof said === 'object' && said !== null ? said : { by: said };
    if (by !== null && mentions.includes(by)) throw new Error(`${by} cannot call on ${by}`);
    this.remarks.push({ at: this.passesTo(at), by, kind, asks, mentions });
    return this;
  }

  /** `since` null: the source does not tell when it was made. */
  isLinked(meaning: LinkMeaning, otherKey: string, since: Instant | null = null, until: Instant | null = null): this {
    if (otherKey === this.state.key) throw new Error(`${otherKey} cannot be linked to itself`);
    if (since !== null && instantOf(since) < this.born.createdAt) throw new Error(`${otherKey} is linked too early`);
    if (since !== null && until !== null && instantOf(until) <= instantOf(since))
      throw new Error('A link ends after it began');
    this.links.push({
      id: `${this.born.id}-link-${String(this.links.length)}`,
      meaning,
      otherKey,
      since: since === null ? null : instantOf(since),
      until: until === null ? null : instantOf(until),
    });
    return this;
  }

  isRemoved(at: Instant): this {
    this.removedAt = this.passesTo(at);
    return this;
  }

  build(): WorkItem {
    const { changes, remarks, links, removedAt } = this;
    return { ...this.born, changes: [...changes], remarks: [...remarks], links: [...links], removedAt };
  }

  private moves(change: Each<StateChange>, at: Instant, act?: Act): this {
    if (JSON.stringify(change.from) === JSON.stringify(change.to)) {
      throw new Error(`${this.state.key}: the ${change.kind} is ${String(change.to)} already`);
    }
    this.records(change, at, act);
    this.state = { ...this.state, ...stateAfter(change) };
    return this;
  }

  private records(change: Each<Change>, at: Instant, { by = 'ana', byApp = false }: Act = {}): this {
    const id = `${this.born.id}-${String(this.changes.length).padStart(6, '0')}`;
    this.changes.push({ ...change, id, at: this.passesTo(at), by, byApp } as Change);
    return this;
  }

  private passesTo(at: Instant): Date {
    const instant = instantOf(at);
    if (this.removedAt !== null) throw new Error(`${this.state.key} is gone; nothing can happen to it at ${at}`);
    if (instant.getTime() < this.latest) throw new Error(`${this.state.key}: ${at} is before what was told already`);
    this.latest = instant.getTime();
    return instant;
  }
}

function stateAfter(change: Each<StateChange>): Partial<ItemState> {
  switch (change.kind) {
    case 'status':
      return { statusId: change.to };
    case 'owner':
      return { ownerId: change.to };
    case 'parent':
      return { parentId: change.to };
    case 'iterations':
      return { iterationIds: change.to };
    case 'versions':
      return { versionIds: change.to };
    case 'estimate':
      return { estimate: change.to };
    case 'priority':
      return { priority: change.to };
    case 'start-date':
      return { startOn: change.to };
    case 'due-date':
      return { dueOn: change.to };
    case 'flag':
      return { flagged: change.to };
    case 'type':
      return { type: change.to };
    case 'project':
      return { projectKey: change.to };
    case 'key':
      return { key: change.to };
  }
}

function joined(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) throw new Error(`It is in ${id} already`);
  return [...ids, id];
}

function left(ids: readonly string[], id: string): readonly string[] {
  if (!ids.includes(id)) throw new Error(`It is not in ${id}`);
  return ids.filter((other) => other !== id);
}

function instantOf(iso: Instant): Date {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d\d:\d\d)$/.test(iso)) throw new Error(`${iso} is no instant`);
  return instant;
}

function isoDate(date: string | null): string | null {
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`${date} is no calendar date`);
  return date;
}
