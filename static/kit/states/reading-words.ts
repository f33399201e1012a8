import type { Say } from '../../../src/words/say/say';

/** How much of a project is read, in words. */
export function readingWords(share: number | null, say: Say): string {
  if (share === null) return say('state.reading.begun');
  return share === 1 ? say('state.reading.judging') : say('state.reading', { share });
}
