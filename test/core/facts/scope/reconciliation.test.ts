import fc from 'fast-check';
import type { Change } from '../../../../src/core/model/change';
import type { ContainerRef } from '../../../../src/core/model/containers';
import type { ItemState, WorkItem } from '../../../../src/core/model/work-item';
import type { Amount, ScopeLedger } from '../../../../src/core/facts/scope/ledger';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';
import { scopeLedger } from '../../../../src/core/facts/scope/scope-ledger';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { iteration, parent, project, resultOf, scopeFacts, version } from './scope-facts';

/** Times are hours since the items' world begins; the iteration starts at 100, the snapshot is taken at 400. */
const WORLD = Date.parse('2024-03-01T00:00Z');
const LAST_HOUR = 400;
const hour = (hours: number): Date => new Date(WORLD + hours * 3_600_000);

const iterations = [anIteration('7', { started: hour(100).toISOString(), planned: hour(350).toISOString() })];
/** The project's ledger begins in the middle of the world: at hour 208. */
const settings = { ...defaultSettings.scope, projectDays: 8 };
const versions = [aVersion('1', { projectKey: 'P', startOn: '2024-03-06' })];
const containers: readonly ContainerRef[] = [iteration('7'), version('1'), parent('i0'), project('P')];

type Act = { readonly at: number } & (
  | { readonly kind: 'status'; readonly to: string }
  | { readonly kind: 'estimate'; readonly to: number | null }
  | { readonly kind: 'iterations' | 'versions'; readonly to: readonly string[] }
  | { readonly kind: 'parent'; readonly to: string | null }
  | { readonly kind: 'project'; readonly to: string }
);

const at = fc.integer({ min: 0, max: LAST_HOUR });
const status = fc.constantFrom('open', 'in-progress', 'done');
const estimate = fc.option(fc.constantFrom(0, 0.1, 0.5, 1, 2.3, 8));
const iterationIds = fc.constantFrom<readonly string[]>([], ['7']);
const versionIds = fc.constantFrom<readonly string[]>([], ['1']);
const parentId = fc.option(fc.constantFrom('i0', 'i1', 'i2', 'elsewhere'));
const projectKey = fc.constantFrom('P', 'Q');

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ at, kind: fc.constant('status' as const), to: status }),
  fc.record({ at, kind: fc.constant('estimate' as const), to: estimate }),
  fc.record({ at, kind: fc.constant('iterations' as const), to: iterationIds }),
  fc.record({ at, kind: fc.constant('versions' as const), to: versionIds }),
  fc.record({ at, kind: fc.constant('parent' as const), to: parentId }),
  fc.record({ at, kind: fc.constant('project' as const), to: projectKey }),
);

const life = fc.record({
  createdAt: at,
  removedAt: fc.option(at, { freq: 3 }),
  isPart: fc.boolean(),
  historyKnown: fc.boolean(),
  by: fc.option(fc.constantFrom('ana', 'ben')),
  first: fc.record({ statusId: status, estimate, iterationIds, versionIds, parentId, projectKey }),
  acts: fc.array(act, { maxLength: 12 }),
});

/** Changes are left in the order in which they were drawn, which is not that of time. */
function asItem(drawn: typeof life extends fc.Arbitrary<infer Life> ? Life : never, index: number): WorkItem {
  const id = `i${String(index)}`;
  const initial: ItemState = {
    ...drawn.first,
    key: `P-${String(index + 1)}`,
    type: 'Story',
    ownerId: drawn.by,
    priority: null,
    startOn: null,
    dueOn: null,
    flagged: false,
  };
  const changes = drawn.acts.map((one, place) => {
    const change = { ...one, at: hour(one.at), id: `c${String(place).padStart(3, '0')}`, by: drawn.by, byApp: false };
    return { ...change, from: one.to } as Change;
  });
  return {
    id,
    level: drawn.isPart ? 'part' : 'standard',
    createdAt: hour(drawn.createdAt),
    createdBy: drawn.by,
    reporterId: drawn.by,
    initial,
    changes,
    remarks: [],
    links: [],
    text: null,
    historyKnown: drawn.historyKnown,
    restricted: false,
    removedAt: drawn.removedAt === null ? null : hour(Math.max(drawn.removedAt, drawn.createdAt)),
  };
}

interface Place {
  readonly inside: boolean;
  readonly isPart: boolean;
  readonly state: ItemState;
}

/** The content of a scope at one moment, counted anew from the items: what the ledger has to add up to. */
function contentAt(
  container: ContainerRef,
  items: readonly WorkItem[],
  { moment, baseline }: { moment: Date; baseline: Date },
): Amount {
  const places = new Map(items.map((item) => [item.id, placeAt(container, item, { moment, baseline })]));
  let count = 0;
  let points = 0;
  for (const place of places.values()) {
    if (!place.inside) continue;
    const over = place.isPart && place.state.parentId !== null ? places.get(place.state.parentId) : undefined;
    const isCovered = over !== undefined && over.inside && !over.isPart;
    if (!isCovered) count += 1;
    if (!isCovered || over.state.estimate === null) points += place.state.estimate ?? 0;
  }
  return { count, points };
}

