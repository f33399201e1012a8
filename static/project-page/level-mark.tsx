import type { Level } from '../../src/contract/item-health';
import { useSay } from './say';

/** The level in words on its colour; finished work has no level. */
export function LevelMark({ level, finished = false }: { readonly level: Level; readonly finished?: boolean }) {
  const say = useSay();
  return (
    <span className={`bw-lozenge bw-lozenge-${finished ? 'finished' : level}`}>
      {finished ? say('page.finished') : say(`level.${level}`)}
    </span>
  );
}
