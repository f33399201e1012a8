import { heldEnds, heldTogether, type Hold } from '../../../src/core/forecast/holds';
import { NEVER } from '../../../src/core/forecast/worlds';

const aHold = (itemId: string, ...until: readonly number[]): Hold => ({ itemId, until: Int32Array.from(until) });

describe('heldTogether', () => {
  it('holds in each future until the last of them is free', () => {
    expect(heldTogether([aHold('A', 3, 9, 0), aHold('B', 5, 2, 0)])).toEqual(Int32Array.of(5, 9, 0));
  });

  it('is nothing where nothing is held', () => {
    expect(heldTogether([])).toBeNull();
  });

  it('leaves the holds that it is made of as they are', () => {
    const hold = aHold('A', 1);
    heldTogether([hold, aHold('B', 4)]);
    expect(hold.until).toEqual(Int32Array.of(1));
  });
});

describe('heldEnds', () => {
  it('ends when both the work is done and the last item is free', () => {
    expect(heldEnds(Int32Array.of(4, 4), [aHold('A', 3, 6)])).toEqual(Int32Array.of(4, 6));
  });

  it('never ends where either never does', () => {
    expect(heldEnds(Int32Array.of(NEVER, 4), [aHold('A', 3, NEVER)])).toEqual(Int32Array.of(NEVER, NEVER));
  });
});
