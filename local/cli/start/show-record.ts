import type { InvocationRecord } from '../../forge/runtime/invocation';

/** Lines for the terminal about an invocation: none if all went well; else the caller, the log, and the error. */
export function recordLines({ request, logs, problem, milliseconds }: InvocationRecord): string {
  const worth = logs.filter(({ level }) => level === 'warn' || level === 'error');
  if (problem === null && worth.length === 0) return '';
  const name = request.definition ?? request.functionKey;
  const head = `  ${problem === null ? '!' : '✖'} ${name}, ${Math.round(milliseconds)} ms`;
  const lines = [...worth.map(({ level, text }) => `${level}: ${text}`), ...(problem === null ? [] : [problem])];
  return `${[head, ...lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}`)].join('\n')}\n`;
}
