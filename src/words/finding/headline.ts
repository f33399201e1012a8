import type { Finding, ItemHealth } from '../../contract/item-health';
import type { SlipSummary } from '../../contract/slip';
import { cannotTellSentence } from './cannot-tell';
import { findingWords } from './finding';
import { chanceWords } from './forecast';
import { calendarDate, dayOfDate, days, number, type WordsContext } from '../format';
import { LEVEL_LABELS } from '../labels';
import { type Phrase, phrase } from '../phrase';
import { signalWords } from '../signals';
import { isLate, slipSentence } from './slip';
import { isOwnEpic } from '../own-epic';
import { toldOnce } from './told-once';

/** One sentence that tells the level and its main cause first: "At risk, mostly because it waits for PLAT-7." */
export function headline(health: ItemHealth, context: WordsContext): Phrase {
  if (health.finished) return phrase`Finished.`;
  const late = slipInHeadline(health);
  if (late !== null) return phrase`${LEVEL_LABELS[health.level]}: ${lowerFirst(slipSentence(late))}`;
  const findings = toldOnce(health.findings);
  const [main] = findings;
  const foretold = foretoldInHeadline(health, main);
  if (foretold !== null) return phrase`${LEVEL_LABELS[health.level]}: ${foretold}.`;
  const overdue = headlineTellsDate(health) ? `it was due on ${dayOfDate(health.dueOn, context)}` : null;
  if (main === undefined) return overdue === null ? withoutFindings(health) : phrase`Off track: ${overdue}.`;
  const { because } = findingWords(main, context);
  if (overdue !== null) return phrase`Off track: ${overdue}, and ${because}.`;
  switch (health.level) {
    case 'on-track':
      return phrase`On track, but ${because}.`;
    case 'unknown':
      return phrase`Can’t tell if it will be in time, but ${because}.`;
    default:
      return phrase`${LEVEL_LABELS[health.level]}, ${findings.length > 1 ? 'mostly because' : 'because'} ${because}.`;
  }
}

/**
 * The slip that the headline tells, as the bar beneath splits it: that of an epic which is judged to be late, on its own
 * view. Null where the headline tells something else.
 */
export function slipInHeadline(health: ItemHealth): SlipSummary | null {
  const slip = isOwnEpic(health) ? (health.epic?.slip ?? null) : null;
  return isJudgedLate(health) && isLate(slip) && !health.finished && !headlineTellsDate(health) ? slip : null;
}

/**
 * What the forecast of an epic says, on its own view, where the epic is judged by that and by nothing worse: that it is late
 * already without what it waits for unseen ("at most 12 % chance of the target").
 */
function foretoldInHeadline(health: ItemHealth, main: Finding | undefined): string | null {
  const forecast = isOwnEpic(health) ? health.epic?.forecast : undefined;
  if (forecast?.status !== 'known' || headlineTellsDate(health)) return null;
  if (!isJudgedLate(health) || main?.severity === 'severe') return null;
  const { chance, atBest } = forecast;
  return atBest && chance !== null ? `${chanceWords(chance, atBest)} chance of the target` : null;
}

function isJudgedLate({ level }: ItemHealth): boolean {
  return level === 'at-risk' || level === 'off-track';
}

/** Overdue work is off track by its date alone, unless what it waits for is a ring, which no later date would open. */
function headlineTellsDate(health: ItemHealth): health is ItemHealth & { readonly dueOn: string } {
  const { level, dueOn, takenAt, timeZone, findings } = health;
  const isOverdue = level === 'off-track' && dueOn !== null && dueOn < calendarDate(takenAt, timeZone);
  return isOverdue && toldOnce(findings)[0]?.signal !== 'deadlock';
}

function withoutFindings(health: ItemHealth): Phrase {
  const { ageDays, expectedDays } = health;
  const close = closeSentence(health);
  if (close !== null && health.level === 'unknown') return close;
  if (health.level === 'unknown') {
    const [reason] = health.cannotTell;
    return reason === undefined
      ? phrase`Can’t tell yet.`
      : phrase`Can’t tell yet: ${lowerFirst(cannotTellSentence(reason))}`;
  }
  if (health.level !== 'on-track') return phrase`${LEVEL_LABELS[health.level]}.`;
  if (ageDays === null || expectedDays === null) return phrase`On track: nothing points to trouble.`;
  return phrase`On track: ${days(ageDays)} since the start, usually done within ${number(expectedDays)}.`;
}

/** "Close to a finding (ageing, silent), but others in its project are worse." Null where nothing is. */
export function closeSentence({ close }: ItemHealth): Phrase | null {
  if (close.length === 0) return null;
  const names = close.map((signal) => lowerFirst(signalWords(signal).label)).join(', ');
  return phrase`Close to a finding (${names}), but others in its project are worse.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
