import {
  closedAtOf,
  datesSetOf,
  holds,
  homeOf,
  insideAfter,
  isOverdue,
  nameOf,
  plannedEndOf,
  startOnOf,
  staysOfKind,
} from '../../../../src/core/facts/container/container-kinds';
import { deriveFacts } from '../../../../src/core/facts/facts';
import type { Change } from '../../../../src/core/model/change';
import type { ContainerKind, ContainerRef } from '../../../../src/core/model/containers';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';

const EPIC = 'id-PAY-1';
const epic = anItem('PAY-1', { at: '2024-03-01T09:00Z', level: 'parent', state: { dueOn: '2024-03-10' } });
const story = anItem('SHOP-2', {
  at: '2024-03-01T09:00Z',
  state: { parentId: EPIC, iterationIds: ['7'], versionIds: ['1'] },
});
const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-12T12:00Z',
    items: [epic, story],
    iterations: [anIteration('7', { started: '2024-03-01T08:00Z', planned: '2024-03-11T08:00Z' })],
    versions: [aVersion('1', { name: '1.0', projectKey: 'PAY', releaseOn: '2024-03-11', released: false })],
  }),
);
const refs: Readonly<Record<ContainerKind, ContainerRef>> = {
  project: { kind: 'project', id: 'PAY' },
  parent: { kind: 'parent', id: EPIC },
  iteration: { kind: 'iteration', id: '7' },
  version: { kind: 'version', id: '1' },
};
const kinds = ['project', 'parent', 'iteration', 'version'] as const;
const ofEach = <Answer>(ask: (ref: ContainerRef) => Answer): readonly Answer[] => kinds.map((kind) => ask(refs[kind]));

it('knows what people call a container, and its id where the source does not list it', () => {
  expect(ofEach((ref) => nameOf(ref, facts))).toEqual(['PAY', 'PAY-1', 'Iteration 7', '1.0']);
  expect(ofEach(({ kind }) => nameOf({ kind, id: 'X' }, facts))).toEqual(['X', 'X', 'X', 'X']);
});

it('knows the project that a container is judged in: of a sprint the first that ever filled it', () => {
  expect(ofEach((ref) => homeOf(ref, facts))).toEqual(['PAY', 'PAY', 'SHOP', 'PAY']);
  expect(ofEach(({ kind }) => homeOf({ kind, id: 'X' }, facts))).toEqual(['X', null, null, null]);
});

it('knows when a container is meant to be over, and every date that it had', () => {
  expect(ofEach((ref) => plannedEndOf(ref, facts)?.toISOString().slice(0, 10))).toEqual([
    '2024-03-12',
    '2024-03-10',
    '2024-03-11',
    '2024-03-11',
  ]);
  expect(ofEach((ref) => datesSetOf(ref, facts))).toEqual([[], ['2024-03-10'], [], []]);
});

it('is overdue once its time is up while something in it is open; a project never is, an epic while it is open itself', () => {
  expect(ofEach((ref) => isOverdue(ref, facts, () => true))).toEqual([false, true, true, true]);
  expect(ofEach((ref) => isOverdue(ref, facts, () => false))).toEqual([false, true, false, false]);
});

it('holds an item by its state, and knows its stays', () => {
  const of = facts.byKey.get('SHOP-2')!;
  expect(ofEach((ref) => holds(ref, of.state))).toEqual([false, true, true, true]);
  expect(kinds.map((kind) => staysOfKind(kind, of).map(({ containerId }) => containerId))).toEqual([
    ['SHOP'],
    [EPIC],
    ['7'],
    ['1'],
  ]);
});

it('knows which changes move an item into a container and out of it', () => {
  const by = { id: '1', at: new Date('2024-03-02T09:00Z'), by: null, byApp: false };
  const moves: Readonly<Record<ContainerKind, readonly Change[]>> = {
    project: [
      { ...by, kind: 'project', from: 'SHOP', to: 'PAY' },
      { ...by, kind: 'project', from: 'PAY', to: 'SHOP' },
    ],
    parent: [
      { ...by, kind: 'parent', from: null, to: EPIC },
      { ...by, kind: 'parent', from: EPIC, to: null },
    ],
    iteration: [
      { ...by, kind: 'iterations', from: ['6'], to: ['6', '7'] },
      { ...by, kind: 'iterations', from: ['6', '7'], to: ['6'] },
    ],
    version: [
      { ...by, kind: 'versions', from: [], to: ['1'] },
      { ...by, kind: 'versions', from: ['1'], to: [] },
    ],
  };
  const estimate: Change = { ...by, kind: 'estimate', from: null, to: 3 };
  for (const kind of kinds) {
    expect(moves[kind].map((change) => insideAfter(refs[kind], change))).toEqual([true, false]);
    const others = kinds.filter((other) => other !== kind).flatMap((other) => moves[other]);
    expect([estimate, ...others].map((change) => insideAfter(refs[kind], change))).toEqual(Array(7).fill(null));
  }
});

it('knows the date on which an epic or version was to begin', () => {
  const planned = deriveFacts(
    aSnapshot({
      takenAt: '2024-03-12T12:00Z',
      items: [anItem('PAY-1', { at: '2024-03-01T09:00Z', level: 'parent', state: { startOn: '2024-03-04' } })],
      iterations: [anIteration('7', { started: '2024-03-01T08:00Z' })],
      versions: [aVersion('1', { projectKey: 'PAY', startOn: '2024-03-05' })],
    }),
  );
  expect(ofEach((ref) => startOnOf(ref, planned))).toEqual([null, '2024-03-04', null, '2024-03-05']);
  expect(ofEach((ref) => startOnOf(ref, facts))).toEqual([null, null, null, null]);
});

it('knows when an epic was closed, and the end of the day on which a version was released', () => {
  const closed = deriveFacts(
    aSnapshot({
      takenAt: '2024-03-12T12:00Z',
      items: [anItem('PAY-1', { at: '2024-03-01T09:00Z', level: 'parent' }).movesTo('done', '2024-03-06T10:00Z')],
      versions: [aVersion('1', { projectKey: 'PAY', releaseOn: '2024-03-11', released: true })],
    }),
  );
  expect(ofEach((ref) => closedAtOf(ref, closed)?.toISOString() ?? null)).toEqual([
    null,
    '2024-03-06T10:00:00.000Z',
    null,
    '2024-03-11T23:59:59.999Z',
  ]);
  expect(ofEach((ref) => closedAtOf(ref, facts))).toEqual([null, null, null, null]);
  const undated = deriveFacts(
    aSnapshot({
      takenAt: '2024-03-12T12:00Z',
      items: [],
      versions: [{ ...aVersion('1', { projectKey: 'PAY' }), released: true }],
    }),
  );
  expect(closedAtOf(refs.version, undated)).toBeNull();
});
