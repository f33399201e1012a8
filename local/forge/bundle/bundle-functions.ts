import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { getCommonWebpackConfig } from '@forge/bundler/out/config/common';
import { repositoryRoot } from '../../repository';

/** An error in the app's own sources, in words for its author. */
class FunctionsDoNotCompile extends Error {
  override readonly name = 'FunctionsDoNotCompile';
}

/**
 * Bundles the functions of the app in `appDirectory` into `outputDirectory` with Atlassian's own bundler: the very
 * `<module>.cjs` that a deployment would upload. Changes the process's working directory, as the bundler reads the
 * manifest and the sources from there; so run it in a process of its own. Types are stripped, not checked: `npm run check`
 * checks them, with the same options, in a tenth of the time.
 * @throws FunctionsDoNotCompile when the sources have syntax errors or imports that lead nowhere.
 */
export async function bundleFunctions(appDirectory: string, outputDirectory: string): Promise<void> {
  process.chdir(appDirectory);
  // The bundler refuses to run without a main module, and a program that starts as an ES module has none.
  process.mainModule ??= module;
  const { getEntryPoints, getNodeBundler } = await import('@forge/bundler');
  const requireHere = createRequire(join(repositoryRoot, 'package.json'));
  stripTypesOnly(requireHere('@forge/bundler/out/config/common'));
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

/**
 * Makes Atlassian's webpack configuration strip types file by file; `isolatedModules` guarantees that this is correct.
 */
function stripTypesOnly(configuration: { getCommonWebpackConfig: typeof getCommonWebpackConfig }): void {
  const original = configuration.getCommonWebpackConfig;
  configuration.getCommonWebpackConfig = (args) => {
    const made = original(args);
    for (const rule of made.module?.rules ?? []) {
      if (typeof rule !== 'object' || rule === null || !Array.isArray(rule.use)) continue;
      for (const use of rule.use) {
        if (typeof use !== 'object' || use === null || use.loader !== 'ts-loader') continue;
        use.options = { ...(typeof use.options === 'object' ? use.options : {}), transpileOnly: true };
      }
    }
    return made;
  };
}

/** The platform downloads the code that starts a function; here `local/forge/runtime` replaces it. */
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
