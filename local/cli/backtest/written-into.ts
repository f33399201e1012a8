import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongInput } from '../wrong-input';
import type { BacktestResult } from './part';

interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files that change when results are put into a Markdown document: the document with each part between `<!--
 * backtest:NAME -->` and `<!-- /backtest:NAME -->`, and the charts in a folder `charts` next to it. Throws when the
 * document has no such markers: tables go only where a document expects them.
 */
export function writtenInto(document: string, results: readonly BacktestResult[]): readonly WrittenFile[] {
  if (!existsSync(document)) throw new WrongInput((say) => say('backtest.refused.no-document', { file: document }));
  const text = results.reduce((before, result) => replaced(before, result, document), readFileSync(document, 'utf8'));
  const charts = results
    .flatMap((result) => result.charts)
    .map(({ file, svg }) => ({ path: join(dirname(document), 'charts', file), text: svg }));
  return [{ path: document, text }, ...charts];
}

function replaced(text: string, { name, markdown }: BacktestResult, document: string): string {
  const [opening, closing] = [`<!-- backtest:${name} -->`, `<!-- /backtest:${name} -->`];
  const from = text.indexOf(opening);
  const to = text.indexOf(closing, from);
  if (from === -1 || to === -1) {
    throw new WrongInput((say) => say('backtest.refused.no-place', { file: document, opening, closing }));
  }
  return `${text.slice(0, from)}${opening}\n\n${markdown}\n\n${text.slice(to)}`;
}
