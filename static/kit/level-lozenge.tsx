import type { ItemHealth, Level } from '../../src/contract/item-health';
import { useSay } from './say';

interface LozengeProps {
  readonly level: Level;
  readonly finished?: boolean;
  readonly progress?: ItemHealth['progress'];
}

/**
 * The level in words on its colour. Finished work has no level; work that is not started has one only if there is a
 * problem.
 */
export function LevelLozenge({ level, finished = false, progress = 'in-progress' }: LozengeProps) {
  const say = useSay();
  if (finished) return <span className="bw-lozenge bw-lozenge-finished">{say('level.finished')}</span>;
  const isState = level === 'unknown' && (progress === 'not-started' || progress === 'put-back');
  return (
    <span className={`bw-lozenge bw-lozenge-${level}`}>{say(isState ? `level.${progress}` : `level.${level}`)}</span>
  );
}
