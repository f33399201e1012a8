import type { Finding, ItemHealth } from '../../contract/item-health';
import { calendarDate } from '../format';
import { isOwnEpic } from '../own-epic';
import type { Phrase } from '../say/slot';
import { signalLabel } from './signal-names';
import { unknownSentence } from './unknown-sentence';
import { containerLead } from './container-lead';
import type { HealthSay } from './health-say';
import { decidingFinding, type Lead, leadOf, plainLead } from './lead';

/** The first sentence of a reading. */
export function headline(health: ItemHealth, say: HealthSay): Phrase {
  return itemLead(health, say).headline;
}

/**
 * The lead of an item, or of an epic on its own view: the reason of its level, or its state where nothing is wrong.
 * Containers around an item have their own leads.
 */
export function itemLead(health: ItemHealth, say: HealthSay): Lead {
  const { finished, firstLook, level, levelReason, epic } = health;
  if (finished) return finishedLead(health, say);
  if (firstLook !== null && level === 'unknown') return firstLookLead(firstLook, say);
  const findings = ownFindings(health);
  if (isOwnEpic(health) && epic !== null) {
    const overdueOn = headlineShowsDate(health) ? health.dueOn : null;
    return containerLead(
      { ...epic, level, levelReason, findings },
      { own: withoutFindings(health, say), overdueOn },
      say,
    );
  }
  const main = decidingFinding(levelReason, findings);
  if (headlineShowsDate(health) && main?.decides !== 'overdue') {
    return plainLead(say.phrase('headline.overdue', { on: health.dueOn }));
  }
  if (main === undefined) return plainLead(withoutFindings(health, say));
  if (level === 'on-track') return plainLead(say.phrase('headline.worth-a-look', { findings: findings.length }));
  return leadOf(main, say);
}

/** The findings about the item itself; on an epic's own view also those about the work in it. */
export function ownFindings(health: ItemHealth): readonly Finding[] {
  const isEpic = isOwnEpic(health);
  return health.findings.filter(({ subject }) => subject === 'item' || (isEpic && subject === 'epic'));
}

function finishedLead({ finishedOn, cancelledOn, ageDays, expectedDays }: ItemHealth, say: HealthSay): Lead {
  // How long it took until somebody gave it up is no time that work takes.
  if (cancelledOn !== null) return plainLead(say.phrase('headline.cancelled.on', { on: cancelledOn }));
  const said =
    finishedOn === null ? say.phrase('headline.finished') : say.phrase('headline.finished.on', { on: finishedOn });
  if (ageDays === null) return plainLead(said);
  const took =
    expectedDays === null
      ? say.phrase('headline.took', { days: ageDays })
      : say.phrase('headline.took.usual', { days: ageDays, usual: expectedDays });
  return { ...plainLead(said), line: took };
}

function firstLookLead({ share }: NonNullable<ItemHealth['firstLook']>, say: HealthSay): Lead {
  return {
    ...plainLead(firstLookSentence(share, say)),
    line: say.phrase('headline.first-look.line'),
  };
}

/** "Still reading this project: 30% so far." */
export function firstLookSentence(share: number | null, say: HealthSay): Phrase {
  return share === null ? say.phrase('headline.first-look') : say.phrase('headline.first-look.share', { share });
}

/**
 * Whether the headline shows the passed date: overdue work is off track by its date alone, except in a ring, which no
 * later date would open.
 */
function headlineShowsDate(health: ItemHealth): health is ItemHealth & { readonly dueOn: string } {
  const { level, levelReason, dueOn, takenAt, timeZone, findings } = health;
  const isOverdue = level === 'off-track' && dueOn !== null && dueOn < calendarDate(takenAt, timeZone);
  return isOverdue && levelReason !== 'deadlock' && findings[0]?.decides !== 'deadlock';
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
    return reason === undefined ? say.phrase('headline.too-early') : [unknownSentence(reason, say)];
  }
  if (level !== 'on-track') return say.phrase('headline.no-cause');
  if (health.startedByActivity) return say.phrase('headline.started-by-activity');
  return say.phrase(ageDays === null || expectedDays === null ? 'headline.nothing' : 'headline.within-usual');
}

/** "Not started", with the wait where it is longer than usual here. */
export function notStarted(
  { waitDays: days, usualWaitDays: usual }: Pick<ItemHealth, 'waitDays' | 'usualWaitDays'>,
  say: HealthSay,
): Phrase {
  if (days === null || usual === null || days <= usual) return say.phrase('headline.not-started');
  return say.phrase('headline.not-started.long', { days, usual });
}

/** The findings that are hidden because others in the project are more urgent. Null where there are none. */
export function closeSentence({ close }: ItemHealth, say: HealthSay): Phrase | null {
  if (close.length === 0) return null;
  const signals = say.list(close.map((signal) => signalLabel(signal, say)));
  return say.phrase('headline.more-urgent', { signals });
}
