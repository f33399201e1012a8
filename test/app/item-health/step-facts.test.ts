import { stepFact } from '../../../src/app/item-health/step-facts';
import type { NextStep } from '../../../src/core/report/next-step';

const named = (key: string) => ({ visible: true as const, key, id: `id-${key}` });

/** Find an owner for PLAT-7, that PAY-1 and PAY-2 wait for. */
const step: NextStep = {
  signal: 'waiting',
  severity: 'severe',
  act: 'assign',
  role: 'project-lead',
  itemKey: 'PLAT-7',
  otherItemKey: 'PAY-1',
  personId: null,
  gain: { freedKeys: ['PAY-1', 'PAY-2'], freedWork: 2, days: 4, remainingWork: 1, perWork: 2 },
};

it('names the items of a step, and counts what it frees', () => {
  const told = {
    signal: 'waiting',
    act: 'assign',
    role: 'project-lead',
    item: named('PLAT-7'),
    daysEarlier: 4,
    person: null,
    count: 1,
    stage: null,
    on: null,
  };
  expect(stepFact(step, named)).toEqual({ ...told, otherItem: named('PAY-1'), freesItems: 2 });
  expect(stepFact({ ...step, otherItemKey: null }, named)).toEqual({ ...told, otherItem: null, freesItems: 2 });
});

it('tells whose move it is by account, and what an act on several items needs besides', () => {
  const several = { ...step, personId: 'ana', itemKeys: ['PLAT-7', 'PLAT-8'], stage: 'In Review', on: '2024-04-02' };
  expect(stepFact(several, named)).toMatchObject({ person: 'ana', count: 2, stage: 'In Review', on: '2024-04-02' });
});
