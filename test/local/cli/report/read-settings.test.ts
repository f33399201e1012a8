import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportText } from '../../../../local/cli/report';
import { readSettings } from '../../../../local/cli/report/read-settings';
import { defaultSettings } from '../../../../src/core/signals/settings';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('settings from files', () => {
  it('are the defaults without any', () => {
    expect(readSettings([]).settings).toEqual(defaultSettings);
  });

  it('are laid over each other, site first', () => {
    const site = fileWith('site.json', '{"silent": {"minIdleDays": 5, "raiseAtPercentile": 80}}');
    const project = fileWith('project.json', '{"silent": {"minIdleDays": 7}}');
    expect(readSettings([site, project]).settings.silent).toMatchObject({ minIdleDays: 7, raiseAtPercentile: 80 });
  });

  it.each([
    ['broken.json', '{', 'is not JSON.'],
    ['list.json', '[]', 'Give an object of sections'],
    ['null.json', '{"silent": {"minIdleDays": null}}', 'silent.minIdleDays is neither a number nor a pattern'],
    [
      'range.json',
      '{"silent": {"raiseAtPercentile": 120}, "noise": {"a": 1}}',
      'silent.raiseAtPercentile cannot be 120: a number from 1 to 99.',
    ],
  ])('%s is refused with its reason', (name, text, why) => {
    expect(() => readSettings([fileWith(name, text)])).toThrow(why);
  });
});

it('a dry run tells in one sentence what they would change', async () => {
  const issue = (number: number, done: boolean) => ({
    id: String(number),
    key: `AB-${String(number)}`,
    fields: {
      created: '2024-03-04T09:00:00.000+0000',
      project: { id: '1', key: 'AB', name: 'AB' },
      issuetype: { id: '7', name: 'Story', subtask: false },
      assignee: done ? { accountId: 'acc-ana' } : null,
      status: done
        ? { id: '5', name: 'Done', statusCategory: { key: 'done' } }
        : { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
    },
    changelog: {
      histories: [
        step('2024-03-04T10:00:00.000+0000', ['1', 'Open'], ['3', 'In Progress']),
        ...(done ? [step('2024-03-06T10:00:00.000+0000', ['3', 'In Progress'], ['5', 'Done'])] : []),
      ],
    },
  });
  const step = (created: string, from: readonly string[], to: readonly string[]) => ({
    id: created,
    created,
    author: { accountId: 'acc-ana' },
    items: [{ field: 'status', from: from[0], fromString: from[1], to: to[0], toString: to[1] }],
  });
  const lines = Array.from({ length: 10 }, (_, index) => JSON.stringify(issue(index + 1, index > 0)));
  const path = fileWith('issues.jsonl', lines.join('\n'));
  const settings = [fileWith('days.json', '{"noOwner": {"minDays": 5}}')];
  const options = { import: [path], timeZone: 'UTC', format: 'md', dryRun: true } as const;
  expect(await reportText({ ...options, settings: [] })).toBe(
    '1 item would be flagged today; now 1. 0 new, 0 no longer flagged.\n',
  );
  expect(await reportText({ ...options, settings })).toBe(
    '0 items would be flagged today; now 1. 0 new, 1 no longer flagged.\n',
  );
  expect(await reportText({ ...options, settings, language: 'fr' })).toMatch(/^0 ticket serait signalé aujourd’hui/);
});
