import { deriveFacts } from '../../../src/core/facts/facts';
import { learnt } from '../../../src/core/facts/learnt';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const asked = {};
const items = [anItem('AB-1'), anItem('AB-2')];
const factsOf = (taught: ReadonlyMap<string, unknown> | null) => {
  const { settings } = deriveFacts(aSnapshot({ takenAt: '2024-03-29T12:00Z', items }));
  return deriveFacts(aSnapshot({ takenAt: '2024-03-29T12:00Z', items }), settings, taught);
};

describe('a lesson', () => {
  it('is learnt from the facts, once, where nothing was taught', () => {
    let times = 0;
    const count = learnt('count of items', { learn: ({ histories }) => ((times += 1), histories.length) });
    const facts = factsOf(null);
    expect([count(facts, asked), count(facts, asked), times]).toEqual([2, 2, 1]);
  });

  it('is what was taught, brought up to the facts', () => {
    const kept = learnt('kept count', { learn: ({ histories }) => histories.length });
    const renewed = learnt('renewed count', {
      learn: ({ histories }) => histories.length,
      renew: (known: number, { histories }) => known + histories.length,
    });
    const facts = factsOf(
      new Map([
        ['kept count', 40],
        ['renewed count', 40],
      ]),
    );
    expect([kept(facts, asked), renewed(facts, asked)]).toEqual([40, 42]);
  });
});
