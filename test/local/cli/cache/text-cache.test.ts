import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textCache } from '../../../../local/cli/cache/text-cache';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'bellwether-cache-')), 'bellwether');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const asked = { question: 'how late?', basis: 'a.jsonl of Monday' };
const onlyFile = (): string => join(folder, readdirSync(folder)[0] ?? '');

it('gives back what was kept for the same question on the same basis', () => {
  const cache = textCache(folder);
  expect(cache.read(asked)).toBeNull();
  cache.keep(asked, 'nine days\n– größer\n');
  expect(cache.read(asked)).toBe('nine days\n– größer\n');
  expect(cache.read({ ...asked, question: 'how early?' })).toBeNull();
});

it('counts nothing that rests on something else, and replaces it', () => {
  const cache = textCache(folder);
  cache.keep(asked, 'nine days');
  const later = { ...asked, basis: 'a.jsonl of Tuesday' };
  expect(cache.read(later)).toBeNull();
  cache.keep(later, 'ten days');
  expect(cache.read(later)).toBe('ten days');
  expect(readdirSync(folder)).toHaveLength(1);
});

it.each([
  ['cut short', (text: string) => text.slice(0, -3)],
  ['changed', (text: string) => text.replace('nine', 'five')],
  ['empty', () => ''],
  ['without a second line', (text: string) => text.split('\n')[0] ?? ''],
])('takes a text that is %s for none', (_, damage) => {
  const cache = textCache(folder);
  cache.keep(asked, 'nine days');
  writeFileSync(onlyFile(), damage(readFileSync(onlyFile(), 'utf8')));
  expect(cache.read(asked)).toBeNull();
  cache.keep(asked, 'nine days');
  expect(cache.read(asked)).toBe('nine days');
});

it('lets nobody else read what it keeps', () => {
  textCache(folder).keep(asked, 'nine days');
  expect([statSync(folder).mode & 0o777, statSync(onlyFile()).mode & 0o777]).toEqual([0o700, 0o600]);
});

it('takes away what was not used for thirty days, and what was left half written', () => {
  const cache = textCache(folder);
  cache.keep(asked, 'nine days');
  const [old = ''] = readdirSync(folder);
  const draft = join(folder, `${old}.12345.draft`);
  writeFileSync(draft, 'nine d');
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo);
  cache.keep({ ...asked, question: 'how early?' }, 'not at all');
  expect(existsSync(draft)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true);

  // What was used stays.
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo);
  expect(cache.read({ ...asked, question: 'how early?' })).toBe('not at all');
  cache.keep(asked, 'nine days');
  expect(readdirSync(folder)).toHaveLength(3);
});

it('keeps nothing where nothing can be written, and does not fail', () => {
  const file = join(folder, '..', 'a-file');
  writeFileSync(file, '');
  const cache = textCache(join(file, 'bellwether'));
  cache.keep(asked, 'nine days');
  expect(cache.read(asked)).toBeNull();
});
