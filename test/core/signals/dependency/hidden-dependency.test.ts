import { deriveFacts } from '../../../../src/core/facts/facts';
import { hiddenDependency, readHiddenDependency } from '../../../../src/core/signals/dependency/hidden-dependency';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const naming = (key: string, ...mentionedKeys: readonly string[]) =>
  anItem(key, { text: { mentionedKeys }, state: { dueOn: '2024-04-01' } });
const read = (...items: readonly ItemBuilder[]) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items }));
  return readHiddenDependency(facts.histories[0]!, sightOf(facts));
};

describe('hidden-dependency', () => {
  it('is raised, never severe, when two open items name each other without a link', () => {
    expect(read(naming('PAY-1', 'PLAT-7'), naming('PLAT-7', 'PAY-1'))).toEqual({
      signal: 'hidden-dependency',
      status: 'raised',
      severity: 'notable',
      figures: { pairs: 1 },
      evidence: [{ kind: 'mentions', itemKey: 'PLAT-7', at: null }],
      basis: null,
      priceDays: null,
    });
  });

  it('is quiet when only one names the other', () => {
    expect(read(naming('PAY-1', 'PLAT-7'), naming('PLAT-7')).status).toBe('quiet');
    expect(read(naming('PAY-1'), naming('PLAT-7', 'PAY-1')).status).toBe('quiet');
  });

  it('is quiet with a link of any meaning, from either end, and within a parent', () => {
    expect(read(naming('PAY-1', 'PLAT-7').isLinked('relates', 'PLAT-7'), naming('PLAT-7', 'PAY-1')).status).toBe(
      'quiet',
    );
    expect(read(naming('PAY-1', 'PLAT-7'), naming('PLAT-7', 'PAY-1').isLinked('blocks', 'PAY-1')).status).toBe('quiet');
    const parent = anItem('PAY-1', { text: { mentionedKeys: ['PAY-2'] }, state: { dueOn: '2024-04-01' } });
    const child = anItem('PAY-2', { text: { mentionedKeys: ['PAY-1'] }, state: { parentId: 'id-PAY-1' } });
    expect(read(parent, child).status).toBe('quiet');
    expect(
      read(
        naming('PAY-1', 'PLAT-7').isLinked('relates', 'PLAT-7', '2024-03-05T09:00Z', '2024-03-06T09:00Z'),
        naming('PLAT-7', 'PAY-1'),
      ).status,
    ).toBe('raised');
  });

  it('is quiet when the other is finished, or nobody counts on this one', () => {
    expect(read(naming('PAY-1', 'PLAT-7'), naming('PLAT-7', 'PAY-1').movesTo('done', '2024-03-05T09:00Z')).status).toBe(
      'quiet',
    );
    const idle = anItem('PAY-1', { text: { mentionedKeys: ['PLAT-7'] } });
    expect(read(idle, naming('PLAT-7', 'PAY-1')).status).toBe('quiet');
  });

  it('cannot tell where words were not read', () => {
    expect(read(anItem('PAY-1'))).toMatchObject({ because: { reason: 'text-not-read' } });
    expect(read(naming('PAY-1').movesTo('done', '2024-03-05T09:00Z'))).toMatchObject({
      because: { reason: 'finished' },
    });
  });

  it('asks the owner whether there is a link to make', () => {
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items: [naming('PAY-1')] }));
    const finding = read(naming('PAY-1', 'PLAT-7'), naming('PLAT-7', 'PAY-1'));
    expect(finding.status === 'raised' && hiddenDependency.nextStep(finding, { key: 'PAY-1', facts })).toEqual({
      act: 'link',
      role: 'owner',
      itemKey: 'PAY-1',
      otherItemKey: 'PLAT-7',
    });
  });
});
