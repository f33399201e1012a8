import { Option } from 'commander';
import { type Locale, LOCALES } from '../../src/words/say/locale';
import type { Say } from '../../src/words/say/say';
import { RefusedFile } from '../jira/import/source/refused-file';
import { terminalVoice } from '../terminal-voice';
import { WrongInput } from './wrong-input';

/** `--language`, for commands that people read. */
export const languageOption = (written: string): Option =>
  new Option('--language <language>', written).choices(LOCALES).default('en');

/** The language in the arguments of a command: known before they are parsed, so that refusals speak it too. */
export function languageIn(args: readonly string[]): Locale {
  const at = args.findLastIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const value = args[at]?.split('=', 2)[1] ?? args[at + 1];
  return LOCALES.find((locale) => at !== -1 && locale === value) ?? 'en';
}

/** What a command says in the language of its arguments. Its days are those of UTC. */
export function commandVoice(args: readonly string[]): Say {
  return terminalVoice(languageIn(args), { timeZone: 'UTC', takenAt: new Date() });
}

/** The sentence for an error in the input of the user; null for any other error. */
export function refusalSentence(error: unknown, say: Say<'terminal'>): string | null {
  return error instanceof RefusedFile || error instanceof WrongInput ? error.sentence(say) : null;
}
