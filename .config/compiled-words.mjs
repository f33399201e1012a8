// A plugin for the builds of screens. It compiles every message of src/words/messages at build time, so that browsers
// need no parser of ICU messages. `tracker` says whose words are used.
import { fileURLToPath } from 'node:url';
import { dirname, join, sep } from 'node:path';
import { readFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import compile from 'icu-minify/compile';
import { azureWords } from './azure-words.mjs';

const words = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'words');
const messages = join(words, 'messages') + sep;

export function compiledWords({ tracker = 'jira' } = {}) {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    // The name of a chunk of words contains its language: a viewer loads one of the four.
    config: () => ({ build: { rollupOptions: { output: { chunkFileNames } } } }),
    resolveId(source, importer) {
      return importer?.startsWith(join(words, 'say') + sep) && source === './compiled'
        ? join(words, 'say', 'compiled-ahead.ts')
        : null;
    },
    async load(id) {
      return id.startsWith(messages) ? compiledModule(id, { tracker, locale: localeOf(id) }) : null;
    },
  };
}

function chunkFileNames({ moduleIds }) {
  const words = moduleIds.find((id) => id.startsWith(messages));
  const locale = words === undefined ? undefined : localeOf(words);
  return locale === undefined ? 'assets/[name]-[hash].js' : `assets/words-${locale}-[hash].js`;
}

const localeOf = (id) => id.slice(messages.length).split(sep)[0];

/** The module with its messages compiled; a module that only combines others stays as it is. */
async function compiledModule(id, saying) {
  const script = transformSync(readFileSync(id, 'utf8'), { loader: 'ts', format: 'esm' }).code;
  if (script.split('\n').some((line) => line.startsWith('import ') && line.includes(' from "./')))
    return { code: script, map: null };
  const areas = Object.entries(
    await import(`data:text/javascript,${encodeURIComponent(await standingAlone(id, script))}`),
  );
  const compiled = areas.map(
    ([name, texts]) => `export const ${name} = ${JSON.stringify(compiledTexts(texts, saying))};`,
  );
  return { code: compiled.join('\n'), map: null };
}

/** A module with all its imports: the sentences of signals come from files that hold every language. */
async function standingAlone(id, script) {
  if (!/^import /m.test(script)) return script;
  const { outputFiles } = await build({ entryPoints: [id], bundle: true, write: false, format: 'esm' });
  return outputFiles[0].text;
}

function compiledTexts(texts, { tracker, locale }) {
  const said = (text) => (tracker === 'azure-devops' ? azureWords(compile(text), locale) : compile(text));
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, said(text)]));
}
