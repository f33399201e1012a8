import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** A mistake in the app's own sources, said as its author needs to read it. */
class FunctionsDoNotCompile extends Error {
  override readonly name = 'FunctionsDoNotCompile';
}

/**
 * Bundles the functions of the app in `appDirectory` into `outputDirectory` with Atlassian's own bundler: the very
 * `<module>.cjs` that a deployment would upload. Changes the process's working directory, as the bundler reads the
 * manifest and the sources from there; so run it in a process of its own.
 * @throws FunctionsDoNotCompile when the sources have type errors or imports that lead nowhere.
 */
export async function bundleFunctions(appDirectory: string, outputDirectory: string): Promise<void> {
  process.chdir(appDirectory);
  // The bundler refuses to run without a main module, and a program that starts as an ES module has none.
  process.mainModule ??= module;
  const { getEntryPoints, getNodeBundler } = await import('@forge/bundler');
  const { ConfigFile, FileSystemReader, FileSystemWriter } = await import('@forge/cli-shared');

  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const bundler = getNodeBundler(quietLogger, emptyRuntime, config);
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const made = await bundler.bundle({ appDirectory, entryPoints }).catch((error: unknown) => {
    throw new FunctionsDoNotCompile(legible(error), { cause: error });
  });

  const destination = resolve(outputDirectory);
  rmSync(destination, { recursive: true, force: true });
  cpSync(made.outputDir, destination, { recursive: true });
  rmSync(made.outputDir, { recursive: true, force: true });
}

/** What starts a function on the platform is downloaded there; here `local/forge/runtime` takes its place. */
const emptyRuntime = {
  getNodeRuntimeWrapper: async () => ({ script: '', source: 'local', version: 'local' }),
  getNodeRuntimeLoader: async () => ({ script: '', source: 'local', version: 'local' }),
};

const silent = (): void => undefined;
const quietLogger = {
  traceEnabled: false,
  debugEnabled: false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: (message: string) => {
    process.stderr.write(`${message}\n`);
  },
  error: (error: Error) => {
    process.stderr.write(`${error.message}\n`);
  },
};

function legible(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const coloured = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
  return message.replace(coloured, '').trim();
}
