import fc from 'fast-check';
import { heldEnds, heldTogether, holdsWithout, type Hold } from '../../../../src/core/forecast/simulation/holds';
import { NEVER } from '../../../../src/core/forecast/simulation/trial-set';

const aHold = (itemId: string, ...until: readonly number[]): Hold => ({ itemId, until: Int32Array.from(until) });

describe('heldTogether', () => {
  it('holds in each trial until the last of them is free', () => {
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

describe('holdsWithout', () => {
  it('holds as the others do together', () => {
    const without = holdsWithout([aHold('A', 3, 9, 0), aHold('B', 5, 2, 0), aHold('C', 4, 9, 0)]);
    expect(without(new Set(['B']))).toEqual(Int32Array.of(4, 9, 0));
    expect(without(new Set(['A']))).toEqual(Int32Array.of(5, 9, 0));
    expect(without(new Set(['B', 'C']))).toEqual(Int32Array.of(3, 9, 0));
    expect(without(new Set(['A', 'B', 'C']))).toBeNull();
    expect(without(new Set(['elsewhere']))).toEqual(Int32Array.of(5, 9, 0));
  });

  it('is the same as going through the others again', () => {
    const days = fc.array(fc.constantFrom(0, 1, 2, 7, NEVER), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), fc.integer({ min: 0, max: 31 }), (drawn, chosen) => {
        const holds = drawn.map((until, place) => aHold(String(place), ...until));
        const out = new Set(holds.flatMap(({ itemId }, place) => (chosen & (1 << place) ? [itemId] : [])));
        expect(holdsWithout(holds)(out)).toEqual(heldTogether(holds.filter(({ itemId }) => !out.has(itemId))));
      }),
    );
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
