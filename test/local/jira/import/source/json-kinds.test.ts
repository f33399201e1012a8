import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadExport } from '../../../../../local/cli/report/load-export';
import { siteFromExport } from '../../../../../local/jira/import/site-from-export';
import { exportFolder, threeIssues } from './export-folder';

const believedUntil = new Date('2026-01-01T00:00:00Z');
const written = exportFolder();
const lines = threeIssues().map((issue) => JSON.stringify(issue));
const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const page = (issues: readonly unknown[], more: object = {}) => ({
  expand: 'names,schema',
  startAt: 0,
  issues,
  ...more,
});
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const withChangelog = (change: (histories: unknown, whole: object) => unknown) =>
  threeIssues().map((issue) => {
    const changelog = issue['changelog'] as { histories: unknown };
    return { ...issue, changelog: change(changelog.histories, changelog) };
  });

/** Every way in which the same three issues may come. */
const KINDS: readonly (readonly [name: string, file: () => string])[] = [
  ['one a line', () => written('a.jsonl', lines.join('\n'))],
  ['one a line, gzipped', () => written('b.jsonl.gz', gzipSync(lines.join('\n')))],
  ['gzipped under another name', () => written('c.json', gzipSync(lines.join('\n')))],
  ['one a line, with a mark of byte order', () => written('d.jsonl', `\ufeff${lines.join('\r\n')}\r\n`)],
  ['one a line, UTF-16', () => written('e.jsonl', utf16(lines.join('\n')))],
  ['one a line, UTF-16 big endian', () => written('f.jsonl', utf16(lines.join('\r\n'), true))],
  ['UTF-16 without a mark', () => written('g.jsonl', Buffer.from(lines.join('\n'), 'utf16le'))],
  ['UTF-16, gzipped', () => written('h.jsonl.gz', gzipSync(utf16(pretty(page(threeIssues())))))],
  ['a page of a search', () => written('i.json', JSON.stringify(page(threeIssues())))],
  ['a pretty page', () => written('j.json', pretty(page(threeIssues())))],
  [
    'pages, one a line',
    () =>
      written(
        'k.json',
        threeIssues()
          .map((issue) => JSON.stringify(page([issue])))
          .join('\n'),
      ),
  ],
  [
    'pretty pages after each other',
    () =>
      written(
        'l.json',
        threeIssues()
          .map((issue) => pretty(page([issue])))
          .join('\n'),
      ),
  ],
  ['a list of pages', () => written('m.json', pretty([page(threeIssues().slice(0, 2)), page(threeIssues().slice(2))]))],
  ['a list', () => written('n.json', JSON.stringify(threeIssues()))],
  ['a pretty list', () => written('o.json', pretty(threeIssues()))],
  ['a list, one a line', () => written('p.json', `[\n${lines.join(',\n')}\n]\n`)],
  ['pretty issues after each other', () => written('q.json', threeIssues().map(pretty).join('\n'))],
  ['an answer around a page', () => written('r.json', pretty({ data: page(threeIssues()) }))],
  [
    'a folder of issues, with something else beside them',
    () => {
      threeIssues().forEach((issue, index) => written(`s/deep/RIV-${String(index + 1)}.json`, pretty(issue)));
      written('s/.DS_Store', 'nothing');
      written('s/deep/.hidden.json', pretty(threeIssues()[0]));
      return join(written('s/deep/RIV-1.json', pretty(threeIssues()[0])), '..', '..');
    },
  ],
  [
    'changelog.values',
    () => written('t.json', pretty(withChangelog((values, whole) => ({ ...whole, histories: undefined, values })))),
  ],
  ['a changelog that is a list', () => written('u.json', pretty(withChangelog((histories) => histories)))],
];

const facts = async (path: string) => {
  const { gathered, rejected, changes, notices, titles } = await loadExport([path], believedUntil);
  return { items: gathered.items, rejected, changes, notices, titles: [...titles] };
};

describe('the same issues are read from every kind of JSON', () => {
  it.each(KINDS)('%s', async (_, file) => {
    const path = file();
    const first = await facts(written('first.jsonl', lines.join('\n')));
    expect(first.items.map(({ id }) => id)).toEqual(['10001', '10002', '10003']);
    expect(first.changes).toBe(4);
    expect(first.items[1]?.initial.estimate).toBe(3);
    expect(await facts(path)).toEqual(first);

    const { site } = await siteFromExport([path]);
    const expected = (await siteFromExport([written('first.jsonl', lines.join('\n'))])).site;
    expect({ ...site, issues: [...site.issues] }).toEqual({ ...expected, issues: [...expected.issues] });
  });
});

