import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { itemHealth, type ItemHealthDeps } from '../../../src/app/item-health/item-health';
import { judgeForViewer } from '../../../src/app/readings/judge-for-viewer';
import { type KeptReading, recomputeProject } from '../../../src/app/sync/judge/recompute-project';
import type { ContainerSummary, Finding, ItemHealth } from '../../../src/contract/item-health';
import { currentContainers } from '../../../src/core/facts/container/current-containers';
import { deriveFacts } from '../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../src/core/model/as-of';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { withoutImplied } from '../../../src/core/report/implied';
import { judge } from '../../../src/core/report/judge';
import { isClose, isRaised } from '../../../src/core/report/reading-order';
import type { ContainerReport, ItemReport, Report } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/signals/settings';
import { noSettings } from '../../builders/settings-store';
import { snapshotOfExport } from '../../local/demo/demo-export';
import { sampleOf } from '../../sample-of';
import { keptInMemory } from '../sync/judge/kept-in-memory';

const HISTORY = join(process.env['BELLWETHER_DATA'] ?? join(__dirname, '../../../../shared/data'), 'history');

/** Each as of a day in the middle of its life. */
const SETS = [
  ['fcrepo', '2011-05-01'],
  ['duracloud', '2012-06-01'],
  ['aea-2024', '2024-09-01'],
  ['titanium-aloy', '2014-06-01'],
] as const;

/** So many items of each level are asked of the panel: each derives everything anew. */
const ITEMS_OF_A_LEVEL = 1;

/** The panel on an item around which everything was read. */
async function panelOf(itemId: string, snapshot: Snapshot): Promise<ItemHealth> {
  const { takenAt, calendar } = snapshot;
  const deps: ItemHealthDeps = {
    viewerMayBrowse: async (ids) => new Set(ids),
    loadNeighbourhood: async () => ({
      items: snapshot.items,
      idByKey: new Map(),
      looksOf: () => snapshot,
      iterationIds: snapshot.iterations.map(({ id }) => id),
      latestIds: new Set(snapshot.items.map(({ id }) => id)),
      mostLatest: Infinity,
      truncated: false,
    }),
    loadCalendar: async () => calendar.settings,
    loadSettings: noSettings,
    now: () => takenAt,
  };
  const result = await itemHealth(itemId, deps);
  if (result.status !== 'known') throw new Error(result.status);
  return result.health;
}

const nothing = () => Promise.resolve();

/** The readings that are kept of every project. */
async function storedOf(snapshot: Snapshot): Promise<readonly KeptReading[]> {
  const readings: KeptReading[] = [];
  for (const { key } of snapshot.projects) {
    await recomputeProject(key, [], {
      loadKept: async () => snapshot,
      loadCalendar: async () => snapshot.calendar,
      loadSettings: async () => defaultSettings,
      writeReadings: async (written) => void readings.push(...written),
      readPastAlarms: async () => null,
      noteWhatCame: async () => undefined,
      projectId: async () => null,
      part: keptInMemory(snapshot),
      readUsual: async () => null,
      writeUsual: nothing,
      wanted: 'whole',
      lastJudgedAt: async () => null,
      noteJudged: nothing,
      clearDirty: nothing,
      waitSince: nothing,
      now: () => snapshot.takenAt,
    });
  }
  return readings;
}

/** Those that are judged anew for one viewer, who may browse everything. */
async function readingsForViewer(snapshot: Snapshot): Promise<readonly KeptReading[]> {
  const scopes = currentContainers(deriveFacts(snapshot));
  const [project] = snapshot.projects;
  const readings = await judgeForViewer(
    { projectKey: project?.key ?? '', takenAt: snapshot.takenAt, scopes },
    {
      loadKept: async () => snapshot,
      loadCalendar: async () => snapshot.calendar,
      loadSettings: async () => defaultSettings,
      remainingMs: () => Infinity,
      now: () => snapshot.takenAt,
    },
  );
  return readings ?? [];
}

const ofItem = ({ key, level, ageDays, idleDays, chanceInTime, readings }: ItemReport) => ({
  key,
  level,
  ageDays,
  idleDays,
  chanceInTime,
  // Wherever findings are shown, what another one says better is left out.
  findings: withoutImplied(readings.filter(isRaised)).map(({ signal, severity, priceDays }) => [
    signal,
    severity,
    priceDays,
  ]),
  close: readings.filter(isClose).map(({ signal }) => signal),
});

const ofPanel = ({ item, level, ageDays, idleDays, chanceInTime, findings, close }: ItemHealth) => ({
  key: item.key,
  level,
  ageDays,
  idleDays,
  chanceInTime,
  findings: found(findings.filter(({ subject }) => subject === 'item')),
  close,
});

const found = (findings: readonly Finding[]) =>
  findings.map(({ signal, severity, priceDays }) => [signal, severity, priceDays]);

