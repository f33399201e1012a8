import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFiles, loadSite } from '../../../../local/cli/start/load-site';
import { RefusedFile } from '../../../../local/jira/import/source/refused-file';

const folder = mkdtempSync(join(tmpdir(), 'bellwether-load-'));

function fileWith(name: string, ...lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const issue = {
  id: '1',
  key: 'TRY-1',
  fields: {
    summary: 'Only',
    project: { id: '1', key: 'TRY', name: 'Trial' },
    issuetype: { id: '1', name: 'Task', subtask: false },
    status: { id: '1', name: 'Open', statusCategory: { key: 'new' } },
    created: '2020-05-04T09:00:00.000+0000',
    updated: '2020-05-04T09:00:00.000+0000',
  },
  changelog: { histories: [] },
};

describe('loadSite', () => {
  it('imports, and says what was left out and where', async () => {
    const file = fileWith('mixed.jsonl', issue, 'nonsense');

    const { about, rejected, tour } = await loadSite({ import: [file] });

    expect(about).toBe('1 issue with 0 changes');
    expect(tour).toEqual([]);
    expect(rejected).toEqual([expect.stringContaining(`${file}:2: not valid JSON`)]);
  });

  it('adds somebody who administers a site that names nobody', async () => {
    const { site } = await loadSite({ import: [fileWith('nobody.jsonl', issue)] });

    expect(site.users).toEqual([
      { accountId: 'local-visitor', displayName: 'Visitor', active: true, accountType: 'atlassian' },
    ]);
    expect(site.groups).toEqual([{ name: 'jira-administrators', members: ['local-visitor'] }]);
  });

  it('takes the last event for the present, or the later moment up to which everything is known', async () => {
    const file = fileWith('quiet.jsonl', issue);
    const present = async (completeUntil?: Date) =>
      (await loadSite({ import: [file], ...(completeUntil && { completeUntil }) })).site.now;

    expect(await present()).toBe('2020-05-04T09:01:00.000Z');
    expect(await present(new Date('2020-06-01T12:00:00.000Z'))).toBe('2020-06-01T12:00:00.000Z');
    expect(await present(new Date('2020-01-01T12:00:00.000Z'))).toBe('2020-05-04T09:01:00.000Z');
  });

  it('leads to those projects of the demo company that derail and that everybody may browse', async () => {
    const { tour, issues } = await loadSite({});

    expect(issues).toBe(2711);
    expect(tour.map(({ projectKey }) => projectKey)).toEqual(['PAY', 'PORT', 'SHOP', 'DWH', 'PLAT']);
    expect(tour[0]).toMatchObject({ title: 'Payments replatform', story: expect.stringContaining('add stories') });
  });

  it('refuses files without a single issue', async () => {
    await expect(loadSite({ import: [fileWith('none.jsonl', 'nonsense')] })).rejects.toThrow(RefusedFile);
  });

  it('refuses what is not a file', () => {
    expect(() => checkFiles([join(folder, 'absent')])).toThrow(/no such file/);
    expect(() => checkFiles([mkdtempSync(join(tmpdir(), 'bellwether-empty-'))])).toThrow(
      /no issue files in this folder/,
    );
  });
});
