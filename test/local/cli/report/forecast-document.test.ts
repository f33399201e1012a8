import { forecastDocument } from '../../../../local/cli/report/forecast-document';
import { leverDocument, slipDocument } from '../../../../local/cli/report/slip-document';
import type { ContainerForecast } from '../../../../src/core/forecast/container/container-forecast';
import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ContainerReport } from '../../../../src/core/report/report';
import { EVERY_MESSAGE } from '../../../../src/words/every-message';
import { sayTo } from '../../../../src/words/say/say';
import { aForecast } from '../../../app/item-health/a-forecast';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const listener = { languageTag: 'en-GB', timeZone: 'UTC', takenAt: '2024-06-28T18:00:00Z' };
const say = sayTo(listener, EVERY_MESSAGE.en);

const aReport = (forecast: ContainerForecast, own: Partial<ContainerReport> = {}): ContainerReport => ({
  container: { kind: 'parent', id: 'id-AB-1' },
  key: 'AB-1',
  level: 'at-risk',
  levelReason: 'target-uncertain',
  readings: [],
  ledger: null,
  forecast,
  slip: null,
  levers: [],
  itemPrices: new Map(),
  ...own,
});

describe('the forecast in the JSON report', () => {
  it('holds dates, the target and what it first was, and what it rests on', () => {
    expect(forecastDocument(aReport(aForecast()), say)).toMatchObject({
      status: 'known',
      p50: '2024-07-11',
      p85: '2024-07-17',
      p95: null,
      target: '2024-07-12',
      chance: 0.62,
      firstTarget: '2024-06-28',
      targetMoves: 2,
      bucket: false,
      p15: '2024-07-03',
      open: 10,
      earlier: { own: 8, elsewhere: 3 },
      flow: { entered: 12, finished: 9, left: 1 },
    });
  });

  it('says what is lacking where nothing can be told', () => {
    const because = { lacks: 'finished-items', have: 4, need: 8 } as const;
    expect(forecastDocument(aReport({ status: 'unknown', target: null, because }), say)).toEqual({
      bucket: false,
      p15: null,
      p50: null,
      p85: null,
      p95: null,
      target: null,
      chance: null,
      because: '4 finished items lately, 8 needed for a date.',
      status: 'unknown',
      firstTarget: null,
      targetMoves: 0,
      targetMayBeSetLater: false,
    });
  });
});

describe('a bucket in the JSON report', () => {
  it('is said to be one, without dates', () => {
    const bucket = { status: 'bucket', target: null, chance: null, because: 'named' } as const;
    expect(forecastDocument(aReport(bucket), say)).toMatchObject({
      bucket: true,
      p50: null,
      chance: null,
      because: 'Collects work, so no date is given.',
    });
  });
});

const items = ['AB-1', 'AB-2'].map((key) => anItem(key));
const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items }));

describe('the slip in the JSON report', () => {
  it('is the whole and its parts', () => {
    const at = new Date('2024-03-04T09:00Z');
    const parts = [{ cause: 'scope', days: 3, facts: [{ itemId: 'id-AB-1', at }] }] as const;
    const slip = { totalDays: 3, against: 'target', parts, causes: parts } as const;
    expect(slipDocument(aReport(aForecast(), { slip }), facts)).toEqual({
      totalDays: 3,
      against: 'target',
      parts: [{ cause: 'scope', days: 3, count: 1, evidence: [{ item: 'AB-1', at }] }],
    });
    expect(slipDocument(aReport(aForecast()), facts)).toBeNull();
  });
});

describe('what would help in the JSON report', () => {
  const ids = ['id-AB-1', 'id-AB-2'];

  it.each([
    [
      { act: 'drop-added', itemIds: ids, days: 4 },
      { act: 'drop-added', items: ['AB-1', 'AB-2'], daysEarlier: 4 },
    ],
    [
      { act: 'finish-blocker', itemId: 'id-AB-1', freedIds: ['id-AB-2'], days: 2 },
      { act: 'finish-blocker', item: 'AB-1', frees: ['AB-2'], daysEarlier: 2 },
    ],
    [
      { act: 'split', itemId: 'id-AB-2', days: 1.5 },
      { act: 'split', item: 'AB-2', daysEarlier: 1.5 },
    ],
    [
      { act: 'add-person', statusId: 'in-review', itemIds: ids, days: 3 },
      { act: 'add-person', stage: 'In Review', items: ['AB-1', 'AB-2'], daysEarlier: 3 },
    ],
    [
      { act: 'move-target', on: '2024-03-28' },
      { act: 'move-target', to: '2024-03-28', confidence: 85 },
    ],
  ] as const)('names items by key: %j', (lever, document) => {
    expect(leverDocument(lever, facts)).toEqual(document);
  });
});
