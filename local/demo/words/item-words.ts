import { thingIn, thingsOf } from '../topics';
import type { TypeKey } from '../vocabulary';
import { DOMAINS, type DomainWords } from './domain';
import { REMARK_WORDS, type RemarkKind } from './remarks';

/** The item that needs text. */
export interface Worded {
  readonly key: string;
  readonly projectKey: string;
  readonly type: TypeKey;
  readonly summary: string;
}

const DOMAIN_OF = new Map<string, DomainWords>(Object.entries(DOMAINS));

function domainOf({ projectKey }: Worded): DomainWords {
  const domain = DOMAIN_OF.get(projectKey);
  if (domain === undefined) throw new Error(`Nobody knows what ${projectKey} is about.`);
  return domain;
}

/**
 * The text follows only from the item and uses no random number, so that the life of the company does not depend on it.
 */
function chosen<Word>(words: readonly Word[], { key }: Pick<Worded, 'key'>, use: string): Word {
  const word = words[hashOf(`${key} ${use}`) % words.length];
  if (word === undefined) throw new Error(`There are no words for ${use}.`);
  return word;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash >>> 8;
}

/** This number of different entries, in an order that depends on the item. */
function several<Word>(words: readonly Word[], item: Worded, count: number): readonly Word[] {
  const start = hashOf(`${item.key} criteria`);
  const step = words.length % 5 === 0 ? 3 : 5;
  return Array.from({ length: count }, (_, turn) => words[(start + turn * step) % words.length]).flatMap(
    (word) => word ?? [],
  );
}

/** A description in paragraphs; the last one lists the acceptance criteria. */
export interface Described {
  readonly paragraphs: readonly string[];
  readonly criteria: readonly string[];
}

export function descriptionOf(item: Worded): Described {
  const domain = domainOf(item);
  const criteria = several(domain.criteria, item, item.type === 'epic' ? 4 : 3);
  return { paragraphs: [...opening(item), chosen(domain.today, item, 'today')], criteria };
}

function opening(item: Worded): readonly string[] {
  const { roles, reasons, goals } = domainOf(item);
  const { summary, type } = item;
  const [role, reason] = [chosen(roles, item, 'role'), chosen(reasons, item, 'reason')];
  if (type === 'epic') return [chosen(goals, item, 'goal'), `${summary}: that is our part of it.`];
  if (type === 'bug') {
    const thing = thingIn(item.projectKey, summary);
    return [
      `${summary}. Reported by a ${role}.`,
      `Steps: open ${thing}, change one entry, save, and look again. Expected is what was entered.`,
    ];
  }
  const isAct = !/^(?:New|Extra|Report|Variant|Second|Custom|Also) /.test(summary);
  const wanted = summary.charAt(0).toLowerCase() + summary.slice(1);
  return [
    isAct
      ? `As a ${role} I want us to ${wanted}, so that ${reason}.`
      : `${summary}. A ${role} asked for it, so that ${reason}.`,
  ];
}

/** The text of an item's comment number `turn`. */
export function remarkOf(kind: RemarkKind, item: Worded, turn: number): string {
  const words = chosen(REMARK_WORDS[kind], item, `${kind} ${String(turn)}`);
  return words.replace('{}', thingIn(item.projectKey, item.summary));
}

const SPRINT_GOALS = [
  'Show {} to the first customers',
  'Finish {} and write it up for support',
  'Get {} through the security review',
  'Make {} fit for the load of the season',
  'Leave no open question about {}',
  'Clear the bugs of {} before anything new begins',
] as const;

/** A team's goal for a sprint. */
export function sprintGoal(projectKey: string, number: number): string {
  const item = { key: `${projectKey} sprint ${String(number)}` };
  return chosen(SPRINT_GOALS, item, 'goal').replace('{}', chosen(thingsOf(projectKey), item, 'thing'));
}
