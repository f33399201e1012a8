import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../repository';
import { rounded, type BenchRow } from './row';

const RUNS = 5;
/** The child reports its peak memory on stderr when it exits. */
const PEAK = 'process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));';

/** Median seconds and peak memory of `npm run report` on one export, in a process of its own, from start to end. */
export function measureReport(file: string): readonly BenchRow[] {
  const launcher = join(repositoryRoot, 'local', 'cli', 'run.mjs');
  const run = () => {
    const startedAt = performance.now();
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(PEAK)}`,
      launcher,
      'report',
      '--import',
      file,
      '--format',
      'json',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30 });
    if (status !== 0) throw new Error(`The report on ${file} failed: ${stderr.toString()}`);
    const { items } = parsedRead(stdout.toString());
    return {
      seconds: (performance.now() - startedAt) / 1000,
      peakKib: Number(/peak (\d+)/.exec(stderr.toString())?.[1]),
      items,
    };
  };
  run();
  const runs = Array.from({ length: RUNS }, run).sort((a, b) => a.seconds - b.seconds);
  const median = runs[Math.floor(RUNS / 2)];
  if (median === undefined) return [];
  return [
    { name: 'report', size: median.items, value: rounded(median.seconds), unit: 's, process start included' },
    { name: 'report', size: median.items, value: rounded(median.peakKib / 1024), unit: 'MiB at its peak' },
  ];
}

function parsedRead(text: string): { readonly items: number } {
  const document: unknown = JSON.parse(text);
  if (typeof document === 'object' && document !== null && 'read' in document) {
    const { read } = document;
    if (typeof read === 'object' && read !== null && 'items' in read && typeof read.items === 'number')
      return { items: read.items };
  }
  throw new Error('The report is not in its own format.');
}
