import { deriveFacts } from '../../../src/core/facts/facts';
import { containerSteps, nextSteps, nextStepsInside } from '../../../src/core/report/next-step';
import type { ContainerReport } from '../../../src/core/report/report';
import type { SignalReading } from '../../../src/core/signals';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { quiet, raised, unknown } from './readings';
import { aContainerReport, anItemReport } from './reports';

const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-08T12:00Z',
    items: [
      anItem('PAY-1', { state: { ownerId: 'ana' } }),
      anItem('PAY-2'),
      anItem('PLAT-7', { state: { ownerId: 'ben' } }),
      anItem('PLAT-8'),
      anItem('PLAT-9', { state: { ownerId: 'gone' } }),
    ],
    people: [{ id: 'gone', active: false, isApp: false }],
  }),
);
const named = (kind: 'waits-for' | 'chain-root' | 'weakest-link' | 'added' | 'removed', itemKey: string) => ({
  kind,
  itemKey,
  at: null,
});
const step = (key: string, ...readings: readonly SignalReading[]) => nextSteps(key, readings, { facts })[0] ?? null;

describe('the next step', () => {
  it('is none where nothing is raised', () => {
    expect(step('PAY-1', quiet('silent'), unknown('ageing'))).toBeNull();
  });

  it('in a deadlock: cut the weakest link', () => {
    const evidence = [named('weakest-link', 'PLAT-7'), named('weakest-link', 'PAY-1')];
    expect(step('PAY-1', raised('deadlock', { severity: 'severe', evidence }))).toMatchObject({
      signal: 'deadlock',
      act: 'cut-link',
      role: 'team',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
  });

  it('when waiting: ask the root’s owner for a date', () => {
    const evidence = [named('waits-for', 'PAY-2'), named('chain-root', 'PLAT-7')];
    expect(step('PAY-1', raised('waiting', { evidence }))).toMatchObject({
      signal: 'waiting',
      act: 'ask-for-date',
      role: 'owner',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
  });

  it.each(['stalled', 'silent', 'ageing'] as const)('of %s work whose owner has left: hand it over', (signal) => {
    expect(step('PLAT-9', raised(signal))).toMatchObject({ act: 'hand-over', role: 'project-lead', itemKey: 'PLAT-9' });
  });

  it('when waiting for what an owner who has left still holds: hand that over', () => {
    expect(step('PAY-1', raised('waiting', { evidence: [named('waits-for', 'PLAT-9')] }))).toMatchObject({
      act: 'hand-over',
      role: 'project-lead',
      itemKey: 'PLAT-9',
      otherItemKey: 'PAY-1',
    });
  });

  it('when waiting for what nobody owns: give it an owner', () => {
    expect(step('PAY-1', raised('waiting', { evidence: [named('waits-for', 'PLAT-8')] }))).toMatchObject({
      act: 'assign',
      role: 'project-lead',
      itemKey: 'PLAT-8',
      otherItemKey: 'PAY-1',
    });
  });

  it('when blocked: by a flag, the owner clears it; by a status, the owner is asked; by a link, it is the blocker’s move', () => {
    const by = (cause: 'flag' | 'status') => step('PAY-1', raised('blocked', { figures: { cause } }));
    expect(by('flag')).toMatchObject({ act: 'unblock', role: 'owner', itemKey: 'PAY-1' });
    expect(by('status')).toMatchObject({ act: 'ask-owner', role: 'owner', itemKey: 'PAY-1' });
    expect(step('PAY-2', raised('blocked'))).toMatchObject({ act: 'assign', role: 'project-lead', itemKey: 'PAY-2' });
    const evidence = [named('waits-for', 'PLAT-7')];
    expect(step('PAY-1', raised('blocked', { figures: { cause: 'link' }, evidence }))).toMatchObject({
      act: 'ask-for-date',
      itemKey: 'PLAT-7',
    });
  });

  it('in a conflict of dates: move the blocker, or get a new date for one that is overdue', () => {
    const evidence = [named('waits-for', 'PLAT-7')];
    expect(step('PAY-1', raised('dependency-conflict', { evidence }))).toMatchObject({
      signal: 'dependency-conflict',
      act: 'reschedule',
      role: 'project-lead',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
    expect(step('PAY-1', raised('dependency-conflict', { figures: { blockerOverdue: true }, evidence }))).toMatchObject(
      {
        act: 'ask-for-date',
        itemKey: 'PLAT-7',
      },
    );
  });

  it('of work that does not move: ask its owner, or find one', () => {
    expect(step('PAY-1', raised('stalled'))).toMatchObject({ act: 'ask-owner', role: 'owner', itemKey: 'PAY-1' });
    expect(step('PAY-1', raised('silent'))).toMatchObject({ act: 'ask-owner' });
    expect(step('PAY-2', raised('silent'))).toMatchObject({ act: 'assign', itemKey: 'PAY-2' });
  });

  it('of work that is too old or was carried over: split it or close it', () => {
    expect(step('PAY-1', raised('ageing'))).toMatchObject({ act: 'split-or-close', role: 'owner' });
    expect(step('PAY-1', raised('carry-over'))).toMatchObject({ act: 'split-or-close', role: 'product-owner' });
  });

  it('of a scope that grew: decide about what came in last', () => {
    const evidence = [named('added', 'PAY-2'), named('removed', 'PAY-1')];
    expect(
      nextSteps({ kind: 'project', id: 'PAY' }, [raised('scope-creep', { evidence })], { facts })[0],
    ).toMatchObject({
      signal: 'scope-creep',
      act: 'decide-scope',
      role: 'product-owner',
      itemKey: 'PAY-2',
      otherItemKey: null,
    });
  });

  it('is the one that takes least among those for the most severe findings', () => {
    const waiting = raised('waiting', { evidence: [named('waits-for', 'PLAT-7')] });
    expect(step('PAY-1', raised('ageing'), waiting)).toMatchObject({ signal: 'waiting', act: 'ask-for-date' });
    expect(step('PAY-1', raised('ageing', { severity: 'severe' }), waiting)).toMatchObject({ signal: 'ageing' });
  });

  it('is that of the worst finding among equals', () => {
    expect(step('PAY-1', raised('stalled'), raised('silent'))).toMatchObject({ signal: 'stalled' });
    expect(step('PAY-1', raised('silent'), raised('stalled'))).toMatchObject({ signal: 'silent' });
  });
});

/** OPS-1 holds up OPS-2 and OPS-3, DEV-1 holds up DEV-2; of all of these nothing was ever estimated. */
const held = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-08T12:00Z',
    items: [
      anItem('OPS-1', { state: { ownerId: 'ana', iterationIds: [] } }),
      anItem('OPS-2').isLinked('waits-for', 'OPS-1'),
      anItem('OPS-3').isLinked('waits-for', 'OPS-1'),
      anItem('OPS-4', { level: 'parent' }),
      anItem('OPS-5', { state: { parentId: 'id-OPS-4', ownerId: 'ben' } }),
      anItem('DEV-1', { state: { ownerId: 'ben' } }),
      anItem('DEV-2').isLinked('waits-for', 'DEV-1'),
    ],
  }),
);
const waitsFor = (itemKey: string) => raised('waiting', { evidence: [named('waits-for', itemKey)] });
const told = (steps: readonly { readonly act: string; readonly itemKey: string }[]) =>
  steps.map(({ act, itemKey }) => `${act} ${itemKey}`);

describe('the next steps of an item', () => {
  it('are one for each finding, what frees more for its work before what is for a severe finding', () => {
    const readings = [raised('ageing', { severity: 'severe' }), waitsFor('DEV-1'), quiet('silent')];
    expect(told(nextSteps('OPS-5', readings, { facts: held }))).toEqual(['ask-for-date DEV-1', 'split-or-close OPS-5']);
  });

  it('name no finding that is close only', () => {
    expect(nextSteps('OPS-5', [{ ...quiet('silent'), close: 'severe' }], { facts: held })).toEqual([]);
  });
});

describe('the next steps inside a container', () => {
  const containers = [
    aContainerReport('project', 'OPS', raised('scope-creep', { evidence: [named('added', 'OPS-5')], priceDays: 3 })),
    aContainerReport(
      'parent',
      'id-OPS-4',
      raised('deadlock', { evidence: [named('weakest-link', 'OPS-2'), named('weakest-link', 'OPS-1')] }),
    ),
    aContainerReport('project', 'DEV', raised('scope-creep', { evidence: [named('added', 'DEV-2')] })),
  ];
  const items = [
    anItemReport('OPS-2', waitsFor('OPS-1'), raised('silent')),
    anItemReport('OPS-3', waitsFor('OPS-1'), raised('ageing', { severity: 'severe' })),
    anItemReport('OPS-5', raised('silent')),
    anItemReport('DEV-2', waitsFor('DEV-1')),
  ];
  const inside = (place: number) => {
    const [ops, epic, dev] = containers;
    const of = [ops, epic, dev][place];
    if (of === undefined) throw new Error('There are three containers');
    return told(nextStepsInside(of, { containers, items }, held));
  };

  it('are those of all that a project holds, best first, one for each item that is acted on', () => {
    expect(inside(0)).toEqual(['cut-link OPS-2', 'decide-scope OPS-5', 'ask-for-date OPS-1', 'assign OPS-3']);
  });

  it('are those of a parent and of its own items', () => {
    expect(inside(1)).toEqual(['cut-link OPS-2', 'ask-owner OPS-5']);
  });

  it('are of no other project', () => {
    expect(inside(2)).toEqual(['ask-for-date DEV-1', 'decide-scope DEV-2']);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 7 }, (_, index) => anItemReport(`OPS-${index + 1}`, raised('silent')));
    const [ops] = containers;
    const report = { asOf: held.snapshot.takenAt, containers: [], items: many };
    expect(ops && nextStepsInside(ops, report, held)).toHaveLength(5);
  });
});

describe('what would bring the end of a late container nearer', () => {
  const slip = { totalDays: 6, against: 'target', parts: [], causes: [] } as const;
  const levers: ContainerReport['levers'] = [
    { act: 'drop-added', itemIds: ['id-OPS-3', 'id-OPS-2'], days: 4 },
    { act: 'finish-blocker', itemId: 'id-OPS-1', freedIds: ['id-OPS-2', 'id-OPS-3'], days: 3 },
    { act: 'move-stalled', itemIds: ['id-OPS-5'], days: 2 },
    { act: 'move-target', on: '2024-04-02' },
  ];
  const late = (...readings: readonly SignalReading[]): ContainerReport => ({
    ...aContainerReport('parent', 'id-OPS-4', ...readings),
    slip,
    levers,
  });

  it('stands in the one list of actions, with whose move it is and what it gains', () => {
    const steps = containerSteps(late(), held);
    expect(told(steps)).toEqual(['leave-out-new OPS-3', 'put-first OPS-1', 'get-moving OPS-5', 'move-target OPS-4']);
    expect(steps.map(({ gain }) => gain.days)).toEqual([4, 3, 2, null]);
    expect(steps.map(({ personId }) => personId)).toEqual([null, 'ana', 'ben', null]);
    expect(steps[0]).toMatchObject({ itemKeys: ['OPS-3', 'OPS-2'], role: 'product-owner' });
    expect(steps[1]?.gain.freedKeys).toEqual(['OPS-2', 'OPS-3']);
    expect(steps[3]).toMatchObject({ on: '2024-04-02' });
  });

  it('takes the place of general advice', () => {
    const grown = raised('scope-creep', { evidence: [named('added', 'OPS-2')], priceDays: 5 });
    const atRisk = raised('date-at-risk', { severity: 'severe' });
    expect(told(containerSteps(late(grown, atRisk), held))).toEqual([
      'leave-out-new OPS-3',
      'put-first OPS-1',
      'get-moving OPS-5',
      'move-target OPS-4',
    ]);
  });

  it('is not asked for where the end is in time', () => {
    expect(containerSteps({ ...late(), slip: { ...slip, totalDays: 0 } }, held)).toEqual([]);
  });
});
