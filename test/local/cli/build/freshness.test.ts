import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, markOf, rememberBuilt } from '../../../../local/cli/build/freshness';
import type { BuildTarget } from '../../../../local/cli/build/targets';
import { repositoryRoot } from '../../../../local/repository';

const FOLDER = '.build/test-freshness';
const at = (path: string): string => join(repositoryRoot, FOLDER, path);

const target: BuildTarget = {
  name: 'test-freshness',
  kind: 'screen',
  inputs: [`${FOLDER}/source`, `${FOLDER}/absent`],
  output: `${FOLDER}/output`,
  proof: 'index.html',
  folder: null,
};

beforeEach(() => {
  rmSync(at(''), { recursive: true, force: true });
  rmSync(join(repositoryRoot, '.build/stamps/test-freshness'), { force: true });
  for (const folder of ['source/deep', 'source/dist', 'output']) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('source/deep/a.ts'), 'a');
  writeFileSync(at('output/index.html'), 'built');
});

afterAll(() => {
  rmSync(at(''), { recursive: true, force: true });
});

describe('freshness', () => {
  it('knows what was built from these very inputs', () => {
    const mark = markOf(target);
    expect(isBuilt(target, mark)).toBe(false);

    rememberBuilt(target, mark);

    expect(isBuilt(target, markOf(target))).toBe(true);
  });

  it.each([
    ['a file has changed', () => writeFileSync(at('source/deep/a.ts'), 'longer')],
    ['a file was touched', () => utimesSync(at('source/deep/a.ts'), 1, 1)],
    ['a file was added', () => writeFileSync(at('source/deep/b.ts'), '')],
    ['a file has gone', () => rmSync(at('source/deep/a.ts'))],
    ['an absent input has come', () => writeFileSync(at('absent'), '')],
    ['what was built has gone', () => rmSync(at('output/index.html'))],
  ])('builds anew when %s', (_what, change) => {
    rememberBuilt(target, markOf(target));

    change();

    expect(isBuilt(target, markOf(target))).toBe(false);
  });

  it('takes what was built for no source', () => {
    const before = markOf(target);
    writeFileSync(at('source/dist/main.js'), 'built');

    expect(markOf(target)).toBe(before);
  });
});
