import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repository';
import { withThresholdTables } from './docs/threshold-tables';

/** The document that has a section for each signal. */
export const SIGNALS_DOCUMENT = join(repositoryRoot, 'docs', 'signals.md');

/** `npm run docs`: rewrites the tables of documents that repeat the code. */
export async function main(): Promise<number> {
  writeFileSync(SIGNALS_DOCUMENT, withThresholdTables(readFileSync(SIGNALS_DOCUMENT, 'utf8')));
  process.stdout.write(`Tables written into ${SIGNALS_DOCUMENT}.\n`);
  return 0;
}
