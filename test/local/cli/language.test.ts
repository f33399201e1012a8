import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as backtest } from '../../../local/cli/backtest';
import { languageIn } from '../../../local/cli/language';
import { main as report } from '../../../local/cli/report';
import { terminalVoice } from '../../../local/terminal-voice';
import { conclusionSentence, type FileRefusal, refusedFileSentence } from '../../../src/words/import';
import type { Locale } from '../../../src/words/say/locale';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bellwether-language-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let said: string[];
let shown: string[];
beforeEach(() => {
  [said, shown] = [[], []];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const OTHERS = ['de', 'fr', 'ja'] as const;

describe('the language of a command', () => {
  it('is known before its arguments are parsed, and is English when it is none', () => {
    expect(languageIn(['--as-of', 'x', '--language', 'de'])).toBe('de');
    expect(languageIn(['--language=ja', '--as-of', 'x'])).toBe('ja');
    expect(languageIn(['--language', 'de', '--language', 'fr'])).toBe('fr');
    expect(languageIn(['--language', 'xx'])).toBe('en');
    expect(languageIn(['--language'])).toBe('en');
    expect(languageIn([])).toBe('en');
  });

  it.each([
    ['de', 'kein.jsonl: Diese Datei gibt es nicht. Prüfen Sie den Pfad.\n'],
    ['fr', 'kein.jsonl\u00a0: ce fichier n’existe pas. Vérifiez le chemin.\n'],
    ['ja', 'kein.jsonl: このファイルはありません。パスを確認してください。\n'],
  ])('is %s in the refusal of a file, whole', async (language, sentence) => {
    expect(await report(['--import', 'kein.jsonl', '--language', language])).toBe(2);
    expect(said).toEqual([sentence]);
  });

  it.each([
    ['de', '--as-of gestern ist kein Datum. Schreiben Sie 2026-02-19 oder 2026-02-19T08:00:00Z.\n'],
    ['fr', '--as-of gestern n’est pas une date. Écrivez 2026-02-19 ou 2026-02-19T08:00:00Z.\n'],
    ['ja', '--as-of gestern は日付ではありません。2026-02-19 または 2026-02-19T08:00:00Z を使ってください。\n'],
  ])('is %s in the refusal of a date, although it is named after it', async (language, sentence) => {
    expect(await report(['--import', 'x', '--as-of', 'gestern', '--language', language])).toBe(2);
    expect(said).toEqual([sentence]);
  });

  it.each([
    ['de', 'silent.minIdleDays kann nicht -1 sein: eine Zahl von 0 bis 1000.\n'],
    ['fr', 'silent.minIdleDays ne peut pas être -1\u00a0: un nombre de 0 à 1000.\n'],
    ['ja', 'silent.minIdleDays は -1 にできません: 0 から 1000 までの数値です。\n'],
  ])('is %s in the refusal of a threshold', async (language, sentence) => {
    const settings = fileOf('settings.json', '{"silent": {"minIdleDays": -1}}');
    expect(await report(['--import', settings, '--settings', settings, '--language', language])).toBe(2);
    expect(said[0]?.replace(/^\S*settings\.json\s?: /, '')).toBe(sentence);
  });

  it.each([
    ['de', 'Nennen Sie mit --project das Projekt, das gelesen werden soll.\n'],
    ['fr', 'Indiquez le projet à lire avec --project.\n'],
    ['ja', '読み取るプロジェクトを --project で指定してください。\n'],
  ])('is %s where an organisation is to be read', async (language, sentence) => {
    expect(await backtest(['--azure', 'https://dev.azure.com/x', '--language', language])).toBe(2);
    expect(said).toEqual([sentence]);
  });

  it.each([
    ['de', 'keine Spalte „Created“. Exportieren Sie CSV mit allen Feldern.\n'],
    ['fr', 'n’a pas de colonne «\u00a0Created\u00a0». Exportez en CSV avec tous les champs.\n'],
    ['ja', 'に列「Created」がありません。すべてのフィールドを含む CSV をエクスポートしてください。\n'],
  ])('is %s in what a backtest refuses', async (language, sentence) => {
    const file = fileOf('few.csv', 'Issue key,Summary\nRIV-1,Crossing\n');
    expect(await backtest(['--history', file, '--language', language])).toBe(2);
    expect(said[0]?.endsWith(sentence)).toBe(true);
  });

  const COLUMNS = {
    de: ['eingetroffene Prognosen', '50 %, roh', 'korrigiert', '85 %, nicht leer', 'alle', '14 Tage voraus'],
    fr: ['prévisions tenues', '50 %, brut', 'corrigé', '85 %, non vides', 'tous', '14 jours à l’avance'],
    ja: ['的中した予測', '50 %、補正前', '補正後', '85 %、空でない', 'すべて', '14 日先'],
  };
  it.each(OTHERS)('is %s in the tables of a backtest', async (language) => {
    const days = Array.from({ length: 150 }, (_, day) => new Date(Date.UTC(2024, 2, 4 + day)).toISOString());
    const file = fileOf('team.csv', days.join('\n'));
    expect(await backtest(['--completion-dates', file, '--language', language])).toBe(0);
    const [first = ''] = shown.join('').split('\n\n');
    const cells = first.split(/\s*\|\s*/);
    expect(COLUMNS[language].filter((title) => !cells.includes(title))).toEqual([]);
    expect(shown.join('')).not.toMatch(/promises|corrected|ahead|window|\bloss\b|tied/);
  });
});

const voiceOf = (language: Locale) => terminalVoice(language, { timeZone: 'UTC', takenAt: new Date(0) });
const REFUSALS: readonly FileRefusal[] = [
  { kind: 'missing' },
  { kind: 'forbidden' },
  { kind: 'empty' },
  { kind: 'no-issues' },
  { kind: 'login-page' },
  { kind: 'not-a-file' },
  { kind: 'unknown-text' },
  { kind: 'empty-folder' },
  { kind: 'changelog-only' },
  { kind: 'lacks-column', column: 'Created' },
  { kind: 'none-believed', line: 3, why: '…' },
  ...(['excel', 'zip', 'tar', 'pdf', 'html', 'xml', 'bzip2', 'xz', 'zstd', '7z'] as const).map((format) => ({
    kind: 'foreign' as const,
    format,
  })),
];

it.each(OTHERS)('what a file is, and what to do, is said in %s whatever it is', (language) => {
  const english = /\b(the|is|it|not|with|file|folder|holds|unpack)\b/i;
  const left = REFUSALS.map((refusal) => refusedFileSentence('/x/y.jsonl', refusal, voiceOf(language))).filter(
    (sentence) => english.test(sentence),
  );
  expect(left).toEqual([]);
});

it.each([
  ['en', 'status QA: known from history only: taken as in progress'],
  ['de', 'Status QA: nur aus dem Verlauf bekannt, gilt als in Arbeit'],
  ['fr', 'statut QA\u00a0: connu seulement par l’historique, pris pour en cours'],
  ['ja', 'ステータス QA: 履歴からのみ判明、進行中とみなしました'],
] as const)('what a status was taken for is said in %s', (language, sentence) => {
  const concluded = { status: 'QA', said: null, taken: 'in-progress' } as const;
  expect(conclusionSentence(concluded, voiceOf(language))).toBe(sentence);
});
