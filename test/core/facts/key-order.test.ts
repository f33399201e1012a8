import { compareKeys } from '../../../src/core/facts/key-order';

describe('the order of keys', () => {
  it('is by project, then by number', () => {
    expect(['PAY-10', 'OPS-2', 'PAY-9', 'OPS-11'].sort(compareKeys)).toEqual(['OPS-2', 'OPS-11', 'PAY-9', 'PAY-10']);
  });

  it('is that of text for what is no key', () => {
    expect(['Week 2', 'A-x', 'Week 10', 'A-1', 'A-x'].sort(compareKeys)).toEqual([
      'A-1',
      'A-x',
      'A-x',
      'Week 10',
      'Week 2',
    ]);
  });
});
