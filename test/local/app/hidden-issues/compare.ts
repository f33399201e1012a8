import { inflateRawSync } from 'node:zlib';
import { SetClock } from '../../../../local/forge/background/run-until-idle';
import { createJira } from '../../../../local/jira/create-jira';
import type { Site } from '../../../../local/jira/site';
import { anApp } from '../an-app';
import { type AppRequest, requestsFor } from './requests';
import { siteOf, type WorldPair } from './worlds';

const DAY_MS = 86_400_000;

export interface Compared {
  /** Answers that were compared, by request. */
  readonly asked: ReadonlyMap<string, number>;
  /** Questions whose answers differ by more than they may. */
  readonly differing: readonly string[];
  /** How many answers of the first world said that something is hidden. */
  readonly saidHidden: number;
  /** How many answers of both worlds say that Jira was busy: they compare nothing. */
  readonly busy: number;
}

export interface Comparing {
  /** Whoever asks: none of them may browse what is hidden. */
  readonly viewers: readonly string[];
  /** Which of the questions that there are is asked. */
  readonly asks: (request: AppRequest) => boolean;
}

/** Answers of the app in one world, in the order of the questions. */
type AskAll = (site: Site, questions: readonly Question[]) => Promise<readonly unknown[]>;

interface Question extends AppRequest {
  readonly viewer: string;
}

/** Asks the same in both worlds, and tells which answers differ. */
export async function compareWorlds(pair: WorldPair, askAll: AskAll, { viewers, asks }: Comparing): Promise<Compared> {
  const requests = requestsFor(pair).filter(asks);
  const questions = viewers.flatMap((viewer) => requests.map((request) => ({ ...request, viewer })));
  const one = await askAll(siteOf(pair, pair.one), questions);
  const other = await askAll(siteOf(pair, pair.other), questions);
  const asked = new Map<string, number>();
  const differing: string[] = [];
  questions.forEach((question, index) => {
    const { name, payload, viewer } = question;
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const [told, toldOther] = withoutAllowed(opened(one[index]), opened(other[index]));
    if (told !== toldOther) differing.push(`${viewer} ${name} ${JSON.stringify(payload)}\n${told}\n${toldOther}`);
  });
  const saidHidden = one.map(opened).filter((answer) => JSON.stringify(answer).includes('"someHidden":true')).length;
  const busy = [...one, ...other].filter((answer) => JSON.stringify(answer).includes('"problem":"busy"')).length;
  return { asked, differing, saidHidden, busy };
}

/**
 * The values of both answers as JSON, without what may tell of something hidden: that something is, that a visible item waits for an item
 * one cannot see, and that something cannot be told for resting on projects that one cannot see. What is made in the
 * background is not made at the same moment in both. Past alarms of a proof are left out only if nothing of them is shown to
 * the viewer from whom something is hidden; so are past weeks.
 */
export function withoutAllowed(one: unknown, other: unknown): readonly [string, string] {
  const untold = new Set([...untoldScopes(one), ...untoldScopes(other)]);
  const ofHidden = [one, other].filter(isProofWithHidden);
  const unproven = ofHidden.length > 0 && ofHidden.every(saysNothingOfThePast);
  const left = { untold, unproven, withoutPast: scopesWithoutPast([one, other]) };
  return [textOf(one, left), textOf(other, left)];
}

const ALLOWED = new Set(['someHidden', 'waitsForUnseen', 'reference']);

/** Past alarms rest on all items of a project: a viewer from whom some are hidden gets none of them. */
const OF_THE_PAST = new Set(['alarms', 'foretold', 'frozenInside']);

function isProofWithHidden(page: unknown): boolean {
  if (!isObject(page) || page['view'] !== 'proof') return false;
  const { head } = page;
  return isObject(head) && head['someHidden'] === true;
}

