import type { SlipCause, SlipSummary } from '../../../../src/contract/slip';
import { slipChanges } from '../../../../static/project-page/compare/slip-changes';

function aSlip(days: Partial<Record<SlipCause, number>>, against: SlipSummary['against'] = 'target'): SlipSummary {
  const parts = Object.entries(days).map(([cause, value]) => ({
    cause: cause as SlipCause,
    days: value,
    facts: [],
    count: 0,
  }));
  return { totalDays: parts.reduce((sum, part) => sum + part.days, 0), against, parts };
}

it('explains by cause what moved a slip, the largest move first, to the day', () => {
  const changes = slipChanges(aSlip({ scope: 9, stalled: 1 }), aSlip({ scope: 12, waiting: 8, stalled: 4, pace: -2 }));
  expect(changes).toEqual([
    { cause: 'waiting', then: 0, now: 8 },
    { cause: 'scope', then: 9, now: 12 },
    { cause: 'stalled', then: 1, now: 4 },
    { cause: 'pace', then: 0, now: -2 },
  ]);
  // 22 − 10.
  expect(changes?.reduce((sum, { then, now }) => sum + now - then, 0)).toBe(12);
});

it('keeps a cause that has gone', () => {
  expect(slipChanges(aSlip({ waiting: 3 }), aSlip({}))).toEqual([{ cause: 'waiting', then: 3, now: 0 }]);
});

it('says nothing where the two are not held against the same', () => {
  expect(slipChanges(aSlip({ scope: 9 }), null)).toBeNull();
  expect(slipChanges(null, aSlip({ scope: 9 }))).toBeNull();
  expect(slipChanges(aSlip({ scope: 9 }, 'forecast-when-committed'), aSlip({ scope: 12 }))).toBeNull();
});
