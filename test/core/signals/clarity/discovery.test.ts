import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readDiscovery } from '../../../../src/core/signals/clarity/discovery';
import { aParent } from '../../../builders/past-parents';
import { aSnapshot, aVersion } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import type { ItemBuilder } from '../../../builders/item';
import { sightOf } from '../../../../src/core/signals/sight';

const settings = defaultSettings.discovery;
const found = (item: ItemBuilder) => item;

/** Five finished parents, each of which found so many items, and one that is open. */
const read = (now: number, before: number, pasts = 5) => {
  const past = Array.from({ length: pasts }, (_, index) =>
    aParent(index + 1, { week: index * 9, others: Array.from({ length: before }, () => found) }),
  ).flat();
  const open = aParent(9, { week: 50, others: Array.from({ length: now }, () => found), isOpen: true });
  const facts = deriveFacts(aSnapshot({ takenAt: inWeek(58), items: [...past, ...open] }));
  return readDiscovery({ kind: 'parent', id: 'parent-9' }, sightOf(facts), settings);
};

describe('discovery', () => {
  it('is raised at three items and a fifth of the start, beyond what was usual', () => {
    expect(read(3, 0)).toMatchObject({
      signal: 'discovery',
      status: 'raised',
      severity: 'notable',
      figures: { found: 3, reEstimated: 0, share: 0.3, usualShare: 0 },
      basis: { level: 'project', sample: 5 },
    });
    expect(read(2, 0)).toMatchObject({ status: 'quiet', figures: null });
  });

  it('counts estimates of the start that grew, not those of what came in later', () => {
    const asked = (item: ItemBuilder, week: number) =>
      item.isEstimated(1, inWeek(week + 2)).isEstimated(3, inWeek(week + 3));
    const now = (others: readonly ((item: ItemBuilder, week: number) => ItemBuilder)[], grown: number) => {
      const past = Array.from({ length: 5 }, (_, index) => aParent(index + 1, { week: index * 9, others: [] })).flat();
      const open = aParent(9, { week: 50, others, isOpen: true });
      open.slice(2, 2 + grown).forEach((item) => item.isEstimated(3, inWeek(53)));
      const facts = deriveFacts(aSnapshot({ takenAt: inWeek(58), items: [...past, ...open] }));
      return readDiscovery({ kind: 'parent', id: 'parent-9' }, sightOf(facts), settings);
    };
    expect(now([], 3)).toMatchObject({ status: 'raised', figures: { found: 0, reEstimated: 3, share: 0.3 } });
    expect(now([asked], 3)).toMatchObject({ status: 'raised', figures: { found: 1, reEstimated: 3, share: 0.4 } });
    expect(now([asked, asked], 0)).toMatchObject({ status: 'quiet', figures: null });
  });

  it('is quiet at what is usual', () => {
    expect(read(3, 3)).toMatchObject({ status: 'quiet', figures: { share: 0.3, usualShare: 0.3 } });
  });

  it('is severe at half of the start', () => {
    expect(read(5, 1)).toMatchObject({ severity: 'severe', figures: { share: 0.5 } });
    expect(read(4, 1)).toMatchObject({ severity: 'notable', figures: { share: 0.4 } });
  });

  it('cannot tell with fewer than five parents before', () => {
    expect(read(3, 0, 4)).toMatchObject({ because: { reason: 'too-few-scopes', have: 4, need: 5 } });
  });

  it('cannot tell of a version without a date', () => {
    const versions = [aVersion('v1', { projectKey: 'AB' })];
    const facts = deriveFacts(aSnapshot({ takenAt: inWeek(3), items: [], versions }));
    expect(readDiscovery({ kind: 'version', id: 'v1' }, sightOf(facts), settings)).toMatchObject({
      because: { reason: 'no-dates' },
    });
  });
});
