import { memoryOfOneSite } from '../../../../src/entrypoints/wiring/keeping/site-memory';

const REVIEW = { id: '3', name: 'Review', category: 'in-progress' } as const;

describe('what one process remembers of a site', () => {
  it('is remembered from one invocation to the next', () => {
    const memoryOf = memoryOfOneSite();
    expect(memoryOf('one').newStatuses([REVIEW])).toEqual([REVIEW]);
    expect(memoryOf('one').newStatuses([REVIEW])).toEqual([]);
  });

  it('is not known to another site, whose statuses have the same ids and are still to be stored', () => {
    const memoryOf = memoryOfOneSite();
    memoryOf('one').newStatuses([REVIEW]);
    expect(memoryOf('other').newStatuses([REVIEW])).toEqual([REVIEW]);
  });

  it('is forgotten once another site had its turn', () => {
    const memoryOf = memoryOfOneSite();
    memoryOf('one').newStatuses([REVIEW]);
    memoryOf('other').newStatuses([]);
    expect(memoryOf('one').newStatuses([REVIEW])).toEqual([REVIEW]);
  });
});
