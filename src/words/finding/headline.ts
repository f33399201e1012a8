import type { Finding, ItemHealth } from '../../contract/item-health';
import type { SlipSummary } from '../../contract/slip';
import { calendarDate } from '../format';
import { isOwnEpic } from '../own-epic';
import type { Phrase } from '../say/slot';
import { signalLabel } from '../signals';
import { cannotTellSentence } from './cannot-tell';
import { findingWords } from './finding';
import type { HealthSay } from './finding-words';
import { isLate, slipSentence } from './slip';

/**
 * The first sentence of a reading: its main cause, or what it says where nothing is wrong. The level stands beside it and
 * is not repeated.
 */
export function headline(health: ItemHealth, say: HealthSay): Phrase {
  if (health.finished) return say.phrase('headline.finished');
  const late = slipInHeadline(health);
  if (late !== null) return [slipSentence(late, say)];
  const { findings } = health;
  const [main] = findings;
  const chance = chanceInHeadline(health, main, say);
  if (chance !== null) return chance;
  if (headlineTellsDate(health)) return say.phrase('headline.overdue', { on: health.dueOn });
  if (main === undefined) return withoutFindings(health, say);
  if (health.level === 'on-track') return say.phrase('headline.worth-a-look', { findings: findings.length });
  return asSentence(findingWords(main, say).title, say);
}

/** The title with its full stop, unless a date ends it that has one already. */
function asSentence(title: Phrase, say: HealthSay): Phrase {
  const last = title.at(-1);
  return typeof last === 'string' && last.endsWith('.') ? title : say.phrase('headline.finding', { title });
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
 * The chance to meet its target, of an epic on its own view, where the epic is judged by that and by nothing worse.
 * Without what it waits for unseen it is that at most.
 */
function chanceInHeadline(health: ItemHealth, main: Finding | undefined, say: HealthSay): Phrase | null {
  const forecast = isOwnEpic(health) ? health.epic?.forecast : undefined;
  if (forecast?.status !== 'known' || headlineTellsDate(health)) return null;
  if (!isJudgedLate(health) || main?.severity === 'severe') return null;
  const { chance, target, atBest } = forecast;
  if (chance === null || target === null) return null;
  return say.phrase(atBest ? 'headline.chance.at-most' : 'headline.chance', { chance, on: target.on });
}

function isJudgedLate({ level }: ItemHealth): boolean {
  return level === 'at-risk' || level === 'off-track';
}

/** Overdue work is off track by its date alone, unless what it waits for is a ring, which no later date would open. */
function headlineTellsDate(health: ItemHealth): health is ItemHealth & { readonly dueOn: string } {
  const { level, dueOn, takenAt, timeZone, findings } = health;
  const isOverdue = level === 'off-track' && dueOn !== null && dueOn < calendarDate(takenAt, timeZone);
  return isOverdue && findings[0]?.signal !== 'deadlock';
}

function withoutFindings(health: ItemHealth, say: HealthSay): Phrase {
  const { ageDays, expectedDays, level, progress } = health;
  const close = closeSentence(health, say);
  if (level === 'at-risk' && close !== null) return close;
  if (level === 'unknown') {
    if (progress === 'not-started') return notStarted(health, say);
    if (progress === 'put-back') return say.phrase('headline.put-back');
    const [reason] = health.cannotTell;
    if (close !== null) return close;
    return reason === undefined ? say.phrase('headline.too-early') : [cannotTellSentence(reason, say)];
  }
  if (level !== 'on-track') return say.phrase(holdsTrouble(health) ? 'headline.inside' : 'headline.no-cause');
  if (health.startedByActivity) return say.phrase('headline.started-by-activity');
  return say.phrase(ageDays === null || expectedDays === null ? 'headline.nothing' : 'headline.within-usual');
}

/** What waits for longer than work here usually does before it starts is told so. */
export function notStarted(
  { waitDays: days, usualWaitDays: usual }: Pick<ItemHealth, 'waitDays' | 'usualWaitDays'>,
  say: HealthSay,
): Phrase {
  if (days === null || usual === null || days <= usual) return say.phrase('headline.not-started');
  return say.phrase('headline.not-started.long', { days, usual });
}

/** Of an epic: whether it is the work in it that keeps it from being on track. */
function holdsTrouble(health: ItemHealth): boolean {
  return isOwnEpic(health) && (health.epic?.children.some(({ level }) => level !== 'on-track') ?? false);
}

/** What would be a finding, were not others of its project more urgent. Null where nothing would. */
export function closeSentence({ close }: ItemHealth, say: HealthSay): Phrase | null {
  if (close.length === 0) return null;
  const signals = say.list(close.map((signal) => signalLabel(signal, say)));
  return say.phrase('headline.more-urgent', { signals });
}
