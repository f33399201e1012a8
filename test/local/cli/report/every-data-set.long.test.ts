import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openNames, stepSentence } from '../../../../local/cli/report/read-words';
import { reportVoice } from '../../../../local/cli/report/report-voice';
import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { roundedShare } from '../../../../src/core/model/rounding';
import { judge } from '../../../../src/core/report/judge';
import { nextSteps } from '../../../../src/core/report/next-step';
import { isRaised } from '../../../../src/core/report/reading-order';
import type { Report } from '../../../../src/core/report/report';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { signalOf } from '../../../../src/core/signals';
import { demoSnapshot, snapshotOfExport } from '../../demo/demo-export';
import { sampleOf } from '../../../sample-of';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'), 'history');

/** Every data set as of a day in the middle of its life. */
const SETS = [
  ['aea-2024', '2024-09-01'],
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
  ['titanium-aloy', '2014-06-01'],
  ['titanium-mod', '2014-06-01'],
  ['titanium-timob', '2015-06-01'],
  ['titanium-daemon', '2018-06-01'],
] as const;

function reportAsOf(snapshot: Snapshot, asOf: string): { readonly report: Report; readonly facts: Facts } {
  const facts = deriveFacts(snapshotAsOf(snapshot, new Date(`${asOf}T12:00:00Z`)));
  return { report: judge(facts, defaultSettings).report(), facts };
}

/** At most a fifth of the open items, and one of a family of each container, are alarms. */
function expectWithinBudget({ items, containers }: Report): void {
  const alarmed = items.filter(({ readings }) => readings.some(isRaised));
  expect(items.length).toBeGreaterThan(4);
  expect(alarmed.length / items.length).toBeLessThanOrEqual(0.2);
  for (const { key, readings } of containers) {
    const families = readings.filter(isRaised).map(({ signal }) => signalOf(signal).family);
    expect([key, families]).toEqual([key, [...new Set(families)]]);
  }
}

/** Who is to do it is a role: no account, and so no person, is ever named. */
const ROLES = ['owner', 'project-lead', 'product-owner', 'team'];
const ACCOUNT = /\b(?:acc-[a-z-]+|user-\d{4})\b/;

/** Every finding says what to do: an item of the snapshot or one that it names, a role, and an act in words. */
function expectNextSteps({ items, containers }: Report, facts: Facts): number {
  const judged = [
    ...items.map(({ key, readings }) => ({ about: key, readings })),
    ...containers.map(({ container, readings }) => ({ about: container, readings })),
  ];
  let told = 0;
  for (const { about, readings } of judged) {
    const raised = readings.filter(isRaised);
    const steps = nextSteps(about, readings, { facts });
    expect([about, steps.map(({ signal }) => signal).sort()]).toEqual([
      about,
      raised.map(({ signal }) => signal).sort(),
    ]);
    for (const step of steps) {
      const sentence = stepSentence(step, { nameOf: openNames(facts), say: reportVoice(facts, 'en') });
      expect(ROLES).toContain(step.role);
      if (step.act !== 'agree-order' && step.act !== 'move-target') expect(sentence).toContain(step.itemKey);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(ACCOUNT);
      told += 1;
    }
  }
  return told;
}

/** Whatever is said to be too little is less than what is needed. */
function expectTrueReasons({ items, containers }: Report): void {
  const counted = [...items, ...containers].flatMap(({ key, readings }) =>
    readings.flatMap((reading) => {
      if (reading.status !== 'unknown') return [];
      const { have, need } = reading.because;
      return have === undefined || need === undefined || have < need ? [] : [[key, reading.signal, reading.because]];
    }),
  );
  expect(counted).toEqual([]);
}

/** What an iteration has as its chance is what its finding says, too. */
function expectOneChance({ containers }: Report): number {
  const chances = containers.flatMap(({ forecast, readings }) =>
    readings.flatMap((reading) =>
      reading.signal === 'over-commitment' && reading.status === 'raised' && forecast.status === 'amounts'
        ? [[reading.figures.chance, roundedShare(forecast.chance ?? -1)]]
        : [],
    ),
  );
  for (const [found, foretold] of chances) expect(found).toBe(foretold);
  return chances.length;
}

describe('at default settings the alarms are within their budget, and each finding has a next step', () => {
  it('in the demo company, early and late', async () => {
    const snapshot = await demoSnapshot(7);
    for (const asOf of ['2026-06-01', '2026-10-20', '2026-11-16']) {
      const { report, facts } = reportAsOf(snapshot, asOf);
      expectWithinBudget(report);
      expect(expectNextSteps(report, facts)).toBeGreaterThan(10);
      expectTrueReasons(report);
      expect(expectOneChance(report)).toBeGreaterThan(0);
    }
  });

  for (const [name, asOf] of sampleOf(SETS, 2)) {
    const path = join(HISTORY, `${name}.jsonl.gz`);
    const where = existsSync(path) ? it : it.skip;
    where(`in ${name} (needs BELLWETHER_DATA or ../shared/data)`, async () => {
      const { report, facts } = reportAsOf(await snapshotOfExport([path]), asOf);
      expectWithinBudget(report);
      expectNextSteps(report, facts);
      expectTrueReasons(report);
    });
  }
});
