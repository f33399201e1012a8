import { reportText } from '../../../../src/app/sync/judge/report-text';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { judge } from '../../../../src/core/report/judge';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const facts = deriveFacts(
  aSnapshot({ takenAt: '2024-03-15T12:00Z', items: [anItem('AB-1').build()] }),
  defaultSettings,
);
const report = judge(facts, defaultSettings).container({ kind: 'project', id: 'AB' });

it('keeps a report whole where it fits', () => {
  expect(reportText(report)).toBe(JSON.stringify(report));
});

it('keeps the first entries of every list where it does not', () => {
  const [reading] = report.readings;
  const long = { ...report, readings: Array.from({ length: 20_000 }, () => reading!) };
  const text = reportText(long);
  expect(text.length).toBeLessThanOrEqual(250_000);
  const kept = JSON.parse(text) as { readonly listsCutTo: number; readonly readings: readonly unknown[] };
  expect(kept.listsCutTo).toBeGreaterThanOrEqual(100);
  expect(kept.readings).toHaveLength(kept.listsCutTo);
  expect(kept.readings[0]).toEqual(JSON.parse(JSON.stringify(reading)));
});
