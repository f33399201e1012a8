import { spawn } from 'node:child_process';

/** Opens the address in the browser of this machine; does nothing if the machine has no display. */
export function openBrowser(url: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === null) return;
  const [program, ...parameters] = command;
  const child = spawn(program, [...parameters, url], { stdio: 'ignore', detached: true });
  // The address has been printed: users without such a program open it by hand.
  child.on('error', () => undefined);
  child.unref();
}

/** The program that opens an address, with its first arguments; null where there is no display. */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (environment['CI'] !== undefined) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const display = environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'] ?? '';
  return display === '' ? null : ['xdg-open'];
}
