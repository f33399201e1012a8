import { printable } from '../../cli/foreign-words';
import { progressLine } from '../../cli/progress-line';
import { ENGLISH } from '../../terminal-voice';
import { askOnTerminal } from '../credentials';
import { onThisMachine } from '../own-site';
import type { AzureSurroundings } from './own-organisation';

/** The network, the clock, the terminal and the environment of this machine. */
export function azureOnThisMachine(
  given: Partial<Pick<AzureSurroundings, 'progress' | 'say' | 'voice'>> = {},
): AzureSurroundings {
  return {
    ...onThisMachine,
    ask: askOnTerminal,
    progress: progressLine(),
    voice: ENGLISH,
    say: (sentence) => void process.stderr.write(`${printable(sentence)}\n`),
    fetch: (url, request) => fetch(url, request),
    ...given,
  };
}
