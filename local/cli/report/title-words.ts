import { markdownWords, oneLine } from '../foreign-words';

const MAX_SIGNS = 80;

/**
 * The title of an item, as text after its key: ": Migrate old records". One line that breaks no Markdown, cut if it is
 * long; empty if the export has no title.
 */
export function titleWords(title: string | undefined): string {
  const line = oneLine(title ?? '');
  if (line === '') return '';
  const cut = line.length > MAX_SIGNS ? `${line.slice(0, MAX_SIGNS - 1).trimEnd()}…` : line;
  return `: ${markdownWords(cut)}`;
}
