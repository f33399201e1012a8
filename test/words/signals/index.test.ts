import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNAL_INDEX, signalIndex } from '../../../local/cli/docs/signal-index';
import { repositoryRoot } from '../../../local/repository';
import { type AnySignal, containerSignals, itemSignals } from '../../../src/core/signals';

const signals: readonly AnySignal[] = [...itemSignals, ...containerSignals];

it.each([...new Set(signals.map(({ family, id }) => `src/words/signals/${family}/${id}.ts`))])(
  '%s says what the signal says, in every language',
  (path) => {
    expect(existsSync(join(repositoryRoot, path))).toBe(true);
  },
);

it('lists the words of every signal: else run `npm run docs`', () => {
  expect(readFileSync(SIGNAL_INDEX, 'utf8')).toBe(signalIndex());
});