it('knows issues by key where the export took their ids away', async () => {
  const file = written('no-ids.json', pretty(threeIssues().map((issue) => ({ ...issue, id: undefined }))));
  const { gathered, rejected } = await loadExport([file], believedUntil);
  expect(rejected).toEqual([]);
  expect(gathered.items.map(({ id }) => id)).toEqual(['RIV-1', 'RIV-2', 'RIV-3']);
  expect(gathered.items[1]?.changes.filter(({ kind }) => kind === 'parent')).toMatchObject([
    { from: null, to: 'RIV-1' },
  ]);
  const { site } = await siteFromExport([file]);
  const [, child] = [...site.issues];
  const [epic] = [...site.issues];
  expect(child?.fields['parent']).toEqual({ id: epic?.id });
});

it('reads names and types of fields wherever in a page they stand', async () => {
  const issues = threeIssues().map((issue) => ({
    ...issue,
    changelog: { histories: [] },
    fields: { ...(issue['fields'] as object), customfield_10016: undefined, customfield_777: 2 },
  }));
  const names = { names: { customfield_777: 'Story Points' } };
  for (const file of [
    written('names-last.json', pretty(page(issues, names))),
    written('names-first.json', pretty({ ...names, ...page(issues) })),
    written('names-line.json', JSON.stringify(page(issues, names))),
  ]) {
    const { gathered, recognition } = await loadExport([file], believedUntil);
    expect(recognition.fields).toMatchObject([{ role: 'estimate', by: 'name', field: { id: 'customfield_777' } }]);
    expect(gathered.items[0]?.initial.estimate).toBe(2);
    const { site } = await siteFromExport([file]);
    expect(site.fields).toMatchObject([{ id: 'customfield_777', name: 'Story Points', schema: { type: 'number' } }]);
  }
});

const NAMES: Readonly<Record<string, string>> = {
  summary: 'Summary',
  issuetype: 'Issue Type',
  project: 'Project',
  status: 'Status',
  created: 'Created',
  updated: 'Updated',
  parent: 'Parent',
  issuelinks: 'Linked Issues',
  customfield_10016: 'Story points',
};

it('reads issues whose fields are called as people call them', async () => {
  const byName = threeIssues().map((issue) => ({
    ...issue,
    fields: Object.fromEntries(
      Object.entries(issue['fields'] as object).map(([id, value]) => [NAMES[id] ?? id, value]),
    ),
  }));
  const file = written('by-name.json', JSON.stringify(byName));
  const { items, rejected, titles, changes } = await facts(file);
  expect(await facts(written('first.jsonl', lines.join('\n')))).toEqual({
    items,
    rejected,
    titles,
    changes,
    notices: [],
  });
  const { recognition } = await loadExport([file], believedUntil);
  expect(recognition.fields).toContainEqual(
    expect.objectContaining({ role: 'estimate', by: 'name', field: expect.objectContaining({ name: 'Story points' }) }),
  );
});

it('says once that nothing has a changelog, and how to get it', async () => {
  const file = written('bare.json', pretty(threeIssues().map((issue) => ({ ...issue, changelog: undefined }))));
  const said = ['None of 3 items has a changelog. Add expand=changelog to the export.'];
  expect((await loadExport([file], believedUntil)).notices).toEqual(said);
  expect((await siteFromExport([file])).notices).toEqual(said);
});

it('skips a line of more than 64 MB by its number, and reads the rest', async () => {
  const long = Buffer.alloc(64 * 1024 * 1024 + 100, 0x61);
  const file = written(
    'long.jsonl',
    Buffer.concat([Buffer.from(`${lines[0]}\n{"a":"`), long, Buffer.from(`"}\n${lines[1]}`)]),
  );
  const { gathered, rejected } = await loadExport([file], believedUntil);
  expect(gathered.items.map(({ id }) => id)).toEqual(['10001', '10002']);
  expect(rejected).toEqual([{ file, line: 2, why: 'longer than 64 MB. Skipped.' }]);
});

it('reads a list that was cut off, and says where it ends', async () => {
  const text = pretty(threeIssues());
  const file = written('cut.json', text.slice(0, text.lastIndexOf('"RIV-3"')));
  const { gathered, rejected, damaged } = await loadExport([file], believedUntil);
  expect(gathered.items.map(({ id }) => id)).toEqual(['10001', '10002']);
  expect(damaged).toBe(true);
  expect(rejected).toEqual([
    { file, line: 120, why: 'the file ends early after this line (damaged?). What came before was read.' },
  ]);
});
