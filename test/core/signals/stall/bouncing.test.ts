import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { bouncing, readBouncing } from '../../../../src/core/signals/stall/bouncing';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (item: ItemBuilder) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-15T12:00Z', items: [item] }));
  return readBouncing(facts.histories[0]!, sightOf(facts), defaultSettings.bouncing);
};
const reviewed = () =>
  anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z').movesTo('in-review', '2024-03-06T09:00Z');
const sentBack = (item: ItemBuilder, ...days: readonly string[]) =>
  days.reduce(
    (told, day) => told.movesTo('in-progress', `${day}T10:00Z`, { by: 'ben' }).movesTo('in-review', `${day}T11:00Z`),
    item,
  );

describe('bouncing', () => {
  it('is quiet for one move backwards', () => {
    expect(read(sentBack(reviewed(), '2024-03-07'))).toEqual({
      signal: 'bouncing',
      status: 'quiet',
      figures: { times: 1, reopened: 0 },
      basis: null,
    });
    expect(read(reviewed())).toMatchObject({ status: 'quiet', figures: null });
  });

  it('is raised at the second, latest first', () => {
    expect(read(sentBack(reviewed(), '2024-03-07', '2024-03-08'))).toEqual({
      signal: 'bouncing',
      status: 'raised',
      severity: 'notable',
      figures: { times: 2, reopened: 0 },
      evidence: ['2024-03-08T10:00Z', '2024-03-07T10:00Z'].map((at) => ({
        kind: 'entered-status',
        itemKey: 'PAY-1',
        at: new Date(at),
        by: 'ben',
        from: 'In Review',
        to: 'In Progress',
        days: 0.1,
      })),
      basis: null,
      priceDays: null,
    });
  });

  it('tells from where it came, not what it passed through', () => {
    const item = sentBack(reviewed(), '2024-03-07')
      .movesTo('done', '2024-03-11T09:00Z')
      .movesTo('in-progress', '2024-03-12T09:00Z')
      .movesTo('in-review', '2024-03-12T09:01Z');
    expect(read(item)).toMatchObject({
      status: 'raised',
      evidence: [
        { at: new Date('2024-03-12T09:01Z'), from: 'Done', to: 'In Review' },
        { from: 'In Review', to: 'In Progress' },
      ],
    });
  });

  it('is severe at the fourth, where somebody counts on it', () => {
    const days = ['2024-03-07', '2024-03-08', '2024-03-11', '2024-03-12'];
    expect(read(sentBack(reviewed(), ...days.slice(0, 3)))).toMatchObject({ severity: 'notable' });
    expect(read(sentBack(reviewed(), ...days))).toMatchObject({ severity: 'severe' });
    expect(read(sentBack(reviewed(), ...days).movesTo('open', '2024-03-13T09:00Z'))).toMatchObject({
      severity: 'notable',
      figures: { times: 5 },
    });
  });

  it('counts what was re-opened', () => {
    const item = reviewed()
      .movesTo('done', '2024-03-07T09:00Z')
      .movesTo('in-progress', '2024-03-08T09:00Z')
      .movesTo('open', '2024-03-09T09:00Z');
    expect(read(item)).toMatchObject({ status: 'raised', figures: { times: 2, reopened: 1 } });
  });

  it('cannot tell of what is finished or has no history', () => {
    expect(read(reviewed().movesTo('done', '2024-03-07T09:00Z'))).toMatchObject({ because: { reason: 'finished' } });
    expect(read(anItem('PAY-1', { historyKnown: false }))).toMatchObject({ because: { reason: 'no-history' } });
  });

  it('asks the team to agree on what done means', () => {
    const finding = read(sentBack(reviewed(), '2024-03-07', '2024-03-08'));
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-15T12:00Z', items: [anItem('PAY-1')] }));
    expect(finding.status === 'raised' && bouncing.nextStep(finding, { key: 'PAY-1', facts })).toEqual({
      act: 'agree-done',
      role: 'team',
      itemKey: 'PAY-1',
      otherItemKey: null,
    });
  });
});
