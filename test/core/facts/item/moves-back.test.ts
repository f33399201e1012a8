import { deriveFacts } from '../../../../src/core/facts/facts';
import { movesBack } from '../../../../src/core/facts/item/moves-back';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const at = (day: number, time = '09:00'): string => `2024-03-${String(day).padStart(2, '0')}T${time}Z`;
const movesOf = (item: ItemBuilder) => {
  const { histories, context } = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [item] }));
  return movesBack(histories[0]!, context);
};
const daysOf = (item: ItemBuilder) => movesOf(item).map((move) => move.at.getUTCDate());

describe('moves back', () => {
  it('lead to an earlier category', () => {
    expect(daysOf(anItem('AB-1').movesTo('in-progress', at(5)).movesTo('ready', at(6)).movesTo('done', at(7)))).toEqual(
      [6],
    );
  });

  it('lead to an earlier stage of the work; going over the same ground again is forward', () => {
    const item = anItem('AB-1')
      .movesTo('in-progress', at(5))
      .movesTo('in-review', at(6))
      .movesTo('in-progress', at(7))
      .movesTo('in-review', at(8))
      .movesTo('done', at(9));
    expect(daysOf(item)).toEqual([7]);
  });

  it('include re-openings, and say so', () => {
    const item = anItem('AB-1').movesTo('done', at(5)).movesTo('in-progress', at(6)).movesTo('open', at(7));
    expect(movesOf(item)).toMatchObject([
      { at: new Date(at(6)), fromDone: true, fromStatusId: 'done', into: { statusId: 'in-progress' } },
      { at: new Date(at(7)), fromDone: false, fromStatusId: 'in-progress', into: { statusId: 'open' } },
    ]);
  });

  it('are none while nobody has begun: a backlog that is sorted sends nothing back', () => {
    expect(daysOf(anItem('AB-1').movesTo('ready', at(5)).movesTo('open', at(6)))).toEqual([]);
  });

  it('are none among what is done', () => {
    expect(daysOf(anItem('AB-1').movesTo('done', at(5)).movesTo('released', at(6)).movesTo('done', at(7)))).toEqual([]);
  });

  it('are none when they were put right within minutes', () => {
    const slipped = (minute: string) =>
      anItem('AB-1')
        .movesTo('in-progress', at(5))
        .movesTo('open', at(6))
        .movesTo('in-progress', at(6, `09:${minute}`));
    expect(daysOf(slipped('04'))).toEqual([]);
    expect(daysOf(slipped('05'))).toEqual([6]);
  });

  it('tell no re-opening where the workflow leads through done', () => {
    const item = anItem('AB-1')
      .movesTo('in-progress', at(5))
      .movesTo('in-review', at(6))
      .movesTo('done', at(7))
      .movesTo('in-progress', at(7, '09:01'));
    expect(movesOf(item)).toMatchObject([{ at: new Date(at(7, '09:01')), fromDone: false }]);
  });

  it('know the order of a stage that was passed through in a minute: to come back to it is a move back', () => {
    const item = anItem('AB-1')
      .movesTo('in-progress', at(5))
      .movesTo('in-review', at(6))
      .movesTo('waiting-for-customer', at(6, '09:02'))
      .movesTo('in-review', at(7))
      .movesTo('waiting-for-customer', at(8));
    expect(daysOf(item)).toEqual([7]);
  });

  it('learn nothing from a wrong move that was put right at once', () => {
    const item = anItem('AB-1')
      .movesTo('in-progress', at(5))
      .movesTo('in-review', at(6))
      .movesTo('in-progress', at(6, '09:02'))
      .movesTo('in-review', at(7));
    expect(daysOf(item)).toEqual([]);
  });

  it('learn the order of the stages anew after each return to an earlier category', () => {
    const item = anItem('AB-1')
      .movesTo('in-review', at(5))
      .movesTo('done', at(6))
      .movesTo('in-progress', at(7))
      .movesTo('in-review', at(8))
      .movesTo('in-progress', at(11));
    expect(daysOf(item)).toEqual([7, 11]);
  });
});
