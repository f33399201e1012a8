import type { LinkMeaning } from '../../../../core/model/link';
import type { LinkMeaningChoice } from '../../../../core/model/tracker';
import { phraseMeaning } from './link-phrases';
import { plainWords } from '../../../../core/model/plain-words';
import { remembered } from '../../../remembered';

/** A link type as in `GET /rest/api/3/issueLinkType` and `issuelinks`. */
export interface LinkType {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export type LinkSide = 'inward' | 'outward';

/** An administrator's choices for link types, by name in plain words. */
export type LinkChoices = ReadonlyMap<string, LinkMeaningChoice>;
export const NO_LINK_CHOICES: LinkChoices = new Map();

/** What a link means for the item that carries it: a meaning of the model, or that one item is a part of the other. */
export const LINK_READINGS = [
  'blocks',
  'waits-for',
  'split-to',
  'split-from',
  'duplicates',
  'relates',
  'contains',
  'is-part-of',
] as const satisfies readonly (LinkMeaning | 'contains' | 'is-part-of')[];
export type LinkReading = (typeof LINK_READINGS)[number];

/** The link in the model: containment is stored as a parent, not as a link. */
export function modelledMeaning(reading: LinkReading): LinkMeaning {
  return reading === 'contains' || reading === 'is-part-of' ? 'relates' : reading;
}

/** What a link means for the item at its other end. */
export const INVERSE = {
  blocks: 'waits-for',
  'waits-for': 'blocks',
  'split-to': 'split-from',
  'split-from': 'split-to',
  duplicates: 'relates',
  relates: 'relates',
  contains: 'is-part-of',
  'is-part-of': 'contains',
} as const satisfies Readonly<Record<LinkReading, LinkReading>>;

const knownPhrase = remembered(phraseMeaning);

/** The meaning of a phrase alone; null if it says nothing about order or origin, or is not known. */
export function meaningOfPhrase(phrase: string): LinkMeaning | null {
  const meaning = knownPhrase(phrase);
  return meaning === 'relates' ? null : meaning;
}

/**
 * What a link means for the item that carries it. The administrator's choice counts first. An unclear phrase ("is
 * dependent of") is the inverse of its other side; if neither side is known, the names of Jira's own link types decide.
 * A type with one phrase for both sides has no direction, nor has one whose two sides mean the same.
 */
export function linkMeaning(type: LinkType, side: LinkSide, choices: LinkChoices = NO_LINK_CHOICES): LinkReading {
  const chosen = choices.get(plainWords(type.name));
  if (chosen !== undefined) return readingOfChoice(chosen, side);
  if (plainWords(type.inward) === plainWords(type.outward)) return 'relates';
  const [own, other] = side === 'inward' ? [type.inward, type.outward] : [type.outward, type.inward];
  const meaning = meaningOfPhrase(own);
  const inverse = meaningOfPhrase(other);
  if (isOrder(meaning) && meaning === inverse) return 'relates';
  if (meaning !== null) return meaning;
  if (inverse !== null) return INVERSE[inverse];
  return meaningByName(type.name, side) ?? 'relates';
}

/** Whether a link type is understood: by its phrases, its name, or an administrator's choice. */
export function isUnderstood(type: LinkType, choices: LinkChoices = NO_LINK_CHOICES): boolean {
  if (choices.has(plainWords(type.name))) return true;
  const [inward, outward] = [knownPhrase(type.inward), knownPhrase(type.outward)];
  if (isOrder(inward) && inward === outward) return plainWords(type.inward) === plainWords(type.outward);
  return inward !== null || outward !== null || meaningByName(type.name, 'inward') !== null;
}

const isOrder = (meaning: LinkMeaning | null): boolean => meaning === 'blocks' || meaning === 'waits-for';

function readingOfChoice(choice: LinkMeaningChoice, side: LinkSide): LinkReading {
  const outward = choice === 'nothing' ? 'relates' : choice;
  return side === 'outward' ? outward : INVERSE[outward];
}

function meaningByName(name: string, side: LinkSide): LinkMeaning | null {
  const words = plainWords(name);
  const inward = side === 'inward';
  if (/^block(s|er|ers|ing|ade|age)?$/.test(words)) return inward ? 'waits-for' : 'blocks';
  if (/^cloners?$/.test(words)) return inward ? 'split-to' : 'split-from';
  if (/^issue split$/.test(words)) return inward ? 'split-from' : 'split-to';
  if (/^duplicates?$/.test(words)) return inward ? 'relates' : 'duplicates';
  return /^(relates?|related|relation|causes|problem incident)$/.test(words) ? 'relates' : null;
}
