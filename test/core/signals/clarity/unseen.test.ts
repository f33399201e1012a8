import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readUnseen } from '../../../../src/core/signals/clarity/unseen';
import type { ItemBuilder } from '../../../builders/item';
import { aParent } from '../../../builders/past-parents';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const untouched = (item: ItemBuilder) => item;

const read = (
  others: readonly ((item: ItemBuilder, week: number) => ItemBuilder)[],
  { before = 0, pasts = 5 } = {},
) => {
  const past = Array.from({ length: pasts }, (_, index) =>
    aParent(index + 1, { week: index * 9, others: Array.from({ length: before }, () => untouched) }),
  ).flat();
  const open = aParent(9, { week: 50, others, isOpen: true });
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(54), items: [...past, ...open] }));
  return readUnseen({ kind: 'parent', id: 'parent-9' }, sightOf(facts), defaultSettings.unseen);
};

describe('unseen', () => {
  it('is raised at three items and a fifth of what is open, beyond what was usual', () => {
    expect(read([untouched, untouched, untouched])).toEqual({
      signal: 'unseen',
      status: 'raised',
      severity: 'notable',
      figures: { unseen: 3, open: 13, share: 0.231, usualShare: 0 },
      evidence: ['AB-920', 'AB-921', 'AB-922'].map((itemKey) => ({
        kind: 'unseen',
        itemKey,
        at: new Date(inWeek(51, 2)),
        by: 'ana',
      })),
      basis: { level: 'project', sample: 5 },
      priceDays: null,
    });
    expect(read([untouched, untouched])).toMatchObject({ status: 'quiet', figures: null });
  });

  it.each<[string, (item: ItemBuilder, week: number) => ItemBuilder]>([
    ['an owner', (item, week) => item.goesTo('ben', inWeek(week + 2))],
    ['an estimate', (item, week) => item.isEstimated(3, inWeek(week + 2))],
    ['a link', (item) => item.isLinked('relates', 'AB-901')],
    ['an act', (item, week) => item.isRemarked('comment', inWeek(week + 2))],
  ])('does not count what has %s', (_, act) => {
    expect(read([untouched, untouched, act]).status).toBe('quiet');
  });

  it('is quiet where parents before looked the same', () => {
    expect(read([untouched, untouched, untouched], { before: 3 })).toMatchObject({
      status: 'quiet',
      figures: { share: 0.231, usualShare: 0.231 },
    });
  });

  it('cannot tell with fewer than five parents before, nor before work began', () => {
    expect(read([untouched, untouched, untouched], { pasts: 4 })).toMatchObject({
      because: { reason: 'too-few-scopes', have: 4, need: 5 },
    });
  });
});
