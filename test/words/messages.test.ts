import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import compile from 'icu-minify/compile';
import { repositoryRoot } from '../../local/repository';
import { LOCALES, type Locale } from '../../src/words/say/locale';
import type { Messages } from '../../src/words/say/messages';
import { SIGNAL_SENTENCES } from '../../src/words/signals';
import { shapeOf } from './message-shape';

const root = join(__dirname, '../../src/words/messages');
const filesOf = (locale: Locale): readonly string[] =>
  readdirSync(join(root, locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
const read = async (locale: Locale): Promise<Messages> => {
  const areas = await Promise.all(filesOf(locale).map((file) => import(join(root, locale, file))));
  return Object.assign({}, ...areas.flatMap((area: object) => Object.values(area)));
};
const texts = new Map<Locale, Messages>();
const textsOf = (locale: Locale): Messages => texts.get(locale) ?? {};
beforeAll(async () => {
  for (const locale of LOCALES) texts.set(locale, await read(locale));
});

/** The code of these folders, the messages themselves left out. */
function sourcesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const path = join(repositoryRoot, folder);
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !join(path, file).startsWith(root))
      .map((file) => readFileSync(join(path, file), 'utf8'));
  });
}

/** "state.${name}.title" as a pattern: anything may stand for what is put in. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[\\w.-]+')}$`,
  );

/** What is said of every signal. */
const OF_EVERY_SIGNAL = ['label', 'meaning', 'computed'];

/** The file of a signal's words: how a finding is told, then its sentences. */
function wordsFileOf(id: string): string {
  const folder = join(root, '..', 'signals');
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(`${sep}${id}.ts`),
  );
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
}

const translations = LOCALES.filter((locale) => locale !== 'en');

/** Words of the workshop, which no reader knows. */
const JARGON =
  /\b(percentile|P50|P85|quantile|hazard|log-odds|simulation|Monte Carlo|bootstrap|calibration|backtest|baseline|ledger|snapshot|invocation|resolver|container|iteration|in force|dry run|(?<!product )owner|silent)\b/i;
const FORBIDDEN: Readonly<Record<Locale, RegExp>> = {
  en: /['"!&]|--|\be\.g\.|\bi\.e\.|…\.|\.\.\.|[^{,] %/,
  de: /['"!&]|\.\.\.|\b(Issue|Issues|Ticket|Tickets|Epos|Iteration)\b/,
  fr: /['"!&]|\.\.\.|\b(issue|issues|demande|demandes|itération)\b|[^ ][:;?»%]|«[^ ]/,
  ja: /['"!&]|\.\.\.|課題|イシュー|[、。] /,
};
/** Second words for what the glossary has one word for. */
const SECOND_WORDS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(likelihood|odds)\b/i,
  de: /\bChancen?\b|\bstock(t|en|end\w*)\b|\bHistorie\b|\b[eE]rwarte(t|ten|tes) (am|bis)\b|\b(eine|keine|dieser|der) Epic\b|hereingeholt|abgeteilt/i,
  fr: /\bempêchée?s?\b|\b(une|cette|aucune) epic\b|\battendue? (le|d’ici)\b|après l’objectif|chance égale/i,
  ja: /次の一手|未開始/,
};
/** The tables of the backtest speak the terms of statistics. */
const isForStatisticians = (key: string): boolean => key.startsWith('backtest.');

/** The plural branches that a language needs, in addition to those of exact numbers. */
const BRANCHES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  ja: ['other'],
};

describe('the messages', () => {
  it('are all used: each key stands somewhere in the code, or fits a text that is put together', () => {
    const code = sourcesIn('src', 'static', 'local').join('\n');
    const joined = [...code.matchAll(/`([a-z][\w.-]*\$\{[^`\s]*)`/g)].map(([, text = '']) => patternOf(text));
    const unused = Object.keys(textsOf('en')).filter(
      (key) => !key.startsWith('signal.') && !code.includes(`'${key}'`) && !joined.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are all used by their signal, or told of every signal', () => {
    const unused = Object.entries(SIGNAL_SENTENCES).flatMap(([id, { en }]) => {
      const [tell = ''] = wordsFileOf(id).split('\nconst en = ');
      return Object.keys(en).filter((name) => !OF_EVERY_SIGNAL.includes(name) && !tell.includes(`'${name}'`));
    });
    expect(unused).toEqual([]);
  });

  it.each(translations)('lie in the same files in %s as in English', (locale) => {
    expect(filesOf(locale)).toEqual(filesOf('en'));
  });

  it.each(translations)('are all there in %s, and no others', (locale) => {
    expect(Object.keys(textsOf(locale)).toSorted()).toEqual(Object.keys(textsOf('en')).toSorted());
  });

  it.each(translations)('ask in %s for what they ask for in English', (locale) => {
    const shapes = (of: Locale) => Object.entries(textsOf(of)).map(([key, text]) => [key, shapeOf(text)]);
    expect(Object.fromEntries(shapes(locale))).toEqual(Object.fromEntries(shapes('en')));
  });

  it.each(LOCALES)('have the plurals of %s', (locale) => {
    const wrong = Object.entries(textsOf(locale)).filter(([, text]) =>
      pluralsOf(compile(text)).some(
        (branches) =>
          BRANCHES[locale].some((branch) => !branches.includes(branch)) ||
          branches.some((branch) => !branch.startsWith('=') && !BRANCHES[locale].includes(branch)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('keep the style of %s', (locale) => {
    const wrong = Object.entries(textsOf(locale)).filter(([, text]) => FORBIDDEN[locale].test(wordsOf(compile(text))));
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('say one word for one thing in %s', (locale) => {
    const wrong = Object.entries(textsOf(locale)).filter(
      ([key, text]) => !isForStatisticians(key) && SECOND_WORDS[locale].test(wordsOf(compile(text))),
    );
    expect(wrong).toEqual([]);
  });

  it('use no word of the workshop', () => {
    const wrong = Object.entries(textsOf('en')).filter(
      ([key, text]) => !isForStatisticians(key) && JARGON.test(wordsOf(compile(text))),
    );
    expect(wrong).toEqual([]);
  });
});

const PLURAL = 2;

function pluralsOf(node: unknown): readonly (readonly string[])[] {
  if (Array.isArray(node)) {
    const own = node[1] === PLURAL ? [Object.keys(node[2] as object)] : [];
    return [...own, ...node.flatMap(pluralsOf)];
  }
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(pluralsOf) : [];
}

/** The words of all branches, without arguments. */
function wordsOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (!Array.isArray(node)) return '#';
  if (typeof node[0] === 'string' && (node.length === 1 || (typeof node[1] === 'number' && node[1] > 0))) {
    const branches = node[2] as unknown;
    if (typeof node[1] !== 'number' || node[1] > 3) return '#';
    return Object.values(branches as object)
      .map(wordsOf)
      .join('|');
  }
  return node.map(wordsOf).join('');
}
