import type { Facts } from '../../../core/facts/facts';
import type { Taught } from '../../../core/facts/taught';
import { keptText, keptValue } from '../../../core/math/kept-value';
import { oncePerKey } from '../../../core/math/once-per';
import type { StatusCategory } from '../../../core/model/status';
import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import { learnUsual } from '../../../core/report/usual';
import type { Settings } from '../../../core/signals/settings';
import { projectsBelow } from './projects-below';

/** What the past of all items of a project taught, and what it was learnt from. */
export interface KeptUsual {
  readonly asOf: Date;
  readonly taught: Taught;
  /** Ids of all items that it was learnt from, and of those of them that are in other projects. */
  readonly ids: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  /** What its statuses meant. */
  readonly categories: ReadonlyMap<string, StatusCategory>;
  /** Ids of the projects that whatever is judged by it rests on. */
  readonly restsOn: readonly string[] | null;
}

/** Rises with every change of what is learnt, or of how: a usual of another format is none. */
const FORMAT = 3;

/** What a usual depends on beside the items: one that was learnt by anything else is none. */
export const learntBy = (settings: Settings, calendar: WorkCalendar): object => ({
  format: FORMAT,
  settings,
  calendar: calendar.settings,
});

/** What is learnt when a project is judged as a whole. */
export function usualOfWhole(projectKey: string, facts: Facts, settings: Settings): KeptUsual {
  const { items } = facts.snapshot;
  const elsewhere = facts.histories.filter(({ state }) => state.projectKey !== projectKey);
  return {
    asOf: facts.snapshot.takenAt,
    taught: learnUsual(facts, settings),
    ids: new Set(items.map(({ id }) => id)),
    outside: new Set(elsewhere.map(({ item }) => item.id)),
    categories: facts.context.categories,
    restsOn: projectsBelow(facts.snapshot),
  };
}

/** A line for each lesson, so that only what is asked is read later; before them a line for the rest, with their titles. */
export function usualText({ taught, ...rest }: KeptUsual): string {
  const titles = [...taught.keys()];
  return [{ ...rest, titles }, ...titles.map((title) => taught.get(title))].map(keptText).join('\n');
}

/** What `usualText` wrote; this product did, in this very format. */
export function usualOfText(text: string): KeptUsual {
  const [head = '', ...lines] = text.split('\n');
  const { titles, ...rest } = headOfText(head);
  const lineOf = new Map(titles.map((title, index) => [title, lines[index]]));
  const get = oncePerKey(
    (title: string) => title,
    (title) => {
      const line = lineOf.get(title);
      return line === undefined ? undefined : keptValue(line);
    },
  );
  return { ...rest, taught: { keys: () => titles, get } };
}

interface Head extends Omit<KeptUsual, 'taught'> {
  readonly titles: readonly string[];
}

function headOfText(text: string): Head;
function headOfText(text: string): unknown {
  return keptValue(text);
}

/** Whether statuses mean to some facts what they meant when a usual was learnt. */
export const meansTheSame = ({ categories }: KeptUsual, { context }: Facts): boolean =>
  Array.from(context.categories).every(([id, category]) => (categories.get(id) ?? category) === category);

/** Nothing that a team usually does changes within a day and a half; what is older has been lost sight of. */
const MAX_AGE_MS = 36 * 3_600_000;

/**
 * Whether some of a project may be judged by a usual: it is no older than that and of no later moment, and all that it was
 * learnt from still has no security level.
 */
export function mayJudgeBy({ asOf, ids }: KeptUsual, now: Date, restricted: readonly string[]): boolean {
  const age = now.getTime() - asOf.getTime();
  return age >= 0 && age <= MAX_AGE_MS && !restricted.some((id) => ids.has(id));
}
