import type { LedgerLine } from '../../../src/contract/page/scope';
import { causeOfLine } from './cause-selector';

interface Wanted {
  /** Empty: all of them. */
  readonly cause: string;
  readonly find: string;
  readonly unstartedOnly: boolean;
}

/** The matching lines of a ledger: by cause, by letters of key or title, and by whether the item was started. */
export function shownLines(
  lines: readonly LedgerLine[],
  { cause, find, unstartedOnly }: Wanted,
  titles: ReadonlyMap<string, string>,
): readonly LedgerLine[] {
  const wanted = find.trim().toLocaleLowerCase();
  return lines.filter(
    (line) =>
      (cause === '' || causeOfLine(line) === cause) &&
      (!unstartedOnly || line.now === 'not-started') &&
      `${line.key} ${titles.get(line.key) ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
}
