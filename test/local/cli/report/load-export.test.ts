import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadExport } from '../../../../local/cli/report/load-export';

const believedUntil = new Date('2026-01-01T00:00:00Z');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const issue = (number: number, more: { fields?: object; histories?: readonly object[] } = {}) => ({
  id: String(1000 + number),
  key: `AB-${number}`,
  fields: {
    created: '2025-03-03T09:00:00.000+0000',
    project: { id: '1', key: 'AB', name: 'Abacus' },
    issuetype: { id: '1', name: 'Story', subtask: false },
    status: { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new' } },
    ...more.fields,
  },
  changelog: { histories: more.histories ?? [] },
});

const moved = (from: readonly [string, string], to: readonly [string, string], at: string) => ({
  id: at,
  created: at,
  author: { accountId: 'ana' },
  items: [{ field: 'status', from: from[0], fromString: from[1], to: to[0], toString: to[1] }],
});

function fileOf(lines: readonly (object | string)[], name = 'export.jsonl'): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

it('counts items and history entries, and tells the last moment recorded', async () => {
  const histories = [moved(['1', 'Open'], ['2', 'In Progress'], '2025-03-05T09:00:00.000+0000')];
  const fields = { status: { id: '2', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } } };
  const loaded = await loadExport([fileOf([issue(1), issue(2, { histories, fields })])], believedUntil);
  expect(loaded.gathered.items.map(({ id }) => id)).toEqual(['1001', '1002']);
  expect(loaded.changes).toBe(1);
  expect(loaded.lastRecordedAt).toEqual(new Date('2025-03-05T09:00:00Z'));
  expect(loaded.rejected).toEqual([]);
});

it('tells what items are called, where the export does', async () => {
  const path = fileOf([
    issue(1, { fields: { summary: 'Sort the beads' } }),
    issue(2),
    issue(3, { fields: { summary: 'AB-3' } }),
  ]);
  const { titles } = await loadExport([path], believedUntil);
  expect([...titles]).toEqual([['1001', 'Sort the beads']]);
});

it('names a broken line, an issue without a key and a date that is none, and reads the rest', async () => {
  const file = fileOf([
    issue(1),
    '{"id": "7", "key": ',
    { id: '9', fields: {} },
    '',
    issue(2, { fields: { duedate: 'soon' } }),
    issue(3, { fields: { created: '2031-01-01T00:00:00.000+0000' } }),
  ]);
  const { gathered, rejected } = await loadExport([file], believedUntil);
  expect(gathered.items.map(({ initial }) => initial.key)).toEqual(['AB-1', 'AB-2']);
  expect(rejected.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  expect(rejected[0]?.why).toBe('not valid JSON. Not an issue, a page of issues or a list of them.');
  expect(rejected[1]?.why).toBe('issue without “key”. Skipped.');
  expect(rejected[2]?.why).toMatch(/^AB-2 fields\.duedate: /);
  expect(rejected[3]?.why).toBe('AB-3 fields.created: not a past date');
});

it('reads what a truncated file still holds, and says after which line it ends', async () => {
  const lines = Array.from({ length: 400 }, (_, number) =>
    JSON.stringify(issue(number, { fields: { summary: `${number * 7919}` } })),
  );
  const whole = gzipSync(lines.join('\n'));
  const file = join(folder, 'cut.jsonl.gz');
  writeFileSync(file, whole.subarray(0, whole.length - 200));
  const { gathered, rejected, damaged } = await loadExport([file], believedUntil);
  expect(damaged).toBe(true);
  expect(gathered.items.length).toBeGreaterThan(0);
  expect(gathered.items.length).toBeLessThan(400);
  expect(rejected).toEqual([
    {
      file,
      line: gathered.items.length,
      why: 'the file ends early after this line (damaged?). What came before was read.',
    },
  ]);
});

it('reads the export again where a custom field shows only late', async () => {
  const estimated = {
    fields: { customfield_10023: 5 },
    histories: [
      {
        id: '1',
        created: '2025-03-04T09:00:00.000+0000',
        author: { accountId: 'ana' },
        items: [{ field: 'Story Points', from: null, fromString: '3', to: null, toString: '5' }],
      },
    ],
  };
  const early = { fields: { customfield_10023: 8 } };
  const lines = [
    issue(0, early),
    ...Array.from({ length: 600 }, (_, number) => issue(number + 1)),
    issue(999, estimated),
  ];
  const { gathered, rejected } = await loadExport([fileOf(lines)], believedUntil);
  expect(gathered.items[0]?.initial.estimate).toBe(8);
  expect(gathered.items.at(-1)?.initial.estimate).toBe(3);
  expect(gathered.items).toHaveLength(602);
  expect(rejected).toEqual([]);
});

it('lets the later of two lines with one id count, and says so', async () => {
  const file = fileOf([issue(1), issue(1, { fields: { duedate: '2025-04-01' } })]);
  const { gathered, rejected } = await loadExport([file], believedUntil);
  expect(gathered.items.map(({ initial }) => initial.dueOn)).toEqual(['2025-04-01']);
  expect(rejected).toEqual([{ file, line: 2, why: 'id 1001 was read before: this line counts' }]);
});

it('tells what it concluded of a status that only history knows', async () => {
  const histories = [
    moved(['1', 'Open'], ['77', 'Verification'], '2025-03-05T09:00:00.000+0000'),
    moved(['77', 'Verification'], ['1', 'Open'], '2025-03-06T09:00:00.000+0000'),
  ];
  const file = fileOf([issue(1, { histories })]);
  const { gathered, rejected } = await loadExport([file], believedUntil);
  expect(gathered.statuses.find(({ id }) => id === '77')?.category).toBe('in-progress');
  expect(rejected).toEqual([
    { file, line: 0, why: 'status Verification: known from history only: taken as in progress' },
  ]);
});

it('rejects for a file that is not there', async () => {
  await expect(loadExport([join(folder, 'none.jsonl')], believedUntil)).rejects.toThrow(
    /none\.jsonl: no such file\. Check the path\.$/,
  );
});
