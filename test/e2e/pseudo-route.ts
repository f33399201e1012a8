import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { EXTENSION } from '../../local/cli/build/targets';
import { repositoryRoot } from '../../local/repository';

const ENGLISH = '**/assets/words-en-*.js';

/** Gives screens their English words in no language: with accents, and a third longer. The screens are those that are deployed. */
export async function speakPseudo(context: BrowserContext): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { pseudo } from './.config/pseudo-words.mjs';
        export const said = (bundle) => Object.fromEntries(Object.entries(bundle).map(([key, message]) => [key, pseudo(message)]));`,
      resolveDir: repositoryRoot,
    },
    absWorkingDir: repositoryRoot,
    bundle: true,
    format: 'esm',
    write: false,
  });
  const said = outputFiles[0]?.text ?? '';
  await context.route(ENGLISH, async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const names = [...builtFile(file).matchAll(/export\s*\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').map(
        (name) =>
          name
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      ),
    );
    const spoken = names.map((name) => `export const ${name} = said(real.${name});`).join('\n');
    // The name with an end is another module to a browser, and no words to the route above.
    const body = `${said.replace(/export\s*\{[^}]*\};?/, '')}\nimport * as real from './${file}?real';\n${spoken}`;
    await route.fulfill({ contentType: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } });
  });
}

const BUILT = [
  ...['issue-panel', 'portfolio', 'project-page', 'settings'].map((screen) => join('static', screen, 'dist')),
  join(EXTENSION, 'dist'),
].map((folder) => join(repositoryRoot, folder, 'assets'));

/** What a screen loads under this name. */
function builtFile(name: string): string {
  const path = BUILT.map((folder) => join(folder, name)).find((each) => existsSync(each));
  if (path === undefined) throw new Error(`No screen has built ${name}.`);
  return readFileSync(path, 'utf8');
}
