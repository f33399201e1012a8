import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import operations from '../../local/forge/scopes/operations.json';

const ROOT = join(__dirname, '../..');
const sources = (folder: string, extension: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => extension.test(path) && !path.includes('dist'))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
    .join('\n');

/** "/rest/api/3/issue/${id}?fields=…" as Atlassian's documents write it. */
const documented = (path: string) => path.replace(/\?.*$/s, '').replace(/\$\{[^}]*\}/g, '{}');

it('every REST call of the functions is among the operations whose scopes are checked', () => {
  const known = Object.keys(operations).map((name) => name.replace(/^\w+ /, '').replace(/\{[^}]*\}/g, '{}'));
  const called = [...sources('src', /\.ts$/).matchAll(/route`(\/[^`\n]+)`/g)].map(([, path]) => documented(path!));
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((path) => !known.includes(path))).toEqual([]);
});
