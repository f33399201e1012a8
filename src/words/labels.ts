import type { Family, ScopeSummary } from '../contract/item-health';

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  scope: 'scope',
  stall: 'stalled',
  dependency: 'waiting',
  dates: 'dates',
  people: 'people',
  communication: 'communication',
  clarity: 'clarity',
  priorities: 'priorities',
};

/** Why work came into a scope, as the end of a sentence: "mostly discovered on the way". */
export const CAUSE_LABELS = {
  split: 'split off from what was there',
  discovered: 'discovered on the way',
  'new-demand': 'new demand',
  adopted: 'pulled in from elsewhere',
  'carried-over': 'carried over',
  returned: 're-opened',
} as const;

/** The cause by its id; the id itself for one that this version does not know. */
export function causeLabel(cause: ScopeSummary['byCause'][number]['cause']): string {
  return new Map<string, string>(Object.entries(CAUSE_LABELS)).get(cause) ?? cause;
}

const BASELINE_LABELS = new Map<string, string>([
  ['start-and-grace', 'what it held when it started'],
  ['planned-late', 'what it held when its late planning ended'],
  ['first-item-started', 'what it held when its first item started'],
  ['start-date', 'what it held on its start date'],
  ['chosen-date', 'what it held on the chosen date'],
  ['set-by-hand', 'the baseline that was set by hand'],
]);

/** What growth is counted from. */
export function baselineLabel(rule: ScopeSummary['baselineRule']): string {
  return BASELINE_LABELS.get(rule) ?? rule;
}

const FACET_LABELS = new Map<string, string>([
  ['description', 'description'],
  ['criteria', 'acceptance criteria'],
  ['estimate', 'estimate'],
]);

/** What an item lacks, as the end of "it has no …". */
export function facetLabel(facet: string | null): string {
  return FACET_LABELS.get(facet ?? '') ?? 'text';
}
