import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { organisationOf } from '../../../local/azure/told/organisation-of';
import { sayable } from '../../../local/azure/told/sayable';
import { jsonReport, type ReportRead } from '../../../local/cli/report/report-format';
import { summaryOf } from '../../../local/cli/report/summary';
import { translate } from '../../../src/adapters/azure/translation/translate';
import { deriveFacts } from '../../../src/core/facts/facts';
import { snapshotAsOf } from '../../../src/core/model/as-of';
import { stateAt } from '../../../src/core/model/replay';
import type { Snapshot } from '../../../src/core/model/snapshot';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { demoSnapshot, snapshotOfExport } from '../demo/demo-export';
import { anOrganisation } from './reading';

/** The same snapshot over the service and back. */
async function overAzure(snapshot: Snapshot): Promise<Snapshot> {
  const { takenAt, calendar } = snapshot;
  const organisation = organisationOf('fabrikam', snapshot);
  const { read } = anOrganisation(organisation);
  const records = [];
  for (const { name } of organisation.projects) {
    const { record, rejected } = await read(name);
    expect(rejected).toEqual([]);
    records.push(record);
  }
  const { items, statuses, projects, iterations, versions, people, problems } = translate(records, {
    takenAt,
    calendar,
  });
  expect(problems).toEqual([]);
  return { takenAt, calendar, items, statuses, projects, iterations, versions, people };
}

/** At how many changes of how many items something else is known of the state. */
function statesApart(one: Snapshot, other: Snapshot) {
  const there = new Map(other.items.map((item) => [item.id, item]));
  let [compared, different] = [0, 0];
  for (const item of one.items) {
    const back = there.get(item.id)!;
    for (const at of [item.createdAt, ...item.changes.map((change) => change.at)]) {
      compared += 1;
      if (JSON.stringify(sorted(stateAt(item, at))) !== JSON.stringify(sorted(stateAt(back, at)))) different += 1;
    }
  }
  return { compared, different };
}

const sorted = (state: object) => Object.entries(state).toSorted(([one], [other]) => (one < other ? -1 : 1));

/** The whole report as bytes: every check of every open item and container. */
function reportOf(snapshot: Snapshot): string {
  const facts = deriveFacts(snapshot, defaultSettings);
  const judging = judge(facts, defaultSettings);
  const report = judging.report();
  const read: ReportRead = {
    language: 'en',
    items: snapshot.items.length,
    changes: 0,
    rejected: [],
    flaws: [],
    recognition: { fields: [], questions: [] },
    unknownLinkTypes: [],
    summary: summaryOf(report, facts),
    all: true,
    judging,
  };
  return [...jsonReport(report, facts, read)].join('');
}

it('the demo company has the same states and the same report, byte by byte, from Jira and from Azure DevOps', async () => {
  const fromJira = await demoSnapshot(7);
  const original = sayable(fromJira);
  const back = await overAzure(fromJira);
  const { compared, different } = statesApart(original, back);
  expect([compared > 15_000, different]).toEqual([true, 0]);
  expect(back.items.map(withoutIds)).toEqual(original.items.map(withoutIds));
  expect({ ...back, items: [] }).toEqual({ ...original, items: [] });
  // Equal snapshots give equal reports; one project shows it without the price of all.
  expect(reportOf(onlyOf('Payments replatform', back))).toBe(reportOf(onlyOf('Payments replatform', original)));
});

const onlyOf = (project: string, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  items: snapshot.items.filter(({ initial }) => initial.projectKey === project),
});

const withoutIds = ({ changes, links, ...item }: Snapshot['items'][number]) => ({
  ...item,
  changes: changes.map(({ id: _, ...change }) => change),
  links: links.map(({ id: _, ...link }) => link),
});

const history = join(process.env['BELLWETHER_DATA'] ?? '', 'history');

(existsSync(history) ? it : it.skip).each([['fcrepo', '2014-06-01'] as const])(
  'the real history of %s has the same states and findings',
  async (name, day) => {
    const whole = await snapshotOfExport([join(history, `${name}.jsonl.gz`)]);
    const past = snapshotAsOf(whole, new Date(`${day}T12:00:00Z`));
    const original = sayable(past);
    const back = await overAzure(past);
    expect(statesApart(original, back)).toEqual({ compared: 6387, different: 0 });
    expect(back.items.map(withoutIds)).toEqual(original.items.map(withoutIds));
    expect(reportOf(back)).toBe(reportOf(original));
  },
);
