import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExport } from '../../../local/cli/report/load-export';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';
import type { Gathered } from '../../../src/adapters/jira/translation/site/gathered';
import { unescaped } from '../../../src/adapters/storage/encoding/escape';
import { readScope, writeItems } from '../../../src/adapters/storage/tables/item';
import { readIterations, writeIterations } from '../../../src/adapters/storage/tables/iteration';
import { writeStatuses } from '../../../src/adapters/storage/tables/item-status';
import { writePeople } from '../../../src/adapters/storage/tables/person';
import { projectOf, readProjects, writeProjects } from '../../../src/adapters/storage/tables/project';
import { readVersions, writeVersions } from '../../../src/adapters/storage/tables/project-version';
import { writeReadings } from '../../../src/adapters/storage/tables/reading';
import { deriveFacts } from '../../../src/core/facts/facts';
import { personFrom } from '../../../src/core/model/containers';
import { judge } from '../../../src/core/report/judge';
import { defaultSettings } from '../../../src/core/signals/settings';
import { aCalendar } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { describeRecorded, recordedLines } from '../jira/recorded';
import { describeOnEngines, TABLES, type TestDatabase } from './engines';
import { wordsIn } from './words';
import { readPeople, readStatuses } from './read-back';

const UNTIL = new Date('2027-01-01T00:00Z');

const site = demoSite();
const exported = exportLines(site);
const demo = exported.map((line): unknown => JSON.parse(line));
const demoWords = wordsIn(demo);

describe('the words of the demo company', () => {
  it.each<[string, () => readonly string[]]>([
    ['summaries', () => demo.map((issue) => (issue as { fields: { summary: string } }).fields.summary)],
    [
      'people',
      () => site.users.filter(({ accountType }) => accountType === 'atlassian').map((user) => user.displayName),
    ],
    ['sprints', () => site.sprints.map(({ name }) => name)],
    ['versions', () => site.projects.flatMap(({ versions }) => versions.map(({ name }) => name))],
  ])('hold its %s, as far as its issues name them', (_what, names) => {
    const whole = exported.join('\n');
    const named = names()
      .slice(0, 100)
      .filter((name) => /\p{L}/u.test(name) && whole.includes(JSON.stringify(name)));
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !demoWords.has(name))).toEqual([]);
  });
});

describeOnEngines('what is stored of the demo company', (database) => {
  it('holds facts and not a word', async () => {
    const texts = await storedTexts(database(), demo);
    expect(texts.size).toBeGreaterThan(1000);
    expect([...texts].filter((text) => demoWords.has(text))).toEqual([]);
  });

  it('would be caught with one', async () => {
    const { sql } = database();
    const [word] = demoWords;
    const item = anItem('AB-1').isEdited('other', '2024-03-05T09:00Z', { field: word! }).build();
    await writeItems(sql, [{ item, over: null }]);
    expect([...(await allTexts(database()))].filter((text) => demoWords.has(text))).toEqual([word]);
  });
});

describeRecorded('what is stored of a real project', ['history/fcrepo.jsonl.gz'], () => {
  const issues = recordedLines('history/fcrepo.jsonl.gz');
  const words = wordsIn(issues);
  describeOnEngines('of fcrepo', (database) => {
    it('holds facts and not a word', async () => {
      expect(words.size).toBeGreaterThan(1000);
      const texts = await storedTexts(database(), issues);
      expect([...texts].filter((text) => words.has(text))).toEqual([]);
    });
  });
});

/** Stores everything that was gathered, judges what is read back, stores that too, and answers all texts in all tables. */
async function storedTexts(database: TestDatabase, issues: readonly unknown[]): Promise<ReadonlySet<string>> {
  const { sql } = database;
  const { items, iterations, versions, statuses, people, projects } = await gather(issues);
  await writeItems(
    sql,
    items.map((item) => ({ item, over: null })),
  );
  await writeIterations(sql, { iterations, seenAt: UNTIL });
  await writeVersions(sql, { versions, seenAt: UNTIL });
  await writeStatuses(sql, statuses, UNTIL);
  await writePeople(sql, people, UNTIL);
  await writeProjects(
    sql,
    projects.map(({ id, key }) => ({ id, key, archived: false, removed: false })),
    UNTIL,
  );

  const keys = projects.map(({ key }) => key);
  const stored = (await Promise.all(keys.map((id) => readScope(sql, { kind: 'project', id })))).flat();
  const snapshot = {
    takenAt: UNTIL,
    calendar: aCalendar(),
    items: [...new Map(stored.map(({ item }) => [item.id, item])).values()],
    iterations: await readIterations(
      sql,
      iterations.map(({ id }) => id),
    ),
    versions: await readVersions(sql, keys),
    statuses: await readStatuses(sql),
    people: (
      await readPeople(
        sql,
        people.map(({ id }) => id),
      )
    ).map(personFrom),
    projects: (await readProjects(sql)).map(projectOf),
  };
  expect(snapshot.items).toHaveLength(items.length);
  const { containers } = judge(deriveFacts(snapshot), defaultSettings).report();
  await writeReadings(
    sql,
    containers.map((container) => ({
      scope: container.container,
      day: 20_000,
      takenAt: UNTIL,
      projectKey: null,
      health: container.level,
      chance: null,
      slipDays: null,
      openItems: 0,
      raised: 0,
      restsOn: ['10000'],
      summary: '',
      report: JSON.stringify(container),
    })),
  );
  return allTexts(database);
}

/** What issues come to is the same on each engine, and read once. */
const gatheredOf = new Map<readonly unknown[], Promise<Gathered>>();

function gather(issues: readonly unknown[]): Promise<Gathered> {
  const gathered = gatheredOf.get(issues) ?? read(issues);
  gatheredOf.set(issues, gathered);
  return gathered;
}

async function read(issues: readonly unknown[]): Promise<Gathered> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-words-'));
  try {
    const path = join(folder, 'export.jsonl');
    writeFileSync(path, issues.map((issue) => JSON.stringify(issue)).join('\n'));
    return (await loadExport([path], UNTIL)).gathered;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every value of every table, whole, and in the pieces that texts are made of. A status's name is the site's vocabulary. */
async function allTexts({ engine }: TestDatabase): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const table of TABLES) {
    for (const row of await engine.read({ text: `SELECT * FROM ${table}`, values: [], limitSeconds: 60 })) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || (table === 'item_status' && column === 'name')) continue;
        texts.add(value);
        for (const piece of value.split(/[|,;"]/)) texts.add(unescaped(piece));
      }
    }
  }
  return texts;
}
