import type { Finding } from '../../../src/contract/item-health';
import { toldOnce } from '../../../src/words/finding/told-once';
import { finding } from '../finding-builder';

const waiting = finding('waiting', {
  figures: {
    blockers: 1,
    depth: 1,
    rootHasOwner: false,
    rootInIteration: false,
    rootStarted: false,
    rootStalled: false,
    days: 12,
  },
});
const blockedByLink = finding('blocked', { figures: { cause: 'link', days: 3, totalDays: 3, spans: 1 } });
const flagged = finding('blocked', { figures: { cause: 'flag', days: 3, totalDays: 3, spans: 1 } });
const ring = finding('deadlock', { figures: { length: 3 } });
const silent = finding('silent', { figures: { idleDays: 14, usualDays: 3, statusName: 'Review' } });
const ageing = finding('ageing', { figures: { ageDays: 14, expectedDays: 3, severeDays: 9, chanceInTime: 0 } });
const zombie = finding('zombie', { figures: { ageDays: 99, idleDays: 60, expectedDays: 14, longPauseDays: 9 } });
const unscheduled = finding('unscheduled-blocker', {
  figures: { unscheduled: 1, blockers: 1, why: 'no-owner', days: 12 },
});
const signals = (...findings: readonly Finding[]) => toldOnce(findings).map(({ signal }) => signal);

describe('findings told once', () => {
  it('leave out a block by a link beside the wait for it, but not a flag', () => {
    expect(signals(blockedByLink, waiting, silent)).toEqual(['waiting', 'silent']);
    expect(signals(flagged, waiting)).toEqual(['blocked', 'waiting']);
  });

  it('leave out the wait inside a ring that is told', () => {
    expect(signals(ring, waiting, blockedByLink)).toEqual(['deadlock']);
  });

  it('leave out what the blocker lacks beside the wait for it', () => {
    expect(signals(waiting, unscheduled)).toEqual(['waiting']);
    expect(signals(unscheduled)).toEqual(['unscheduled-blocker']);
  });

  it('leave out age and silence of what was left to lie', () => {
    expect(signals(zombie, ageing, silent)).toEqual(['zombie']);
  });

  it('keep what nothing else tells, and what is about the epic', () => {
    expect(signals(blockedByLink, { ...waiting, subject: 'epic' })).toEqual(['blocked', 'waiting']);
  });
});