/** Whether a view `proof` has no past alarms, no forecasts of earlier weeks, and nothing frozen of ended containers. */
function saysNothingOfThePast(page: unknown): boolean {
  if (!isObject(page) || !isObject(page['part'])) return false;
  const { alarms, foretold } = page['part'];
  if (!isObject(alarms)) return false;
  const isWithheld = alarms['status'] === 'none' || alarms['status'] === 'of-project';
  return isWithheld && isEmpty(foretold) && isEmpty(page['frozenInside']);
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/**
 * Scopes whose past weeks are withheld from a viewer from whom something is hidden: the scope of a page where every page
 * with something hidden shows none, and each row without any in a portfolio with something hidden.
 */
function scopesWithoutPast(answers: readonly unknown[]): ReadonlySet<string> {
  const shown = answers.filter(isObject);
  const pages = shown.flatMap(({ head, weekBefore }) =>
    isObject(head) && head['someHidden'] === true ? [{ head, weekBefore }] : [],
  );
  const isWithheld = pages.every(({ head, weekBefore }) => weekBefore === null && hasNoPast(head));
  const rows = shown.flatMap((each): readonly unknown[] =>
    each['someHidden'] === true && Array.isArray(each['rows']) ? each['rows'] : [],
  );
  return new Set([...(isWithheld ? pages.map(({ head }) => head) : []), ...rows.filter(hasNoPast)].map(scopeOf));
}

/** Whether only the present week is known: it is the last one. */
const hasNoPast = (row: unknown): boolean =>
  isObject(row) && Array.isArray(row['weeks']) && row['weeks'].slice(0, -1).every((week) => week === null);

interface Untold {
  readonly untold: ReadonlySet<string>;
  readonly unproven: boolean;
  readonly withoutPast: ReadonlySet<string>;
}

function textOf(answer: unknown, { untold, unproven, withoutPast }: Untold): string {
  return JSON.stringify(answer, (name, value: unknown) => {
    if (ALLOWED.has(name) || (unproven && OF_THE_PAST.has(name))) return undefined;
    if (name === 'rows' && Array.isArray(value)) return value.filter((row) => !untold.has(scopeOf(row)));
    if (untold.size > 0 && name === 'firstStep') return undefined;
    if (!isObject(value)) return value;
    if (isFrozen(value)) return { ...value, id: undefined };
    if (withoutPast.has(scopeOf(value)) && Array.isArray(value['weeks'])) {
      return { ...value, weeks: value['weeks'].slice(-1) };
    }
    if (isObject(value['head']) && withoutPast.has(scopeOf(value['head']))) return { ...value, weekBefore: undefined };
    return isMadeBefore(value) ? { ...value, takenAt: undefined, since: undefined } : value;
  });
}

/** A frozen forecast is named after the millisecond at which the viewer froze it. */
const isFrozen = (value: Readonly<Record<string, unknown>>): boolean => 'foretold' in value && 'isOwn' in value;

/** A portfolio, its detail and what that says of added work: as old as the readings that were made in the background. */
const isMadeBefore = (value: Readonly<Record<string, unknown>>): boolean =>
  'rows' in value || ('added' in value && 'steps' in value) || 'discovered' in value;

/** The value of an answer, unpacked if it is large; the answer itself if there is none. */
function opened(answer: unknown): unknown {
  const value = isObject(answer) && 'value' in answer ? answer['value'] : answer;
  if (!isObject(value)) return value;
  if (typeof value['packed'] !== 'string') return 'plain' in value ? value['plain'] : value;
  return JSON.parse(inflateRawSync(Buffer.from(value['packed'], 'base64')).toString());
}

function untoldScopes(answer: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(answer, (_name, value: unknown) => {
    if (isObject(value) && value['status'] === 'cannot-tell' && 'scope' in value) found.push(scopeOf(value));
    return value;
  });
  return found;
}

const scopeOf = (row: unknown): string => (isObject(row) ? JSON.stringify(row['scope']) : '');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** One app that reads live: nothing is kept, so that worlds can be loaded one after the other. */
export function readingLive(): { readonly askAll: AskAll; readonly close: () => Promise<void> } {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  const app = anApp(jira, clock);
  return {
    async askAll(site, questions) {
      jira.load(site);
      return inTurn(questions, async ({ name, payload, viewer }) => (await app.ask(name, payload, viewer)).answer);
    },
    close: async () => {
      await app.close();
      jira.close();
    },
  };
}

/** An app for each world, which has kept and judged everything before it is asked, a day after it was installed. */
export const readingKept: AskAll = async (site, questions) => {
  const clock = new SetClock(0);
  const jira = createJira({ machineClock: clock.now, baseUrl: 'http://jira.test' });
  jira.load(site);
  const app = anApp(jira, clock);
  try {
    app.install();
    await app.settle();
    return await inTurn(questions, async ({ name, payload, viewer }, index) => {
      clock.advanceTo(DAY_MS + index * 60_000);
      return (await app.ask(name, payload, viewer)).answer;
    });
  } finally {
    await app.close();
    jira.close();
  }
};

async function inTurn(
  questions: readonly Question[],
  ask: (question: Question, index: number) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const [index, question] of questions.entries()) answers.push(await ask(question, index));
  return answers;
}
