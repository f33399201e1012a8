import type { Say } from '../../../src/words/say/say';

/** The reason why a container shows no scope changes. */
export function scopeUnknownSentence(because: string, say: Say<'shared' | 'panel'>): string {
  return say('panel.scope.unknown', { because: because.replaceAll('-', '_') });
}
