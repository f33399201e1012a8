import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readReturned } from '../../../../src/core/signals/clarity/returned';
import type { ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek, steadyWeeks } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (items: readonly ItemBuilder[], weeks = 20) => {
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(weeks), items }));
  return readReturned({ kind: 'project', id: 'AB' }, sightOf(facts), defaultSettings.returned);
};

/** Six items a week; the first `back` of week 17 come back in week 18 and are finished again in week 19. */
const withReturns = (back: number) => {
  const items = steadyWeeks(20, { finished: 6, people: ['ana', 'ben'] });
  items
    .slice(17 * 6, 17 * 6 + back)
    .forEach((item) =>
      item.movesTo('in-progress', inWeek(18, 2), { by: 'cy' }).movesTo('done', inWeek(19, 2), { by: 'ana' }),
    );
  return items;
};

describe('returned', () => {
  it('is quiet below three items, whatever the share', () => {
    expect(read(withReturns(2))).toEqual({
      signal: 'returned',
      status: 'quiet',
      figures: { reopened: 2, finished: 26, share: 0.077, usualShare: 0, weeks: 4 },
      basis: { level: 'project', sample: 13 },
    });
  });

  it('is raised at three items and a tenth of what was finished, beyond the usual', () => {
    expect(read(withReturns(3))).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { reopened: 3, finished: 27, share: 0.111, usualShare: 0 },
      evidence: [
        { kind: 're-opened', itemKey: 'AB-103', at: new Date(inWeek(18, 2)), by: 'cy' },
        { kind: 're-opened', itemKey: 'AB-104' },
        { kind: 're-opened', itemKey: 'AB-105' },
      ],
    });
  });

  it('is quiet at exactly what is usual', () => {
    const items = steadyWeeks(20, { finished: 6, people: ['ana'] });
    items.forEach((item, index) => {
      const week = Math.floor(index / 6);
      if (index % 6 === 0 && week > 0) {
        item.movesTo('open', inWeek(week, 4), { by: 'cy' }).movesTo('done', inWeek(week, 5), { by: 'ana' });
      }
    });
    expect(read(items)).toMatchObject({
      status: 'quiet',
      figures: { reopened: 4, finished: 28, share: 0.143, usualShare: 0.143 },
    });
  });

  it('cannot tell where fewer than eight were finished lately', () => {
    expect(read(steadyWeeks(20, { finished: 1, people: ['ana'] }))).toEqual({
      signal: 'returned',
      status: 'unknown',
      because: { reason: 'too-few-lately', have: 4, need: 8 },
    });
  });

  it('cannot tell without a past', () => {
    expect(read(steadyWeeks(5, { finished: 6, people: ['ana'] }), 5)).toMatchObject({
      status: 'unknown',
      because: { reason: 'too-few-weeks' },
    });
  });
});
