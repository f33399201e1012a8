import type { Foretold, FrozenForecast } from '../contract/frozen';
import type { Say } from './say/say';

type SayLog = Say<'projectPage'>;

/** What was foretold, in a sentence. */
export function foretoldWords(foretold: Foretold, say: SayLog): string {
  switch (foretold.of) {
    case 'end':
      return foretold.halfOn === null || foretold.expectedOn === null
        ? say('page.log.end.far')
        : say('page.log.end', { half: foretold.halfOn, expected: foretold.expectedOn });
    case 'left':
      return say('page.log.left', foretold);
    case 'finished':
      return say('page.log.finished', foretold);
  }
}

/** What happened later, in a sentence or two. */
export function laterWords(entry: Pick<FrozenForecast, 'foretold' | 'later' | 'targetOn'>, say: SayLog): string {
  const { later, targetOn } = entry;
  switch (later.status) {
    case 'open': {
      const open =
        later.expectedOn === null ? say('page.log.open') : say('page.log.open.expected', { on: later.expectedOn });
      if (later.targetOn === targetOn) return open;
      const moved =
        later.targetOn === null ? say('page.log.target.gone') : say('page.log.target.moved', { on: later.targetOn });
      return `${open}. ${moved}.`;
    }
    case 'ended':
      return endedWords(entry.foretold, later, say);
    case 'gone':
    case 'cannot-tell':
      return say(`page.log.${later.status}`);
  }
}

type Ended = Extract<FrozenForecast['later'], { readonly status: 'ended' }>;

function endedWords(foretold: Foretold, { on, daysOff, amount }: Ended, say: SayLog): string {
  if (amount !== null && foretold.of === 'left') {
    return say('page.log.left.came', { on, amount, kept: amount <= foretold.most ? 'yes' : 'no' });
  }
  if (amount !== null && foretold.of === 'finished') {
    return say('page.log.finished.came', { on, amount, kept: amount >= foretold.least ? 'yes' : 'no' });
  }
  if (daysOff === null) return say('page.log.ended', { on });
  const when = daysOff > 0 ? 'late' : daysOff < 0 ? 'early' : 'on-the-day';
  return say('page.log.ended.off', { on, days: Math.abs(daysOff), when });
}