function placeAt(
  container: ContainerRef,
  item: WorkItem,
  { moment, baseline }: { moment: Date; baseline: Date },
): Place {
  const isPart = item.level === 'part';
  const steps = stepsOf(item).filter((step) => step.at <= moment);
  const state = steps.at(-1)?.state ?? item.initial;
  const isThere = steps.length > 0 && (item.removedAt === null || item.removedAt > moment);
  const inside = isThere && isIn(container, state);
  if (!inside || container.kind !== 'project') return { inside, isPart, state };
  // A project holds what was open at its baseline, when it came in, or at any time since.
  const since = steps.findLastIndex((step) => !isIn(container, step.state)) + 1;
  const stay = steps.slice(since);
  const atBaseline = stay.findLastIndex((step) => step.at <= baseline);
  return { inside: stay.slice(Math.max(0, atBaseline)).some((step) => step.state.statusId !== 'done'), isPart, state };
}

function stepsOf(item: WorkItem): readonly { readonly at: Date; readonly state: ItemState }[] {
  const ordered = [...item.changes].sort((one, other) => +one.at - +other.at || (one.id < other.id ? -1 : 1));
  const steps = [{ at: item.createdAt, state: item.initial }];
  for (const change of ordered) {
    const { state } = steps.at(-1)!;
    steps.push({ at: change.at < item.createdAt ? item.createdAt : change.at, state: applied(state, change) });
  }
  return steps;
}

function applied(state: ItemState, change: Change): ItemState {
  const fields: Partial<Record<Change['kind'], keyof ItemState>> = {
    status: 'statusId',
    estimate: 'estimate',
    iterations: 'iterationIds',
    versions: 'versionIds',
    parent: 'parentId',
    project: 'projectKey',
  };
  return { ...state, [fields[change.kind]!]: (change as { to: unknown }).to };
}

function isIn({ kind, id }: ContainerRef, state: ItemState): boolean {
  switch (kind) {
    case 'iteration':
      return state.iterationIds.includes(id);
    case 'version':
      return state.versionIds.includes(id);
    case 'parent':
      return state.parentId === id;
    case 'project':
      return state.projectKey === id;
  }
}

function amountAt(ledger: ScopeLedger, moment: Date): Amount {
  const past = ledger.changes.filter((change) => change.at <= moment);
  return {
    count: past.reduce((sum, change) => sum + change.count, ledger.start.count),
    points: past.reduce((sum, change) => sum + change.points, ledger.start.points),
  };
}

const worlds = fc.array(life, { minLength: 1, maxLength: 8 }).map((lives) => lives.map(asItem));

describe('a scope ledger', () => {
  it('adds up to what the scope holds, by count and by points, at every moment', () => {
    let known = 0;
    fc.assert(
      fc.property(worlds, fc.array(at, { minLength: 3, maxLength: 6 }), (items, hours) => {
        const snapshot = aSnapshot({ takenAt: hour(LAST_HOUR).toISOString(), items, iterations, versions });
        for (const container of containers) {
          const result = scopeLedger(container, scopeFacts(snapshot), settings);
          if (result.status === 'unknown') continue;
          known += 1;
          const { ledger } = result;
          const baseline = ledger.baseline.at;
          for (const moment of [baseline, ledger.until, ...hours.map(hour)]) {
            if (moment < baseline || moment > ledger.until) continue;
            const content = contentAt(container, items, { moment, baseline });
            const told = amountAt(ledger, moment);
            expect(told.count).toBe(content.count);
            expect(told.points).toBeCloseTo(content.points, 6);
          }
          expect(ledger.end.count).toBe(amountAt(ledger, ledger.until).count);
          expect(ledger.end.points).toBeCloseTo(amountAt(ledger, ledger.until).points, 6);
        }
      }),
      { numRuns: 200, seed: 20240304 },
    );
    expect(known).toBeGreaterThan(300);
  });

  it('tells the past the same way whatever has happened since', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 110, max: LAST_HOUR - 1 }), (items, cut) => {
        const told = (hours: number) => {
          const takenAt = hour(hours);
          const known = items
            .filter((item) => item.createdAt <= takenAt)
            .map((item) => ({
              ...item,
              changes: item.changes.filter((change) => change.at <= takenAt),
              removedAt: item.removedAt !== null && item.removedAt <= takenAt ? item.removedAt : null,
            }));
          return resultOf(
            iteration('7'),
            aSnapshot({ takenAt: takenAt.toISOString(), items: known, iterations, versions }),
          );
        };
        const [then, now] = [told(cut), told(LAST_HOUR)];
        if (then.status === 'unknown' || now.status === 'unknown') return;
        // While an iteration that started empty is still being planned, its baseline is only provisional.
        if (+then.ledger.baseline.at !== +now.ledger.baseline.at) return;
        const amounts = (ledger: ScopeLedger) =>
          ledger.changes
            .filter((change) => change.at <= hour(cut))
            .map(({ itemKey, kind, count, points }) => ({ itemKey, kind, count, points }));
        expect(amounts(then.ledger)).toEqual(amounts(now.ledger));
        expect(then.ledger.start).toEqual(now.ledger.start);
      }),
      { numRuns: 150, seed: 20240304 },
    );
  });
});
