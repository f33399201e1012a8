import { standingsOf } from '../../../../src/app/automation/events/standings';
import type { IssueFacts } from '../../../../src/app/automation/issue-facts';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const found = (more: Partial<IssueFacts>): IssueFacts => ({
  health: null,
  slipDays: null,
  scopeChangePercent: null,
  expectedDate: null,
  chance: null,
  stalled: null,
  waitingFor: [],
  ...more,
});

const standings = (items: readonly ItemBuilder[], facts: Readonly<Record<string, IssueFacts>> = {}) =>
  standingsOf({
    projectKey: 'AB',
    facts: deriveFacts(aSnapshot({ takenAt: '2024-06-28T12:00Z', items })),
    settings: defaultSettings,
    found: new Map(Object.entries(facts)),
    onItems: false,
  });

const epic = anItem('AB-1', { level: 'parent' });

it('tells a level when it is another one, and keeps the last one while nothing can be said', () => {
  const offTrack = standings([epic], { 'id-AB-1': found({ health: 'off-track', slipDays: 3 }) });
  const level = offTrack.get('level id-AB-1')!;
  expect([level.valueAfter('on-track'), level.valueAfter(null)]).toEqual(['off-track', 'off-track']);
  expect(level.eventAfter('on-track')).toEqual({ kind: 'off-track', itemKey: null });
  expect(offTrack.get('target id-AB-1')?.valueAfter('in-time')).toBe('late');

  const unknown = standings([epic], { 'id-AB-1': found({ health: 'unknown' }) });
  expect(unknown.get('level id-AB-1')?.valueAfter('at-risk')).toBe('at-risk');
  expect(unknown.get('target id-AB-1')?.valueAfter('late')).toBe('late');
});

it('tells once a stay that an item stalls, and that it moves again when the stay is over', () => {
  const at = (iso: string): string => String(new Date(iso).getTime());
  const moved = anItem('AB-2').movesTo('in-progress', '2024-03-05T09:00Z').movesTo('in-review', '2024-06-27T09:00Z');
  const standing = standings([moved]).get('stalled id-AB-2')!;
  // It stalled in progress, and was told so.
  expect(standing.valueAfter(at('2024-03-05T09:00Z'))).toBeNull();
  expect(standing.eventAfter(at('2024-03-05T09:00Z'))).toEqual({ kind: 'moving-again', itemKey: null });
  // That others are worse than it is now is no move.
  expect(standing.valueAfter(at('2024-06-27T09:00Z'))).toBe(at('2024-06-27T09:00Z'));
});

it('says nothing of what is finished, gone, or in another project', () => {
  const names = [
    ...standings([anItem('AB-3', { level: 'parent' }).movesTo('done', '2024-03-05T09:00Z'), anItem('CD-1')]).keys(),
  ];
  expect(names).toEqual([]);
});
