import { deriveFacts } from '../../../../src/core/facts/facts';
import { itemsOfProject } from '../../../../src/core/facts/container/items-of-project';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const keysOf = (project: string) => {
  const items = [
    anItem('AB-1').movesToProject('CD-2', '2024-03-05T09:00Z'),
    anItem('CD-1'),
    anItem('AB-2').movesTo('done', '2024-03-05T09:00Z'),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-06T09:00Z', items }));
  return itemsOfProject(project, facts).map(({ state }) => state.key);
};

describe('the items of a project', () => {
  it('are those that are in it now, in their order', () => {
    expect(keysOf('AB')).toEqual(['AB-2']);
    expect(keysOf('CD')).toEqual(['CD-2', 'CD-1']);
  });

  it('are none of a project that nobody knows', () => {
    expect(keysOf('EF')).toEqual([]);
  });
});
