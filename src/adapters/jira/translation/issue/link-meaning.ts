import type { LinkMeaning } from '../../../../core/model/link';

/** A link type as `GET /rest/api/3/issueLinkType` and `issuelinks` tell it. */
export interface LinkType {
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export type LinkSide = 'inward' | 'outward';

// The phrases of 16 public Jiras, read as "this item … the other".
const PHRASES: readonly { readonly meaning: LinkMeaning; readonly pattern: RegExp }[] = [
  {
    meaning: 'waits-for',
    pattern:
      /^((is |was )?blocked by|depends (up)?on|(is )?dependent (up)?on|requires|waits (for|on)|is waiting (for|on)|has to be done after|(is )?preceded by|can't (start|finish) until the linked (issue|work item) is done)$/,
  },
  {
    meaning: 'blocks',
    pattern:
      /^(blocks|is blocking|(is )?depended (up)?on by|(is )?required (by|for)|is a pre(condition|requisite) (of|for)|has to be done before|precedes|linked one can't (start|finish) until this (issue|work item) is done)$/,
  },
  {
    meaning: 'split-to',
    pattern: /^((was |is )?split (in)?to|(is |was )?cloned (by|as|to|into)|is original of)$/,
  },
  { meaning: 'split-from', pattern: /^((was |is )?split from|clones|is (a )?clone of|(is |was )?cloned from)$/ },
  { meaning: 'duplicates', pattern: /^duplicates$/ },
];

const INVERSE: Readonly<Record<LinkMeaning, LinkMeaning>> = {
  blocks: 'waits-for',
  'waits-for': 'blocks',
  'split-to': 'split-from',
  'split-from': 'split-to',
  duplicates: 'relates',
  relates: 'relates',
};

/** What a phrase says by itself; null when it says nothing that is known. */
export function meaningOfPhrase(phrase: string): LinkMeaning | null {
  const words = phrase.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').replace(/\.$/, '');
  return PHRASES.find(({ pattern }) => pattern.test(words))?.meaning ?? null;
}

/**
 * What a link means for the item that carries it. An unclear phrase ("is dependent of") is the inverse of its other
 * side; where neither side is known (a translated site), the names of Jira's own link types decide.
 */
export function linkMeaning(type: LinkType, side: LinkSide): LinkMeaning {
  const [own, other] = side === 'inward' ? [type.inward, type.outward] : [type.outward, type.inward];
  const meaning = meaningOfPhrase(own);
  if (meaning !== null) return meaning;
  if (own === other) return 'relates';
  const inverse = meaningOfPhrase(other);
  if (inverse !== null) return INVERSE[inverse];
  return meaningByName(type.name, side);
}

function meaningByName(name: string, side: LinkSide): LinkMeaning {
  const inward = side === 'inward';
  if (/^block(s|er|ers)$/i.test(name)) return inward ? 'waits-for' : 'blocks';
  if (/^cloners?$/i.test(name)) return inward ? 'split-to' : 'split-from';
  if (/^issue split$/i.test(name)) return inward ? 'split-from' : 'split-to';
  if (/^duplicate$/i.test(name)) return inward ? 'relates' : 'duplicates';
  return 'relates';
}
