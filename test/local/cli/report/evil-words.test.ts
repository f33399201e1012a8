import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportText } from '../../../../local/cli/report';
import { exportLines } from '../../../../local/demo/as-export';
import { demoSite } from '../../../../local/demo/demo-site';

const EVIL =
  '\u001b[31m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\n# head <script>x</script> \u202egnp\u009b2J';
/** Nothing that a terminal acts on, or that nobody sees. */
const FORBIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-evil-'));
  file = join(folder, 'evil.jsonl');
  // Every title, status, sprint, version and person of the company is called so, and one line is no JSON.
  const lines = exportLines(demoSite()).map((line) => JSON.stringify(JSON.parse(line, evilNames)));
  writeFileSync(file, [...lines.slice(-400), `{"key": "${EVIL.replace('\n', '')}`].join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evilNames(this: unknown, name: string, value: unknown): unknown {
  const isStatus = typeof this === 'object' && this !== null && 'statusCategory' in this;
  if (typeof value !== 'string') return value;
  if (name === 'summary' || name === 'displayName' || (name === 'name' && isStatus)) return `${value}${EVIL}`;
  return value;
}

it.each(['md', 'json'] as const)('a report in %s shows evil names as words', async (format) => {
  const text = await reportText({ import: [file], timeZone: 'UTC', format });
  expect(text.length).toBeGreaterThan(1000);
  expect(text.split('\n').filter((line) => FORBIDDEN.test(line))).toEqual([]);
  if (format === 'json') return;
  expect(text).toContain('link # head \\<script\\>x\\</script\\> gnp');
  expect(text.split('\n').filter((line) => /^#/.test(line) && line.includes('head'))).toEqual([]);
  expect(text).not.toMatch(/(?<!\\)<script/);
});
