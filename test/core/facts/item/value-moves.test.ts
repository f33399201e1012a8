import { historyOf } from '../../../builders/history';
import { anItem } from '../../../builders/item';

const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T09:00Z`;

describe('moves', () => {
  it('of the estimate', () => {
    const item = anItem('AB-1', { state: { estimate: 3 } })
      .isEstimated(5, at(5), { by: 'ben' })
      .isEstimated(null, at(6));
    expect(historyOf(item).estimates).toEqual([
      { at: new Date(at(5)), by: 'ben', from: 3, to: 5 },
      { at: new Date(at(6)), by: 'ana', from: 5, to: null },
    ]);
  });

  it('of both dates, each from where it was', () => {
    const item = anItem('AB-1').isDue('2024-04-01', at(5)).isToStart('2024-03-20', at(6)).isDue('2024-05-01', at(7));
    expect(historyOf(item).dates.map(({ which, from, to }) => [which, from, to])).toEqual([
      ['due-date', null, '2024-04-01'],
      ['start-date', null, '2024-03-20'],
      ['due-date', '2024-04-01', '2024-05-01'],
    ]);
  });

  it('from owner to owner, nobody included', () => {
    const item = anItem('AB-1').goesTo('ben', at(5)).goesTo(null, at(6));
    expect(historyOf(item).owners).toEqual([
      { ownerId: null, from: new Date(at(4)), to: new Date(at(5)) },
      { ownerId: 'ben', from: new Date(at(5)), to: new Date(at(6)) },
      { ownerId: null, from: new Date(at(6)), to: null },
    ]);
  });

  it('are none without any', () => {
    expect(historyOf(anItem('AB-1'))).toMatchObject({ estimates: [], dates: [] });
  });
});
