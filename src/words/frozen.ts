import type { FrozenFigures, FrozenForecast } from '../contract/frozen';
import type { Say } from './say/say';

type SayLog = Say<'projectPage'>;

/** A frozen forecast, as a sentence. */
export function foretoldWords(forecast: FrozenFigures, say: SayLog): string {
  switch (forecast.of) {
    case 'end':
      return forecast.halfOn === null || forecast.expectedOn === null
        ? say('page.log.end.far')
        : say('page.log.end', { half: forecast.halfOn, expected: forecast.expectedOn });
    case 'left':
      return say('page.log.left', forecast);
    case 'finished':
      return say('page.log.finished', forecast);
  }
}

/** What happened later, as one or two sentences. */
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

function endedWords(forecast: FrozenFigures, { on, daysOff, amount }: Ended, say: SayLog): string {
  if (amount !== null && forecast.of === 'left') {
    return say('page.log.left.came', { on, amount, kept: amount <= forecast.most ? 'yes' : 'no' });
  }
  if (amount !== null && forecast.of === 'finished') {
    return say('page.log.finished.came', { on, amount, kept: amount >= forecast.least ? 'yes' : 'no' });
  }
  if (daysOff === null) return say('page.log.ended', { on });
  const when = daysOff > 0 ? 'late' : daysOff < 0 ? 'early' : 'on-the-day';
  return say('page.log.ended.off', { on, days: Math.abs(daysOff), when });
}
