import type { Level } from '../../src/contract/item-health';
import { LEVEL_LABELS } from '../../src/words/labels';

/** The level in words on its colour. `finished` work has no level any more. */
export function LevelLozenge({ level, finished = false }: { readonly level: Level; readonly finished?: boolean }) {
  return finished ? (
    <span className="bw-lozenge bw-lozenge-finished">Finished</span>
  ) : (
    <span className={`bw-lozenge bw-lozenge-${level}`}>{LEVEL_LABELS[level]}</span>
  );
}
