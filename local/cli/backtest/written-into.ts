import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongInput } from '../wrong-input';
import type { BacktestResult } from './part';

interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

interface Written {
  readonly files: readonly WrittenFile[];
  /** The parts that the document has no place for. */
  readonly leftOut: readonly BacktestResult[];
}

export const openingOf = (name: string): string => `<!-- backtest:${name} -->`;
export const closingOf = (name: string): string => `<!-- /backtest:${name} -->`;

/**
 * Refuses a document that does not exist or has no place for any table: a backtest takes minutes, and nothing of it shall
 * be lost at its end. @throws WrongInput
 */
export function checkDocument(document: string): void {
  if (!existsSync(document)) throw new WrongInput((say) => say('backtest.refused.no-document', { file: document }));
  if (/<!-- backtest:\S+ -->/.test(readFileSync(document, 'utf8'))) return;
  const [opening, closing] = [openingOf('NAME'), closingOf('NAME')];
  throw new WrongInput((say) => say('backtest.refused.no-place', { file: document, opening, closing }));
}

/**
 * The files that change when results are put into a Markdown document: the document with each part between `<!--
 * backtest:NAME -->` and `<!-- /backtest:NAME -->`, and the charts in a folder `charts` next to it. Tables go only where
 * a document expects them: other parts are left out.
 */
export function writtenInto(document: string, results: readonly BacktestResult[]): Written {
  let text = readFileSync(document, 'utf8');
  const charts: WrittenFile[] = [];
  const leftOut: BacktestResult[] = [];
  for (const result of results) {
    const after = replaced(text, result);
    if (after === null) {
      leftOut.push(result);
      continue;
    }
    text = after;
    charts.push(
      ...result.charts.map(({ file, svg }) => ({ path: join(dirname(document), 'charts', file), text: svg })),
    );
  }
  return { files: [{ path: document, text }, ...charts], leftOut };
}

/** Null where the text has no place for it. */
function replaced(text: string, { name, markdown }: BacktestResult): string | null {
  const from = text.indexOf(openingOf(name));
  const to = text.indexOf(closingOf(name), from);
  if (from === -1 || to === -1) return null;
  return `${text.slice(0, from)}${openingOf(name)}\n\n${markdown}\n\n${text.slice(to)}`;
}
