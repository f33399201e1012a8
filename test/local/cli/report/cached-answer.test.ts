import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textCache } from '../../../../local/cli/cache/text-cache';
import { madeReport } from '../../../../local/cli/report';
import { cachedAnswer } from '../../../../local/cli/report/cached-answer';
import { loadExport } from '../../../../local/cli/report/load-export';
import { preparedExport, preparedText } from '../../../../local/cli/report/prepared-export';
import type { ReportOptions } from '../../../../local/cli/report/report-options';
import { exportLines } from '../../../../local/demo/as-export';
import { demoSite } from '../../../../local/demo/demo-site';
import { exportFolder, threeIssues } from '../../jira/import/source/export-folder';

const written = exportFolder();
const demo = (): string => written('demo.jsonl', exportLines(demoSite()).slice(0, 120).join('\n'));
const three = (): string =>
  written(
    'three.jsonl',
    threeIssues()
      .map((issue) => JSON.stringify(issue))
      .join('\n'),
  );
const cacheBeside = (file: string): string => join(dirname(file), 'cache');

let made = 0;
/** What the command would print, keeping as it does. */
async function asked(file: string, more: Partial<ReportOptions> = {}) {
  const options: ReportOptions = { import: [file], format: 'json', ...more };
  const cache = textCache(cacheBeside(file));
  made = 0;
  const answer = await cachedAnswer(options, cache, () => {
    made += 1;
    return madeReport(options, { cache });
  });
  const text = [...answer.parts].join('');
  answer.keep();
  return { text, made, notices: answer.notices, damaged: answer.damaged, stop: answer.stop };
}

afterEach(() => {
  rmSync(cacheBeside(written('any', '')), { recursive: true, force: true });
});

it('reads a prepared export as it was read from the files', async () => {
  const loaded = await loadExport([demo()], new Date());
  expect(loaded.gathered.items.length).toBeGreaterThan(100);
  expect(preparedExport(preparedText(loaded))).toEqual(loaded);
});

it('gives the same bytes without making them again', async () => {
  const file = demo();
  const first = await asked(file, { failOn: 'off-track' });
  expect(first.made).toBe(1);
  expect(await asked(file, { failOn: 'off-track' })).toEqual({ ...first, made: 0 });
});

it('answers another question from what was read, with the bytes that reading gives', async () => {
  const file = demo();
  await asked(file);
  // Whatever the file says now: it looks as it did.
  const markdown = await asked(file, { format: 'md' });
  rmSync(cacheBeside(file), { recursive: true });
  expect(await asked(file, { format: 'md' })).toEqual(markdown);
});

it('reads a file anew that was changed, and one whose kept form is damaged', async () => {
  const file = three();
  const first = await asked(file);
  const cache = cacheBeside(file);
  const names = readdirSync(cache);
  expect(names).toHaveLength(2);
  for (const name of names) writeFileSync(join(cache, name), readFileSync(join(cache, name), 'utf8').slice(0, -5));
  expect(await asked(file)).toEqual(first);

  writeFileSync(file, readFileSync(file, 'utf8').replace('RIV-3', 'RIV-9'));
  utimesSync(file, new Date(), new Date('2025-04-01T00:00:00Z'));
  const changed = await asked(file);
  expect(changed.made).toBe(1);
  expect(changed.text).toContain('RIV-9');
});

it('keeps nothing of what claims to come from the future: later it may be believed', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const text = threeIssues()
    .map((issue) => JSON.stringify(issue))
    .join('\n');
  const file = written('future.jsonl', text.replace('2025-03-05T09:00:00.000+0000', tomorrow));
  expect((await asked(file)).made).toBe(1);
  expect((await asked(file)).made).toBe(1);
});

it('keeps what whoever reads should know', async () => {
  const file = written('cut.json', JSON.stringify({ issues: threeIssues() }).slice(0, -400));
  const first = await asked(file);
  expect(first).toMatchObject({ made: 1, damaged: true });
  expect(await asked(file)).toEqual({ ...first, made: 0 });
});
