import { join } from 'node:path';
import { containerSignals, itemSignals, type AnySignal } from '../../../src/core/signals';
import { sectionOf, thresholds } from '../../../src/core/signals/settings';
import { repositoryRoot } from '../../repository';

/** The list of the words of all signals. */
export const SIGNAL_INDEX = join(repositoryRoot, 'src', 'words', 'signals', 'index.ts');

/** The content of that list, from the list of signals: for each signal the file `<family>/<id>.ts`. */
export function signalIndex(): string {
  const ids = new Map<string, AnySignal['family']>(
    [...itemSignals, ...containerSignals].map((signal: AnySignal) => [signal.id, signal.family]),
  );
  const all = [...ids].map(([id, family]) => ({ id, name: sectionOf(id), path: `./${family}/${id}` }));
  const entries = (of: string, keyOf: (signal: (typeof all)[number]) => string, signals = all) =>
    signals.map((signal) => `  ${keyOf(signal)}: ${signal.name}.${of},`);
  const quoted = ({ id }: { readonly id: string }) => (id.includes('-') ? `'${id}'` : id);
  return [
    '// Written by `npm run docs` from the list of signals.',
    ...all
      .toSorted((one, other) => (one.path < other.path ? -1 : 1))
      .map(({ name, path }) => `import * as ${name} from '${path}';`),
    "import type { SignalId } from '../../core/signals';",
    '',
    '/** The words of each signal. */',
    'export const SIGNAL_WORDS = {',
    ...entries('words', quoted),
    '} satisfies Readonly<Record<SignalId, unknown>>;',
    '',
    '/** Its sentences in each language; a screen gets those of one (.config/compiled-words.mjs). */',
    'export const SIGNAL_SENTENCES = {',
    ...entries('sentences', quoted),
    '};',
    '',
    '/** What its thresholds do, by the name of its settings section. */',
    'export const SIGNAL_THRESHOLDS = {',
    ...entries(
      'thresholds',
      ({ name }) => name,
      all.filter(({ name }) => name in thresholds),
    ),
    '};',
    '',
  ].join('\n');
}
