import fc from 'fast-check';
import type { Change } from '../../../../src/core/model/change';
import type { ItemState, WorkItem } from '../../../../src/core/model/work-item';
import { anItem } from '../../../builders/item';

/** What people do to one item, and when: minutes after the start. */
export interface Act {
  readonly item: number;
  readonly minute: number;
  readonly what:
    | { readonly kind: 'parent'; readonly to: string | null }
    | { readonly kind: 'iterations'; readonly to: readonly string[] }
    | { readonly kind: 'estimate'; readonly to: number | null }
    | { readonly kind: 'status'; readonly to: 'open' | 'in-progress' | 'done' };
}

/** A stream of acts, how the app hears of them, and what ends it where. */
export interface Stream {
  readonly acts: readonly Act[];
  /** For each act after how many minutes it is heard of: once for each entry, in whatever order. */
  readonly delays: readonly (readonly number[])[];
  /** Minutes at which the app looks. */
  readonly looks: readonly number[];
  /** After how many calls each look ends: before the call is done, or after it. */
  readonly kills: readonly { readonly call: number; readonly after: boolean }[];
  /** Whether a look is run twice at the same time. */
  readonly doubled: readonly boolean[];
  /** Values of the level of the first epic, one a look. */
  readonly levels: readonly ('on-track' | 'at-risk' | 'off-track' | null)[];
}

export const ITEMS = 7;
export const EPICS = ['id-AB-100', 'id-AB-101'] as const;
export const SPRINTS = ['1', '2'] as const;
/** Monday; the epics were begun the week before, the sprints that morning. */
export const START = Date.parse('2024-03-11T12:00Z');
const MINUTE_MS = 60_000;
const TWO_DAYS = 2 * 24 * 60;

const parents = fc.constantFrom(...EPICS, null);
const sprints = fc.constantFrom<readonly string[]>([], ['1'], ['2'], ['1', '2']);
const what: fc.Arbitrary<Act['what']> = fc.oneof(
  fc.record({ kind: fc.constant('parent' as const), to: parents }),
  fc.record({ kind: fc.constant('iterations' as const), to: sprints }),
  fc.record({ kind: fc.constant('estimate' as const), to: fc.constantFrom(null, 1, 2, 3, 5, 8) }),
  fc.record({ kind: fc.constant('status' as const), to: fc.constantFrom('open', 'in-progress', 'done') }),
);
/** One act, or one of many items at once. */
const someActs: fc.Arbitrary<readonly Act[]> = fc
  .record({
    minute: fc.nat({ max: TWO_DAYS }),
    items: fc.oneof(
      fc.nat({ max: ITEMS - 1 }).map((item) => [item]),
      fc.uniqueArray(fc.nat({ max: ITEMS - 1 }), { minLength: 3 }),
    ),
    what,
  })
  .map(({ minute, items, what: done }) => items.map((item) => ({ item, minute, what: done })));

const delay = fc.oneof(
  { weight: 5, arbitrary: fc.constant([0]) },
  { weight: 2, arbitrary: fc.constant([0, 3]) },
  { weight: 2, arbitrary: fc.nat({ max: 600 }).map((late) => [late]) },
  { weight: 1, arbitrary: fc.nat({ max: 600 }).map((late) => [late, 0, late + 30]) },
);

export const streams: fc.Arbitrary<Stream> = fc
  .array(someActs, { minLength: 1, maxLength: 10 })
  .map((all) => all.flat().sort((one, other) => one.minute - other.minute))
  .chain((acts) =>
    fc.record({
      acts: fc.constant(acts),
      delays: fc.array(delay, { minLength: acts.length, maxLength: acts.length }),
      looks: fc
        .array(fc.nat({ max: TWO_DAYS + 800 }), { minLength: 3, maxLength: 10 })
        .map((minutes) => [...minutes].sort((one, other) => one - other)),
      kills: fc.array(fc.record({ call: fc.nat({ max: 14 }), after: fc.boolean() }), { minLength: 10, maxLength: 10 }),
      doubled: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      levels: fc.array(fc.constantFrom('on-track', 'at-risk', 'off-track', null), { minLength: 10, maxLength: 10 }),
    }),
  );

/** An item, and how many of its changes each act has made. */
interface Lived {
  readonly item: WorkItem;
  /** For each act of the stream that changed it: how many changes it has by then. */
  readonly by: ReadonlyMap<number, number>;
}

