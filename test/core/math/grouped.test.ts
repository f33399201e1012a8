import { addTo, groupedBy } from '../../../src/core/math/grouped';

describe('groupedBy', () => {
  it('keeps entries in their order, and groups in the order in which they were met', () => {
    expect([...groupedBy([3, 1, 4, 6, 5], (number) => (number % 2 === 0 ? 'even' : 'odd'))]).toEqual([
      ['odd', [3, 1, 5]],
      ['even', [4, 6]],
    ]);
  });

  it('has no group for nothing', () => {
    expect(groupedBy([], () => 1).size).toBe(0);
  });

  it('adds to a group that is there, and makes the others', () => {
    const groups = new Map([['a', [1]]]);
    addTo(groups, 'a', 2);
    addTo(groups, 'b', 3);
    expect([...groups]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
  });
});
