import type { Level } from '../../src/contract/item-health';
import { useSay } from './say';

/** The level in words on its colour. `finished` work has no level any more. */
export function LevelLozenge({ level, finished = false }: { readonly level: Level; readonly finished?: boolean }) {
  const say = useSay();
  return finished ? (
    <span className="bw-lozenge bw-lozenge-finished">{say('level.finished')}</span>
  ) : (
    <span className={`bw-lozenge bw-lozenge-${level}`}>{say(`level.${level}`)}</span>
  );
}
