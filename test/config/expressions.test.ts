import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const eslint = join(root, 'node_modules', '.bin', 'eslint');

/** What the style check says of a file with these lines, by line. */
function refusedLines(source: string, path: string): readonly number[] {
  const args = ['--config', '.config/eslint.mjs', '--stdin', '--stdin-filename', path, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, [eslint, ...args], { cwd: root, input: source, encoding: 'utf8' });
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[];
  const rules = /^(?:redos|regexp)\//;
  return [...new Set(file?.messages.filter(({ ruleId }) => rules.test(ruleId)).map(({ line }) => line))];
}

const SLOW = String.raw`const MARKS = '[*_+#\\s]*';
export const slow = [
  /^(?:[^x]|[^y])*!/,
  /(a+)+$/,
  /\[~([^\]\n]+)\]/g,
  /!\S+\.\w{2,5}(?:\|[^!\n]*)?!/g,
  /\{\{([^\n]*?)\}\}/g,
  /\s+$/,
  new RegExp('^' + MARKS + 'name' + MARKS + ':?' + MARKS + '$'),
];
`;

const QUICK = String.raw`export const quick = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.replace(/\[~([^[\]\n]+)\]/g, '$1') : text.replace(/[\s,;]+/g, ' ');
`;

it.each(['src/adapters/some.ts', 'local/cli/some.ts'])(
  'expressions that take more than linear time are refused in %s, others are not',
  (path) => {
    expect(refusedLines(SLOW + QUICK, path)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  },
);