const ofContainer = ({ level, forecast, slip, readings }: ContainerReport) => ({
  level,
  chance: forecast.status === 'unknown' ? null : forecast.chance,
  slipDays: slip?.totalDays ?? null,
  findings: readings.filter(isRaised).map(({ signal, severity, priceDays }) => [signal, severity, priceDays]),
});

const ofSummary = ({ level, forecast, slip, findings }: ContainerSummary) => ({
  level,
  chance: forecast.status === 'unknown' || forecast.status === 'bucket' ? null : forecast.chance,
  slipDays: slip?.totalDays ?? null,
  findings: found(findings),
});

/** Some of every level, with and without a finding. */
function sampled({ items }: Report): readonly ItemReport[] {
  const taken = new Map<string, number>();
  return items.filter(({ level, readings }) => {
    const kind = `${level} ${String(readings.some(isRaised))}`;
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return (taken.get(kind) ?? 0) <= ITEMS_OF_A_LEVEL;
  });
}

const describeWhereData = existsSync(HISTORY) ? describe : describe.skip;

/** The app lets go what has been done for eighteen months (`entrypoints/wiring/keeping/retention`). */
const KEPT_MS = 548 * 86_400_000;

/** What the app still has of a snapshot. */
function withoutOldWork(snapshot: Snapshot): Snapshot {
  const before = new Date(snapshot.takenAt.getTime() - KEPT_MS);
  const old = deriveFacts(snapshot).histories.filter(({ category, visits }) => {
    const since = visits.at(-1)?.enteredAt;
    return category === 'done' && since !== undefined && since < before;
  });
  const gone = new Set(old.map(({ item }) => item.id));
  return { ...snapshot, items: snapshot.items.filter(({ id }) => !gone.has(id)) };
}

const asOf = async (name: string, day: string): Promise<Snapshot> =>
  snapshotAsOf(await snapshotOfExport([join(HISTORY, `${name}.jsonl.gz`)]), new Date(`${day}T12:00:00Z`));

const judged = (snapshot: Snapshot): Report => judge(deriveFacts(snapshot), defaultSettings).report();

describeWhereData.each(sampleOf(SETS, 2))('one item, once old work has gone (%s)', (name, day) => {
  it('has the level that the whole export gives it, but for one in fifty', async () => {
    const whole = await asOf(name, day);
    const [all, kept] = [judged(whole), judged(withoutOldWork(whole))];
    const levels = new Map(all.items.map(({ key, level }) => [key, level]));
    expect(kept.items).toHaveLength(all.items.length);
    const other = kept.items.filter(({ key, level }) => level !== levels.get(key));
    expect(other.length).toBeLessThanOrEqual(kept.items.length / 50);
  });
});

const CASES = SETS.flatMap(([name, day]) => [[name, day, 'all'] as const, [name, day, 'what the app keeps'] as const]);

describeWhereData.each(sampleOf(CASES, 2))('one item, judged from the same facts (%s, %s, %s)', (name, day, what) => {
  let snapshot: Snapshot;
  let report: Report;
  const containers = new Map<string, ContainerReport>();

  beforeAll(async () => {
    const whole = await asOf(name, day);
    snapshot = what === 'all' ? whole : withoutOldWork(whole);
    report = judged(snapshot);
    for (const each of report.containers) containers.set(`${each.container.kind} ${each.container.id}`, each);
  });

  it('has the same answer in the panel as in the report', async () => {
    const items = sampled(report);
    expect(items.length).toBeGreaterThan(2);
    for (const item of items) {
      const health = await panelOf(item.itemId, snapshot);
      expect(ofPanel(health)).toEqual(ofItem(item));
      const { epic, sprint } = health;
      const around = [
        [epic, epic?.item?.visible === true ? `parent ${epic.item.id}` : ''],
        [sprint, `iteration ${sprint?.sprintId ?? ''}`],
      ] as const;
      for (const [summary, id] of around) {
        const container = containers.get(id);
        if (summary !== null && container !== undefined) expect(ofSummary(summary)).toEqual(ofContainer(container));
      }
    }
  });

  it('gives its containers the same answer in stored readings, and in those made for a viewer', async () => {
    const stored = await storedOf(snapshot);
    const forViewer = await readingsForViewer(snapshot);
    expect(stored).toHaveLength(report.containers.length);
    expect(forViewer).toHaveLength(report.containers.length);
    for (const { scope, health, chance, slipDays, raised } of [...stored, ...forViewer]) {
      const container = containers.get(`${scope.kind} ${scope.id}`);
      if (container === undefined) throw new Error(`The report lacks ${scope.kind} ${scope.id}`);
      const { findings, ...told } = ofContainer(container);
      expect({ level: health, chance, slipDays, raised }).toEqual({ ...told, raised: findings.length });
    }
  });
});
