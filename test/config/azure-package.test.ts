import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../.config/azure/manifest-problems.mjs';
import { vsixOf } from '../../.config/azure/vsix.mjs';
import { CONTRIBUTION } from '../../azure/extension/frame/azure-frame';
import { repositoryRoot } from '../../local/repository';

const folder = join(repositoryRoot, 'azure', 'extension');
const text = readFileSync(join(folder, 'vss-extension.json'), 'utf8');
const PAGES = ['item', 'hub', 'widget', 'widget-config', 'settings'];
const files = new Map<string, Buffer>([
  ...PAGES.map((page) => [`dist/${page}.html`, Buffer.from('<p>')] as const),
  ...['img/logo.png', 'img/widget.png', 'overview.md'].map((path) => [path, readFileSync(join(folder, path))] as const),
]);

interface Manifest {
  version: string;
  description: string;
  scopes: string[];
  targets: { id: string }[];
  categories: string[];
  icons: { default: string };
  contributions: { id: string; type: string; targets: string[]; properties: Record<string, unknown> }[];
}
const manifest = (): Manifest => JSON.parse(text) as Manifest;
const contribution = (of: Manifest, id: string) => of.contributions.find((each) => each.id === id)!;

function problemsWith(change: (of: Manifest) => void, packed: ReadonlyMap<string, Buffer> = files): readonly string[] {
  const changed = manifest();
  change(changed);
  return manifestProblems(changed, packed);
}

it('has nothing wrong in it', () => {
  expect(manifestProblems(manifest(), files)).toEqual([]);
});

it('names the contributions as the pages register them', () => {
  expect(
    manifest()
      .contributions.map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.values(CONTRIBUTION).toSorted());
});

it.each<[string, (of: Manifest) => void]>([
  ['The version 1.2-beta is not three numbers.', (of) => (of.version = '1.2-beta')],
  ['The description has more than 200 letters.', (of) => (of.description = 'x'.repeat(201))],
  ['The scope vso.work_write is not justified.', (of) => of.scopes.push('vso.work_write')],
  ['The scope vso.project is missing.', (of) => (of.scopes = ['vso.work'])],
  ['There is no category Boards.', (of) => (of.categories = ['Boards'])],
  [
    'It was not tried on Microsoft.TeamFoundation.Server.',
    (of) => (of.targets[0]!.id = 'Microsoft.TeamFoundation.Server'),
  ],
  ['item-page: there is no type ms.page.', (of) => (contribution(of, 'item-page').type = 'ms.page')],
  [
    'project-hub: dist/Hub.html is not packed.',
    (of) => (contribution(of, 'project-hub').properties['uri'] = 'dist/Hub.html'),
  ],
  [
    'portfolio-widget: supportedScopes is missing.',
    (of) => delete contribution(of, 'portfolio-widget').properties['supportedScopes'],
  ],
  ['project-hub: it goes nowhere.', (of) => (contribution(of, 'project-hub').targets = [])],
  ['Two contributions are called project-hub.', (of) => (contribution(of, 'item-page').id = 'project-hub')],
  ['portfolio-widget: it has no configuration.', (of) => (contribution(of, 'portfolio-widget.config').id = 'other')],
  [
    'portfolio-widget: 5 × 4 cells are not a size.',
    (of) => (contribution(of, 'portfolio-widget').properties['supportedSizes'] = [{ rowSpan: 5, columnSpan: 4 }]),
  ],
  ['The icon img/widget.png is 98 × 98, not 128 × 128.', (of) => (of.icons.default = 'img/widget.png')],
])('is told that %s', (problem, change) => {
  expect(problemsWith(change)).toContain(problem);
});

it('is told that it is too large', () => {
  expect(problemsWith(() => undefined, new Map([...files, ['dist/x.js', Buffer.alloc(10_000_001)]]))).toEqual([
    expect.stringMatching(/^It has \d+ bytes: more than 10000000\.$/),
  ]);
});

it('is packed with its files and the two manifests', () => {
  const names = vsixOf(manifest(), files).toString('latin1');
  expect(names.startsWith('PK')).toBe(true);
  for (const name of ['[Content_Types].xml', 'extension.vsomanifest', 'extension.vsixmanifest', ...files.keys()])
    expect(names).toContain(name);
});
