import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadHistory } from '../../../../local/cli/backtest/load-history';
import { ENGLISH } from '../../../../local/terminal-voice';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { containerEnd, type ContainerEnd } from '../../../../src/core/forecast/ends/container-end';
import { endForecaster } from '../../../../src/core/forecast/ends/end-forecaster';
import { endFeatures, type EndFeatures } from '../../../../src/core/forecast/ends/end-features';
import { lifeBook } from '../../../../src/core/forecast/ends/life-book';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import { defaultSettings } from '../../../../src/core/signals/settings';
const PATH = join(
  process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../../shared/data'),
  'history/fcrepo.jsonl.gz',
);

const numbers = z.record(z.string(), z.number());
/** Computed apart from this code, from the same export, on a coarse grid of days: p50 to p95 are good to some percent. */
const vectors = z
  .array(
    z.object({
      container: z.string(),
      on: z.string(),
      endedContainersKnown: z.number(),
      raw: numbers,
      features: numbers,
      p50: z.number(),
      p85: z.number(),
      p95: z.number(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, 'golden-fcrepo.json'), 'utf8')));

function namedAsThere(features: EndFeatures): Readonly<Record<string, number>> {
  return {
    open: features.open,
    el: features.elapsed,
    share: features.doneShare,
    arr: features.arrivals,
    dep: features.departures,
    since: features.sinceFinish,
    ppace: features.projectPace,
    open0: features.nothingOpen,
    refdur: features.usualLength,
    refcond: features.usualRest,
    npast: features.pastContainers,
  };
}

const ofPast = ['refdur', 'refcond', 'npast'];

describe('the golden weeks of a public tracker', () => {
  it.each(vectors)('$container on $on have the features of their counts', ({ raw, features }) => {
    const count = (name: string): number => raw[name] ?? NaN;
    const state = {
      open: count('open'),
      done: count('done'),
      elapsedDays: count('el'),
      elapsedWeeks: count('elw'),
      entered: count('a8'),
      left: count('l8'),
      finished: count('g8') - count('r8'),
      cancelled: 0,
      sinceFinishDays: count('sincef'),
      projectFinished: count('p8'),
    };
    const found = namedAsThere(endFeatures(state, { usualLength: 0, usualRest: 0, own: 0 }));
    for (const [name, value] of Object.entries(features)) {
      if (!ofPast.includes(name)) expect([name, found[name]]).toEqual([name, expect.closeTo(value, 3)]);
    }
  });
});

const where = existsSync(PATH) ? describe : describe.skip;

where('the same weeks, foretold from the export (needs BELLWETHER_DATA or ../shared/data)', () => {
  it('have the same features, the same past and, within three percent, the same days', async () => {
    const { whole } = await loadHistory(PATH, 'UTC', { say: ENGLISH });
    const facts = deriveFacts(whole);
    const book = lifeBook(facts);
    for (const { container, on, endedContainersKnown, features, p50, p85, p95 } of vectors) {
      const at = new Date(`${on}T12:00:00Z`);
      const version = whole.versions.find(({ name }) => name === container);
      const life = book.lifeOf({ kind: 'version', id: version?.id ?? '' });
      const started = { ...life, startedAt: life.startedAt ?? at };
      const found = namedAsThere(book.featuresAt(started, at));
      for (const [name, value] of Object.entries(features)) {
        expect([container, on, name, found[name]]).toEqual([container, on, name, expect.closeTo(value, 3)]);
      }
      const known = book.ended.filter((ended) => ended.closedAt < at && book.weeksOf(ended).length > 0);
      expect(known).toHaveLength(endedContainersKnown);
      const end = endForecaster(book, life.projectKey, at).endOf(started);
      for (const [share, days] of [
        [0.5, p50],
        [0.85, p85],
        [0.95, p95],
      ] as const) {
        expect(Math.abs(Math.log(end.daysAt(share) / days))).toBeLessThan(0.035);
      }
    }
  });

  it('are the same from a snapshot of that moment, in which nothing comes from later', async () => {
    const { whole } = await loadHistory(PATH, 'UTC', { say: ENGLISH });
    const facts = deriveFacts(whole);
    const { bucketNames } = defaultSettings.forecast;
    for (const { container, on } of vectors.filter((_, index) => index % 5 === 0)) {
      const at = new Date(`${on}T12:00:00Z`);
      const id = whole.versions.find(({ name }) => name === container)?.id ?? '';
      const looked = containerEnd({ kind: 'version', id }, { facts, bucketNames }, at);
      const then = deriveFacts(snapshotAsOf(whole, at));
      const known = containerEnd({ kind: 'version', id }, { facts: then, bucketNames });
      const daysOf = (answer: ContainerEnd): readonly number[] =>
        answer.status === 'known' ? [0.15, 0.5, 0.85, 0.95].map((share) => answer.end.daysAt(share)) : [];
      expect(daysOf(known)).toHaveLength(4);
      daysOf(looked).forEach((days, place) => {
        expect(days).toBeCloseTo(daysOf(known)[place] ?? NaN, 6);
      });
    }
  });
});
