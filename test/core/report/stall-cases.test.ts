import { normsOf } from '../../../src/core/norms/norms-of';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadHistory } from '../../../local/cli/backtest/load-history';
import { stallCases } from '../../../src/core/report/stall-cases';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';
import { ENGLISH } from '../../../local/terminal-voice';
import { deriveFacts } from '../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../src/core/model/as-of';
import { defaultSettings } from '../../../src/core/signals/settings';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { anItem } from '../../builders/item';
import { factsWith } from '../../builders/norms';
import { aSnapshot } from '../../builders/snapshot';

const monday = new Date('2024-03-18T12:00Z');

describe('what became of an item', () => {
  const usual = normsOf(
    factsWith(aSnapshot({ takenAt: '2024-03-04T09:00Z', items: [] }), { chanceToLeave: () => 0.25 }),
  );
  const stayedOf = (item: ReturnType<typeof anItem>) =>
    stallCases(aSnapshot({ takenAt: '2024-04-30T09:00Z', items: [item] }), [monday], {
      settings: defaultSettings,
      normsAt: () => usual,
    }).cases;
  const inReview = () => anItem('PAY-1').movesTo('in-review', '2024-03-11T12:00Z');

  it('tells what was known, and the chance to stay', () => {
    expect(stayedOf(inReview())).toEqual([
      {
        itemId: 'id-PAY-1',
        stayed: true,
        chanceToStay: 0.75,
        flagged: false,
        idleDays: 5,
        daysInStatus: 5,
        overExpectedAge: false,
      },
    ]);
  });

  it.each([
    ['left at the last moment', inReview().movesTo('done', '2024-04-01T12:00Z'), false],
    ['left a moment later', inReview().movesTo('done', '2024-04-01T12:01Z'), true],
    [
      'left and came back',
      inReview().movesTo('open', '2024-03-19T12:00Z').movesTo('in-review', '2024-03-20T12:00Z'),
      false,
    ],
  ])('%s', (_name, item, stayed) => {
    expect(stayedOf(item)).toMatchObject([{ stayed }]);
  });

  it('leaves out what is not in progress', () => {
    expect(stayedOf(anItem('PAY-1'))).toEqual([]);
    expect(stayedOf(inReview().movesTo('done', '2024-03-18T11:00Z'))).toEqual([]);
  });
});

describe('nothing is known beforehand', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says the same when everything after the moment is shuffled', async () => {
    const file = join(folder, 'demo.jsonl');
    writeFileSync(file, exportLines(demoSite()).join('\n'));
    const { whole } = await loadHistory(file, 'UTC', { say: ENGLISH });
    const moment = new Date('2026-06-01T12:00Z');
    const told = (snapshot: Snapshot) => {
      const norms = normsOf(deriveFacts(snapshotAsOf(snapshot, moment)));
      return stallCases(snapshot, [moment], { settings: defaultSettings, normsAt: () => norms }).cases.map(
        ({ stayed: _, ...rest }) => rest,
      );
    };
    const before = told(whole);
    expect(before.length).toBeGreaterThan(10);
    expect(told(shuffledAfter(whole, moment))).toEqual(before);
  });
});

/** The same moments, but what happened at them changes places within each item; later items come in another order. */
function shuffledAfter(snapshot: Snapshot, moment: Date): Snapshot {
  const items = snapshot.items.map((item) => {
    const later = item.changes.filter(({ at }) => at > moment);
    const moments = later.map(({ at }) => at).reverse();
    const remarks = item.remarks.filter(({ at }) => at > moment);
    return {
      ...item,
      changes: [
        ...item.changes.filter(({ at }) => at <= moment),
        ...later.map((change, index) => ({ ...change, at: moments[index] ?? change.at })),
      ],
      remarks: [...item.remarks.filter(({ at }) => at <= moment), ...remarks.slice(1)],
    };
  });
  const later = items.filter(({ createdAt }) => createdAt > moment);
  return { ...snapshot, items: [...items.filter(({ createdAt }) => createdAt <= moment), ...later.reverse()] };
}
