import type { Say } from '../../../src/words/say/say';
import { ENGLISH } from '../../terminal-voice';
import type { FillingProgress } from './filling-progress';

/** "3,200 of 22,371 issues read, 1,200 judged, 2 min left"; "1,200 of 22,371 issues judged, 20 s left". */
export function fillingWords(
  { read, judged, all, secondsLeft }: FillingProgress,
  say: Say<'terminal'> = ENGLISH,
): string {
  const progress =
    read >= all && all > 0
      ? say('start.filling.judged', { judged, all })
      : say('start.filling.read', { read, judged, all });
  if (secondsLeft === null) return progress;
  return secondsLeft < 60
    ? say('start.filling.seconds-left', { progress, count: Math.max(1, Math.round(secondsLeft)) })
    : say('start.filling.minutes-left', { progress, count: Math.ceil(secondsLeft / 60) });
}
