import { writeFileSync } from 'node:fs';
import { SIGNAL_INDEX, signalIndex } from './docs/signal-index';

/** The first half of `npm run docs`: lists the words of signals again; the second half reads them by that list. */
export async function main(): Promise<number> {
  writeFileSync(SIGNAL_INDEX, signalIndex());
  process.stdout.write(`List of words written into ${SIGNAL_INDEX}.\n`);
  return 0;
}
