import type { Family } from '../../../src/contract/item-health';

/** The class that gives an element the colour of its cause, through `--bw-cause` (see kit.css). */
export function causeClass(cause: Family): string {
  return `bw-cause-${cause}`;
}
