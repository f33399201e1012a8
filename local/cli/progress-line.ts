/** Shows the progress of a command on a terminal, in one line that is overwritten. */
export interface ProgressLine {
  /** Shown at most a few times a second; a later text replaces a skipped one. */
  readonly at: (words: () => string) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const MIN_PAUSE_MS = 150;
/** Where a line cannot be overwritten, few lines are written. */
const MIN_PAUSE_OF_LINES_MS = 5_000;
const CLEAR = '\r\u001b[2K';

/** Progress goes to stderr: the output of a command may go into a file or another program. */
export function progressLine(
  target: ProgressTarget = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  const isTerminal = target.isTTY === true;
  const pause = isTerminal ? MIN_PAUSE_MS : MIN_PAUSE_OF_LINES_MS;
  let saidAt = isTerminal ? -Infinity : now();
  let isShown = false;
  return {
    at: (words) => {
      const time = now();
      if (time - saidAt < pause) return;
      saidAt = time;
      isShown = true;
      target.write(isTerminal ? `${CLEAR}${words().slice(0, (target.columns ?? 80) - 1)}` : `${words()}\n`);
    },
    clear: () => {
      if (isShown && isTerminal) target.write(CLEAR);
      isShown = false;
    },
  };
}
