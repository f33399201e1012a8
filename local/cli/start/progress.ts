import { plainText } from '../../../src/words/phrase';
import type { Say } from '../../../src/words/say/say';

/** Lines that show the progress of the start, one for each finished step. */
export interface Progress {
  readonly title: (text: string) => void;
  /** The targets that have to be built first. */
  readonly waits: (names: readonly string[]) => void;
  readonly done: (name: string, seconds: number, more?: string) => void;
  readonly failed: (name: string, problem: string) => void;
  readonly say: (text: string) => void;
}

const NAME_WIDTH = 16;

export function progress(write: (text: string) => void, say: Say<'terminal'>): Progress {
  const line = (mark: string, name: string, rest: string): void => {
    write(`  ${mark} ${name.padEnd(NAME_WIDTH)}${rest}\n`);
  };
  return {
    title: (text) => {
      write(`\n${text}\n\n`);
    },
    waits: (names) => {
      write(`  ${say('start.builds', { names: plainText(say.list(names), say) })}\n\n`);
    },
    done: (name, seconds, more = '') => {
      line('✔', name, `${seconds.toFixed(1)} s  ${more}`.trimEnd());
    },
    failed: (name, problem) => {
      line('✖', name, say('start.failed'));
      write(`\n${indented(problem)}\n\n`);
    },
    say: (text) => {
      write(`\n${indented(text)}\n`);
    },
  };
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((part) => (part === '' ? '' : `  ${part}`))
    .join('\n');
