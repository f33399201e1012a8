import { format } from 'node:util';
import type { LogLine } from './invocation';

/** The `console` of functions: every line goes to `write`. */
export function functionConsole(write: (line: LogLine) => void): object {
  const at =
    (level: LogLine['level']) =>
    (...values: readonly unknown[]): void => {
      write({ level, text: format(...values) });
    };
  const info = at('info');
  return {
    debug: at('debug'),
    log: info,
    info,
    warn: at('warn'),
    error: at('error'),
    trace: at('debug'),
    dir: info,
    table: info,
    assert: (holds: unknown, ...values: readonly unknown[]) => {
      if (holds !== true) at('error')('Assertion failed', ...values);
    },
  };
}
