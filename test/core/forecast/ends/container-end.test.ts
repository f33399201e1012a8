import { deriveFacts } from '../../../../src/core/facts/facts';
import { containerEnd } from '../../../../src/core/forecast/ends/container-end';
import { cycleBound } from '../../../../src/core/forecast/ends/cycle-bound';
import { lifeBook } from '../../../../src/core/forecast/ends/life-book';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Version } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot, aVersion } from '../../../builders/snapshot';

const WEEK_MS = 604_800_000;
const { bucketNames } = defaultSettings.forecast;

/** Tuesday, 9:00 UTC, of a week from 2 January 2024 on. */
function inWeek(week: number, day = 0): string {
  return new Date(Date.parse('2024-01-02T09:00Z') + week * WEEK_MS + day * 86_400_000).toISOString();
}

/** A version of six items that starts in a week, finishes one item a week, and is released with the last of them. */
function ended(number: number, week: number): { readonly items: readonly ItemBuilder[]; readonly version: Version } {
  const id = `v${String(number)}`;
  const items = Array.from({ length: 6 }, (_, index) =>
    anItem(`AB-${String(number * 10 + index)}`, { at: inWeek(week - 1), state: { versionIds: [id] } })
      .movesTo('in-progress', inWeek(week, index === 0 ? 0 : 1))
      .movesTo('done', inWeek(week + index, 2)),
  );
  const releaseOn = inWeek(week + 5, 2).slice(0, 10);
  return { items, version: aVersion(id, { projectKey: 'AB', releaseOn, released: true }) };
}

const past = [1, 2, 3, 4, 5].map((number) => ended(number, number * 6 - 5));
/** Begun in week 31; three of its items are open. */
const running = Array.from({ length: 4 }, (_, index) => {
  const item = anItem(`AB-${String(900 + index)}`, { at: inWeek(30), state: { versionIds: ['now'] } });
  if (index === 0) return item.movesTo('in-progress', inWeek(31)).movesTo('done', inWeek(32));
  return index === 1 ? item.movesTo('in-progress', inWeek(32)) : item;
});

function aSite(versions: readonly Version[], takenAt = inWeek(34)) {
  return aSnapshot({
    takenAt,
    items: [...past.flatMap(({ items }) => items), ...running],
    versions: [...past.map(({ version }) => version), ...versions],
  });
}

const undated = aVersion('now', { projectKey: 'AB' });
const NOW = { kind: 'version', id: 'now' } as const;

describe('the end of a container', () => {
  const facts = deriveFacts(aSite([undated]));

  it('is told by how earlier versions ended, at rising days', () => {
    const answer = containerEnd(NOW, { facts, bucketNames });
    if (answer.status !== 'known') throw new Error(answer.status);
    const days = [0.15, 0.5, 0.85, 0.95].map((share) => answer.end.daysAt(share));
    expect([...days].sort((one, other) => one - other)).toEqual(days);
    expect(answer.basis).toEqual({ kind: 'version', own: 5, elsewhere: 0, outlasted: false });
    expect(answer.state).toMatchObject({ open: 3, done: 1, entered: 4, left: 0, finished: 1 });
  });

  it('is told of nothing that nobody has begun', () => {
    const before = deriveFacts(snapshotAsOf(facts.snapshot, new Date(inWeek(30, 3))));
    expect(containerEnd(NOW, { facts: before, bucketNames })).toEqual({ status: 'not-started' });
    expect(containerEnd(NOW, { facts, bucketNames }, new Date(inWeek(30, 3)))).toEqual({ status: 'not-started' });
  });

  it('of a past moment is the same as from a snapshot of that moment', () => {
    const at = new Date(inWeek(33, 1));
    const then = containerEnd(NOW, { facts: deriveFacts(snapshotAsOf(facts.snapshot, at)), bucketNames });
    const looked = containerEnd(NOW, { facts, bucketNames }, at);
    if (then.status !== 'known' || looked.status !== 'known') throw new Error('no end');
    const shares = [0.05, 0.15, 0.5, 0.85, 0.95];
    expect(shares.map((share) => looked.end.daysAt(share))).toEqual(shares.map((share) => then.end.daysAt(share)));
    expect(looked.basis).toEqual(then.basis);
  });

  it('of a small scope is no likelier than the cycle times of its items allow', () => {
    const book = lifeBook(facts);
    const chanceBy = cycleBound(book.lifeOf(NOW), facts.snapshot.takenAt, { facts, dayCount: book.dayCount });
    // Five each took 2, 6, 11, 16, 21 and 26 days, one took 5. Within five days of now: of the item that is ten days old,
    // 5 of the 20 that took longer; of an item that has not started, 6 of 31.
    expect(chanceBy(5)).toBeCloseTo(6 / 31, 9);
    expect(chanceBy(16)).toBeCloseTo(21 / 31, 9);
    expect(chanceBy(26)).toBe(1);
    const answer = containerEnd(NOW, { facts, bucketNames });
    if (answer.status !== 'known') throw new Error(answer.status);
    expect(answer.end.shareBy(5)).toBeLessThanOrEqual(6 / 31);
  });

  it('of a larger scope is not bounded so', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      anItem(`AB-${String(950 + index)}`, { at: inWeek(30), state: { versionIds: ['now'] } }),
    );
    const site = aSite([undated]);
    const larger = deriveFacts({ ...site, items: [...site.items, ...many.map((item) => item.build())] });
    const book = lifeBook(larger);
    expect(cycleBound(book.lifeOf(NOW), site.takenAt, { facts: larger, dayCount: book.dayCount })(0)).toBe(1);
  });
});

describe('a bucket', () => {
  const askedLate = (version: Version, takenAt = inWeek(34)) =>
    containerEnd(NOW, { facts: deriveFacts(aSite([version], takenAt)), bucketNames }).status;

  it.each(['Trunk', 'Backlog', '2.2+', 'FutureRelease', 'maintenance', 'Future Releases'])(
    'is named like %s',
    (name) => {
      expect(askedLate({ ...undated, name })).toBe('bucket');
    },
  );

  it.each(['Backlog cleanup', 'Release 2.2', 'Future of payments', '2.x'])('is not named like %s', (name) => {
    expect(askedLate({ ...undated, name })).toBe('known');
  });

  it('has a name like that and no date', () => {
    expect(askedLate({ ...undated, name: 'Trunk', releaseOn: '2025-01-01' })).toBe('known');
  });

  it('is a version without a date that is older than every one of five earlier ones', () => {
    // They took 27 working days: 25 from a Tuesday to a Tuesday five weeks later, and two more to Thursday.
    expect(askedLate(undated, inWeek(36, 2))).toBe('known');
    expect(askedLate(undated, inWeek(36, 3))).toBe('bucket');
    expect(askedLate({ ...undated, releaseOn: '2025-01-01' }, inWeek(36, 3))).toBe('known');
  });

  it('is not told by fewer than five earlier ones', () => {
    const site = aSite([undated], inWeek(36, 3));
    const few = { ...site, versions: site.versions.filter(({ id }) => id !== 'v1') };
    expect(containerEnd(NOW, { facts: deriveFacts(few), bucketNames }).status).toBe('known');
  });
});

describe('the lives of ended containers', () => {
  it('begin with the first start and end with the last finish, which is not after the closing', () => {
    const [first] = lifeBook(deriveFacts(aSite([undated]))).ended;
    expect(first).toMatchObject({
      startedAt: new Date(inWeek(1)),
      closedAt: new Date(`${inWeek(6, 2).slice(0, 10)}T23:59:59.999Z`),
      endedAt: new Date(inWeek(6, 2)),
    });
  });
});
