import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getThemeStyles from '@atlaskit/tokens/get-theme-styles';
import { build } from 'esbuild';
import { repositoryRoot } from '../../repository';

/**
 * Builds the files that every frame loads first: the bridge's script, and Atlassian's design tokens as one style sheet.
 */
export async function buildBridge(outputDirectory: string): Promise<void> {
  const sources = join(repositoryRoot, 'local', 'forge');
  mkdirSync(outputDirectory, { recursive: true });
  await build({
    entryPoints: [join(sources, 'bridge', 'frame.ts')],
    outfile: join(outputDirectory, 'global-bridge.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  copyFileSync(join(sources, 'custom-ui', 'missing-screen.css'), join(outputDirectory, 'missing-screen.css'));
  const styles = await quietly(() => getThemeStyles({}));
  writeFileSync(join(outputDirectory, 'tokens.css'), styles.map(({ css }) => css).join('\n'));
}

/** Runs it with a silent console: the package warns that no feature-flag service was set up, and needs none. */
async function quietly<Value>(run: () => Promise<Value>): Promise<Value> {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return await run();
  } finally {
    Object.assign(console, { error, warn });
  }
}
