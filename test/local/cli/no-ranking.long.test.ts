import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportText } from '../../../local/cli/report';
import { exportLines } from '../../../local/demo/as-export';
import { demoSite } from '../../../local/demo/demo-site';
import { sampleOf } from '../../sample-of';

/** How accounts are called in the demo company and in the pseudonymous exports. */
const ACCOUNT = /\b(?:acc-[a-z-]+|user-\d{4})\b/;

interface Mention {
  readonly path: string;
  readonly holder: Readonly<Record<string, unknown>>;
  readonly name: string;
}

/** Every place of a document that names an account, with the object that holds it. */
function mentionsIn(value: unknown, path = '$'): readonly Mention[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const own: Mention = { path: `${path}.${name}`, holder: value as Mention['holder'], name };
    const named = ACCOUNT.test(name) || (typeof inside === 'string' && ACCOUNT.test(inside));
    return [...(named ? [own] : []), ...mentionsIn(inside, own.path)];
  });
}

async function expectNoRanking(paths: readonly string[]): Promise<number> {
  const options = { import: paths, timeZone: 'UTC' };
  const mentions = mentionsIn(JSON.parse(await reportText({ ...options, format: 'json', all: true })));
  for (const { path, holder } of mentions) {
    // Only as who did one particular thing, or whose move one item is: beside it no number of theirs, and never as a heading.
    expect(path).toMatch(/\.(?:evidence|changes)\.\d+\.by$|\.(?:nextStep|nextSteps\.\d+)\.person$/);
    expect(holder).toHaveProperty('item');
  }
  expect(await reportText({ ...options, format: 'md' })).not.toMatch(ACCOUNT);
  return mentions.length;
}

describe('no report orders, scores or counts people', () => {
  it('of the demo company', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bellwether-people-'));
    try {
      const path = join(folder, 'demo.jsonl');
      writeFileSync(path, exportLines(demoSite()).join('\n'));
      expect(await expectNoRanking([path])).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const data = process.env['BELLWETHER_DATA'];
  for (const name of sampleOf(
    ['aea-2024', 'duracloud', 'fcrepo', 'titanium-daemon', 'titanium-mod', 'titanium-aloy'],
    2,
  )) {
    const path = join(data ?? '', 'history', `${name}.jsonl.gz`);
    const test = data !== undefined && existsSync(path) ? it : it.skip;
    test(`of ${name}${data === undefined ? ' (BELLWETHER_DATA is not set)' : ''}`, async () => {
      await expectNoRanking([path]);
    });
  }
});
