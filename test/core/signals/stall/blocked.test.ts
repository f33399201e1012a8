import { defaultSettings } from '../../../../src/core/signals/settings';
import { readBlocked } from '../../../../src/core/signals/stall/blocked';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith, ownBasis } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Read on Monday, 18 March 2024 at 9:00: ten working days after the usual birth. */
const read = (
  items: readonly ItemBuilder[],
  stay: Readonly<Record<number, number>> = { 85: 5 },
  takenAt = '2024-03-18T09:00Z',
) => {
  const facts = factsWith(aSnapshot({ takenAt, items }), { stay });
  return readBlocked(facts.histories[0]!, sightOf(facts), defaultSettings.blocked);
};
const started = () => anItem('PAY-1').movesTo('in-progress', '2024-03-04T09:00Z', { by: 'ben' });

describe('blocked', () => {
  it('is quiet when nothing holds it', () => {
    expect(read([started()])).toEqual({ signal: 'blocked', status: 'quiet', figures: null, basis: null });
  });

  it('tells a flag, since when and by whom', () => {
    expect(read([started().isFlagged('2024-03-11T09:00Z', { by: 'cy' })])).toEqual({
      signal: 'blocked',
      status: 'raised',
      severity: 'notable',
      figures: { cause: 'flag', days: 5, totalDays: 5, spans: 1 },
      evidence: [
        { kind: 'flagged', itemKey: 'PAY-1', at: new Date('2024-03-11T09:00Z'), by: 'cy', days: 5 },
        {
          kind: 'entered-status',
          itemKey: 'PAY-1',
          at: new Date('2024-03-04T09:00Z'),
          by: 'ben',
          from: 'Open',
          to: 'In Progress',
          days: 10,
        },
      ],
      basis: ownBasis,
      priceDays: null,
    });
  });

  it('is severe when it lasts longer than the usual stay', () => {
    expect(read([started().isFlagged('2024-03-08T16:12Z')])).toMatchObject({
      severity: 'severe',
      figures: { days: 5.1 },
    });
  });

  it('is never severe for what nobody counts on, or where no stay is known', () => {
    expect(read([anItem('PAY-1').isFlagged('2024-03-04T10:00Z')])).toMatchObject({ severity: 'notable' });
    expect(read([started().isFlagged('2024-03-04T10:00Z')], {})).toMatchObject({ severity: 'notable', basis: null });
  });

  it('adds up earlier blocks, and no day twice', () => {
    const item = started()
      .isFlagged('2024-03-05T09:00Z')
      .isUnflagged('2024-03-06T09:00Z')
      .movesTo('blocked', '2024-03-11T09:00Z')
      .isFlagged('2024-03-12T09:00Z');
    expect(read([item])).toMatchObject({ figures: { cause: 'flag', days: 5, totalDays: 6, spans: 2 } });
  });

  it('counts no time in which it was finished itself', () => {
    const item = started()
      .isLinked('waits-for', 'PLAT-7', '2024-03-05T09:00Z')
      .movesTo('done', '2024-03-07T09:00Z')
      .movesTo('in-progress', '2024-03-14T09:00Z');
    expect(read([item, anItem('PLAT-7')])).toMatchObject({ figures: { days: 2, totalDays: 4, spans: 2 } });
  });

  it('takes a status that is passed through for no block, and an interruption of a moment for none', () => {
    const item = started()
      .movesTo('blocked', '2024-03-05T09:00Z')
      .movesTo('in-progress', '2024-03-05T09:01Z')
      .movesTo('blocked', '2024-03-11T09:00Z')
      .movesTo('in-progress', '2024-03-12T09:00Z')
      .movesTo('blocked', '2024-03-12T09:01Z');
    expect(read([item])).toMatchObject({ figures: { days: 5, totalDays: 5, spans: 1 } });
  });

  it('tells a blocked status', () => {
    expect(read([started().movesTo('blocked', '2024-03-13T09:00Z')])).toMatchObject({
      status: 'raised',
      figures: { cause: 'status', days: 3, totalDays: 3, spans: 1 },
    });
  });

  it('is over when the item has left the status', () => {
    const item = started().movesTo('blocked', '2024-03-05T09:00Z').movesTo('in-progress', '2024-03-06T09:00Z');
    expect(read([item]).status).toBe('quiet');
  });

  it('does not say since when where no link carries a date', () => {
    const item = started().isLinked('waits-for', 'OPS-7');
    expect(read([item, anItem('OPS-7')])).toMatchObject({
      figures: { cause: 'link', days: null, totalDays: null, spans: 1 },
    });
  });

  it('tells an unfinished blocker, since it was linked', () => {
    const item = started().isLinked('waits-for', 'OPS-7', '2024-03-14T09:00Z');
    expect(read([item, anItem('OPS-7')])).toMatchObject({
      figures: { cause: 'link', days: 2, totalDays: 2, spans: 1 },
      evidence: [
        { kind: 'waits-for', itemKey: 'OPS-7', at: new Date('2024-03-14T09:00Z') },
        { kind: 'entered-status', itemKey: 'PAY-1' },
      ],
    });
  });

  it('knows a blocker that only the other end tells of', () => {
    const blocker = anItem('OPS-7').isLinked('blocks', 'PAY-1', '2024-03-14T09:00Z');
    expect(read([started(), blocker])).toMatchObject({ figures: { cause: 'link', days: 2 } });
  });

  it('is quiet when the blocker is finished, and remembers the days', () => {
    const item = started().isLinked('waits-for', 'OPS-7', '2024-03-05T09:00Z').isFlagged('2024-03-15T09:00Z');
    const blocker = anItem('OPS-7').movesTo('done', '2024-03-07T09:00Z');
    expect(read([item, blocker])).toMatchObject({ figures: { cause: 'flag', days: 1, totalDays: 3, spans: 2 } });
    expect(read([started().isLinked('waits-for', 'OPS-7', '2024-03-05T09:00Z'), blocker]).status).toBe('quiet');
  });

  it('leaves out the days in which a blocker was finished, until it was re-opened', () => {
    const blocker = anItem('OPS-7')
      .movesTo('done', '2024-03-07T09:00Z')
      .movesTo('released', '2024-03-08T09:00Z')
      .movesTo('open', '2024-03-14T09:00Z');
    const linked = started().isLinked('waits-for', 'OPS-7', '2024-03-05T09:00Z');
    expect(read([linked, blocker])).toMatchObject({ figures: { cause: 'link', days: 2, totalDays: 4, spans: 2 } });
    const toldByOther = blocker.isLinked('blocks', 'PAY-1', '2024-03-05T09:00Z');
    expect(read([started(), toldByOther])).toMatchObject({ figures: { days: 2, totalDays: 4, spans: 2 } });
  });

  it('counts from the re-opening where the link was made while the blocker was finished', () => {
    const item = started().isLinked('waits-for', 'OPS-7', '2024-03-08T09:00Z');
    const blocker = anItem('OPS-7').movesTo('done', '2024-03-07T09:00Z').movesTo('open', '2024-03-14T09:00Z');
    expect(read([item, blocker])).toMatchObject({ figures: { days: 2, totalDays: 2, spans: 1 } });
  });

  it('cannot tell of a blocker that was not read', () => {
    expect(read([started().isLinked('waits-for', 'OPS-7', '2024-03-05T09:00Z')])).toEqual({
      signal: 'blocked',
      status: 'unknown',
      because: { reason: 'blockers-not-read', have: 0, need: 1 },
    });
  });

  it('tells a flag without its length where no history is known', () => {
    const item = anItem('PAY-1', { status: 'in-progress', historyKnown: false, state: { flagged: true } });
    expect(read([item])).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { cause: 'flag', days: null, totalDays: null, spans: 1 },
      evidence: [],
    });
  });

  it('is quiet for what is finished', () => {
    expect(read([started().isFlagged('2024-03-05T09:00Z').movesTo('done', '2024-03-06T09:00Z')]).status).toBe('quiet');
  });
});
