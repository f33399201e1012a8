import type { SlipPart, SlipSummary } from '../../contract/slip';
import type { Phrase } from '../say/slot';
import { CAUSE_SELECTORS } from './cause-selectors';
import type { HealthSay } from './health-say';

/** A cause is named where it makes at least this share of the slip. */
const NAMED_FROM_SHARE = 0.5;

/** "scope added 6 d", "time to spare −3 d". */
export function slipPartWords({ cause, days: part }: Pick<SlipPart, 'cause' | 'days'>, say: HealthSay): string {
  return say(part < 0 ? 'slip.part.won' : 'slip.part', { cause: CAUSE_SELECTORS[cause], ...sizeOf(part) });
}

/** "Waiting: SHOP-337, SHOP-338 and 3 more." Null where no item can be named. */
export function slipFactsWords({ cause, days: part, facts, count }: SlipPart, say: HealthSay): Phrase | null {
  if (cause === 'tight-target') return part > 0 ? say.phrase('slip.facts.target', sizeOf(part)) : null;
  const named = facts.flatMap(({ item }) => item ?? []);
  if (named.length === 0) return null;
  const more = count - named.length;
  const items = say.list(more > 0 ? [...named, say('slip.more', { more })] : named);
  return say.phrase(part < 0 ? 'slip.facts.won' : 'slip.facts', { cause: CAUSE_SELECTORS[cause], items });
}

/** Whether the end is later than planned; false where that is not known. */
export function isLate(slip: SlipSummary | null): slip is SlipSummary {
  return slip !== null && slip.totalDays > 0;
}

/** "Up to 9 working days late, mostly because of waiting for other work." */
export function slipSentence({ totalDays, against, parts }: SlipSummary, say: HealthSay): string {
  const isTarget = against === 'target';
  if (totalDays === 0) return say(isTarget ? 'slip.on-target' : 'slip.as-at-start');
  if (totalDays < 0) return say(isTarget ? 'slip.early' : 'slip.earlier', sizeOf(-totalDays));
  const main = parts.find(({ days: part }) => part >= totalDays * NAMED_FROM_SHARE);
  const cause = main === undefined ? 'other' : CAUSE_SELECTORS[main.cause];
  return say(isTarget ? 'slip.late' : 'slip.later', { cause, ...sizeOf(totalDays) });
}

/** Half a year and more is not planned in days. */
const MAX_DAYS = 130;
const DAYS_A_MONTH = 21;
const MONTHS_A_YEAR = 12;

/** The whole months of an amount from half a year on; null for less. */
export function longMonths(amount: number): number | null {
  return Math.abs(amount) < MAX_DAYS ? null : Math.floor(Math.abs(amount) / DAYS_A_MONTH);
}

/** The amount of working days as messages show it: in days, in months, or as more than a year. */
export function sizeOf(amount: number): { readonly size: 'days' | 'months' | 'years'; readonly amount: number } {
  if (Math.abs(amount) < MAX_DAYS) return { size: 'days', amount };
  const months = Math.floor(Math.abs(amount) / DAYS_A_MONTH);
  return { size: months < MONTHS_A_YEAR ? 'months' : 'years', amount: months };
}
