import { deriveFacts } from '../../../src/core/facts/facts';
import { defaultSettings } from '../../../src/core/signals/settings';
import { readContainer, readItem } from '../../../src/core/signals/read-signals';
import { containerSignals, itemSignals, type SignalId, signalOf } from '../../../src/core/signals';
import type { Lever } from '../../../src/core/forecast/slip/levers';
import type { ContainerSignal, ItemSignal } from '../../../src/core/signals/signal';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { sightOf } from '../../../src/core/signals/sight';

const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items: [anItem('PAY-1')] }));
const item = facts.histories[0]!;
const two = containerSignals.filter(({ id }) => id === 'deadlock' || id === 'scope-creep');
const broken = () => {
  throw new Error('no such thing');
};

describe('the signals that run', () => {
  it('answer for every item and every container, in the order of the list', () => {
    expect(readItem(item, sightOf(facts), { settings: defaultSettings }).map(({ signal }) => signal)).toEqual(
      itemSignals.map(({ id }) => id),
    );
    const container = { kind: 'project', id: 'PAY' } as const;
    expect(readContainer(container, sightOf(facts), { settings: defaultSettings }).map(({ signal }) => signal)).toEqual(
      containerSignals
        .filter((signal: ContainerSignal) => signal.kinds?.includes('project') ?? true)
        .map(({ id }) => id),
    );
  });

  it('run on when one of them throws, which is told as broken', () => {
    const [first, ...rest] = itemSignals;
    const signals = [{ ...first!, read: broken }, ...rest] as typeof itemSignals;
    const readings = readItem(item, sightOf(facts), { settings: defaultSettings, signals });
    expect(readings[0]).toEqual({
      signal: 'deadlock',
      status: 'unknown',
      because: { reason: 'broken', detail: 'no such thing' },
    });
    expect(readings).toHaveLength(itemSignals.length);
    expect(readings.filter(({ status }) => status === 'quiet').length).toBeGreaterThan(2);
  });

  it('run on for containers, too', () => {
    const signals = two.map((signal) =>
      signal.id === 'scope-creep' ? { ...signal, read: broken } : signal,
    ) as unknown as typeof containerSignals;
    const readings = readContainer({ kind: 'project', id: 'PAY' }, sightOf(facts), {
      settings: defaultSettings,
      signals,
    });
    expect(readings.map(({ status }) => status).slice(0, 2)).toEqual(['quiet', 'unknown']);
  });

  it('judge only the kinds of container that they are for', () => {
    const signals = two.map((signal) =>
      signal.id === 'scope-creep' ? { ...signal, kinds: ['iteration'] as const } : signal,
    ) as unknown as typeof containerSignals;
    const readingsOf = (kind: 'project' | 'iteration') =>
      readContainer({ kind, id: 'PAY' }, sightOf(facts), { settings: defaultSettings, signals }).map(
        ({ signal }) => signal,
      );
    expect(readingsOf('project')).not.toContain('scope-creep');
    expect(readingsOf('iteration')).toContain('scope-creep');
  });

  it('belong to one family each', () => {
    expect(signalOf('scope-creep').family).toBe('scope');
    expect(signalOf('silent').family).toBe('stall');
    expect(signalOf('deadlock').family).toBe('dependency');
  });

  it('have each a remedy of its own: no act is one for two', () => {
    const remedies: Readonly<Record<Lever['act'], SignalId>> = {
      'drop-added': 'scope-creep',
      'drop-unbegun': 'date-at-risk',
      'finish-blocker': 'waiting',
      'move-stalled': 'stalled',
      split: 'date-at-risk',
      'add-person': 'stuck-in-stage',
      'move-target': 'date-at-risk',
    };
    const all: readonly (ItemSignal | ContainerSignal)[] = [...itemSignals, ...containerSignals];
    const named = all.flatMap(({ id, remedies: acts = [] }) => acts.map((act): [string, string] => [act, id]));
    expect(named).toHaveLength(7);
    expect(Object.fromEntries(named)).toEqual(remedies);
  });

  it('name in their traits only signals that exist', () => {
    const all: readonly (ItemSignal | ContainerSignal)[] = [...itemSignals, ...containerSignals];
    const ids = new Set(all.map(({ id }) => id));
    const anyFigures = { cause: 'link' };
    const named = all.flatMap((signal) => [
      ...(signal.impliedBy?.(anyFigures) ?? []),
      ...[signal.followsFrom ?? []].flat(),
    ]);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
