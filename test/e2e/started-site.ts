import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../local/repository';

export interface StartedSite {
  /** Where it says that it can be opened. */
  readonly url: string;
  readonly output: () => string;
  /** Presses Ctrl-C; answers the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm start -- <parameters>` as its own process until it says where the site is. */
export function startSite(...parameters: readonly string[]): Promise<StartedSite> {
  const { child, output, ended } = spawned(parameters);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /Open (http:\/\/127\.0\.0\.1:\d+)/.exec(output())?.[1];
      if (url === undefined) return;
      const interrupt = (): Promise<number | null> => {
        child.kill('SIGINT');
        return ended.then(({ code }) => code);
      };
      resolve({ url, output, interrupt });
    });
    void ended.then(() => {
      reject(new Error(`The site ended before it was open:\n${output()}`));
    });
  });
}

/** Runs `npm start -- <parameters>` to its end. */
export const runToEnd = (...parameters: readonly string[]): Promise<Ended> => spawned(parameters).ended;

const running = new Set<ChildProcess>();

/** Ends whatever a failed test left running. */
export function endStartedSites(): void {
  for (const child of running) child.kill('SIGKILL');
}

function spawned(parameters: readonly string[]) {
  const program = join(repositoryRoot, 'local', 'cli', 'run.mjs');
  const child = spawn(process.execPath, [program, 'start', '--no-open', ...parameters], { cwd: repositoryRoot });
  running.add(child);
  let text = '';
  const note = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, output: text });
    });
  });
  return { child, output: () => text, ended };
}

/** A file of the public data that the project is tried on; null where it is not at hand. */
export function publicData(path: string): string | null {
  const folder = process.env['BELLWETHER_DATA'] ?? join(repositoryRoot, '..', 'shared', 'data');
  const file = join(folder, path);
  return existsSync(file) ? file : null;
}
