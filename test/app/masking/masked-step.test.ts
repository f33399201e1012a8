import { toldItemStep, toldStep } from '../../../src/app/masking/masked-step';
import type { NamedItem } from '../../../src/contract/named-item';
import type { NextStep } from '../../../src/core/report/next-step';

const named = (key: string): NamedItem => ({ visible: true, key, id: `id-${key}` });
const hiding =
  (...keys: readonly string[]) =>
  (key: string): NamedItem =>
    keys.includes(key) ? { visible: false } : named(key);

/** Find an owner for PLAT-7, that PAY-1 and PAY-2 wait for. */
const step: NextStep = {
  signal: 'waiting',
  severity: 'severe',
  act: 'assign',
  role: 'project-lead',
  itemKey: 'PLAT-7',
  otherItemKey: 'PAY-1',
  gain: { freedKeys: ['PAY-1', 'PAY-2'], freedWork: 2, days: 4, remainingWork: 1, perWork: 2 },
};
const whole = {
  signal: 'waiting',
  act: 'assign',
  role: 'project-lead',
  item: named('PLAT-7'),
  otherItem: named('PAY-1'),
};
const onlyToMove = (item: NamedItem, otherItem: NamedItem) => ({
  signal: 'waiting',
  act: 'unblock',
  role: 'project-lead',
  item,
  otherItem,
  freesItems: null,
  daysEarlier: null,
});

describe('a next step as one viewer may read it', () => {
  it('names what the viewer may see, and counts what is freed', () => {
    expect(toldStep(step, hiding())).toEqual({ ...whole, freesItems: 2, daysEarlier: 4 });
  });

  it('counts nothing where something that it frees is hidden', () => {
    expect(toldStep(step, hiding('PAY-2'))).toEqual({ ...whole, freesItems: null, daysEarlier: 4 });
  });

  it('tells no act that would say something of a hidden item', () => {
    expect(toldStep(step, hiding('PAY-1'))).toEqual(onlyToMove(named('PLAT-7'), { visible: false }));
  });

  it('about a hidden item is none; of an item of one’s own it is to get that moving', () => {
    expect(toldStep(step, hiding('PLAT-7'))).toBeNull();
    expect(toldItemStep(step, 'PAY-1', hiding('PLAT-7'))).toEqual(onlyToMove(named('PAY-1'), { visible: false }));
  });

  it('asks for every name also after a hidden one: names are collected by asking', () => {
    const asked: string[] = [];
    toldStep(step, (key) => {
      asked.push(key);
      return { visible: false };
    });
    expect(asked).toEqual(['PLAT-7', 'PAY-1', 'PAY-1', 'PAY-2']);
  });
});
