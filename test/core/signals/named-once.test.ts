import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../../local/repository';
import { containerSignals, itemSignals } from '../../../src/core/signals';

/** Where a signal is defined, where its words stand, and what the demo company is made to show. */
const OWN = ['src/core/signals/', 'src/words/signals/', 'local/demo/derailments.ts'];

/** A kind of evidence and a label that are called like a signal. */
const OTHER_MEANINGS = [
  `src/words/finding/evidence.ts: case 'date-moved':`,
  `local/automation/recipes.ts: steps: [{ kind: 'add-label', label: 'date-moved' }],`,
];

const ids = [...new Set([...itemSignals, ...containerSignals].map(({ id }) => id))];
const quoted = new RegExp(`['"\`](${ids.join('|')})['"\`]`);
/** Many are words of every day ('waiting'), which name a signal only where signals are spoken of. */
const isCompound = (id: string): boolean => id.includes('-');

function sources(folder: string): readonly string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && !/node_modules|\/dist\//.test(path))
    .filter((path) => !OWN.some((start) => path.startsWith(start)));
}

function namesIn(path: string): readonly string[] {
  return readFileSync(join(repositoryRoot, path), 'utf8')
    .split('\n')
    .filter((line) => {
      const id = quoted.exec(line)?.[1];
      return id !== undefined && (isCompound(id) || /signal/i.test(line));
    })
    .map((line) => `${path}: ${line.trim()}`);
}

it('no file names a signal by its id but those that define it and say it: a trait says what others ask', () => {
  const named = ['src', 'static', 'local', 'azure'].flatMap(sources).flatMap(namesIn);
  expect(named).toEqual(OTHER_MEANINGS);
});