/** The items of a stream as they end. */
export function lives({ acts }: Pick<Stream, 'acts'>): readonly Lived[] {
  return Array.from({ length: ITEMS }, (_, index) => {
    const born = anItem(`AB-${String(index + 1)}`, {
      at: '2024-03-01T09:00Z',
      state: {
        parentId: index < 4 ? (EPICS[index % 2] ?? null) : null,
        iterationIds: index === 0 ? ['1'] : index === 3 ? ['2'] : index === 6 ? ['1', '2'] : [],
        estimate: index % 2 === 0 ? 3 : null,
      },
    });
    // The first two were begun before: so the epics have a baseline.
    const begun = (index < 2 ? born.movesTo('in-progress', '2024-03-04T10:00Z') : born).build();
    const changes: Change[] = [...begun.changes];
    const by = new Map<number, number>();
    let state: Pick<ItemState, 'parentId' | 'iterationIds' | 'estimate' | 'statusId'> = {
      ...begun.initial,
      ...(index < 2 ? { statusId: 'in-progress' } : {}),
    };
    acts.forEach(({ item, minute, what: act }, place) => {
      if (item !== index) return;
      const base = { id: `c${String(place)}`, at: new Date(START + minute * MINUTE_MS), by: 'ana', byApp: false };
      const change = changeOf(act, state, base);
      if (change !== null) {
        changes.push(change);
        state = { ...state, ...stateAfter(act) };
      }
      by.set(place, changes.length);
    });
    return { item: { ...begun, changes }, by };
  });
}

type Base = Pick<Change, 'id' | 'at' | 'by' | 'byApp'>;

function changeOf(
  act: Act['what'],
  state: Pick<ItemState, 'parentId' | 'iterationIds' | 'estimate' | 'statusId'>,
  base: Base,
): Change | null {
  switch (act.kind) {
    case 'parent':
      return act.to === state.parentId ? null : { ...base, kind: 'parent', from: state.parentId, to: act.to };
    case 'iterations':
      return String(act.to) === String(state.iterationIds)
        ? null
        : { ...base, kind: 'iterations', from: state.iterationIds, to: act.to };
    case 'estimate':
      return act.to === state.estimate ? null : { ...base, kind: 'estimate', from: state.estimate, to: act.to };
    case 'status':
      return act.to === state.statusId ? null : { ...base, kind: 'status', from: state.statusId, to: act.to };
  }
}

function stateAfter(act: Act['what']): object {
  const names = { parent: 'parentId', iterations: 'iterationIds', estimate: 'estimate', status: 'statusId' } as const;
  return { [names[act.kind]]: act.to };
}

/** What is known of the items at a minute: of each the latest that was heard of, whatever came in which order. */
export function heardOf({ acts, delays }: Stream, lived: readonly Lived[], minute: number): readonly WorkItem[] {
  return lived.map(({ item, by }) => {
    const begun = item.changes.filter(({ at }) => at.getTime() < START).length;
    let known = begun;
    for (const [place, count] of by) {
      const act = acts[place];
      const heard = (delays[place] ?? []).some((late) => act !== undefined && act.minute + late <= minute);
      if (heard) known = Math.max(known, count);
    }
    return { ...item, changes: item.changes.slice(0, known) };
  });
}

const SAME_ACT_MINUTES = 60;

/** When the first finish is heard of that shows an event about a new size to be none (minutes after the start); -1 where none does. */
export function finishesHeardLate({ acts, delays }: Stream): (eventId: string) => number {
  const heardAt = (place: number): number => (acts[place]?.minute ?? 0) + Math.min(...(delays[place] ?? []));
  return (eventId) => {
    const [way, , , itemId, at] = eventId.split(' ');
    const minute = (Number(at) - START) / MINUTE_MS;
    if (way !== 'size') return -1;
    const heard = acts.flatMap(({ item, minute: finished, what: act }, place) => {
      const isFinish = act.kind === 'status' && act.to === 'done' && itemId === `id-AB-${String(item + 1)}`;
      if (!isFinish || finished < minute || finished > minute + SAME_ACT_MINUTES) return [];
      // Whatever is heard of the item later tells of what came before.
      return [
        Math.min(...acts.flatMap((other, index) => (other.item === item && index >= place ? [heardAt(index)] : []))),
      ];
    });
    return heard.length === 0 ? -1 : Math.min(...heard);
  };
}
