import type { ContainerSummary } from '../../contract/item-health';
import type { Phrase } from '../say/slot';
import type { HealthSay } from './health-say';
import { firstForecastSentence } from './forecast';
import { decidingFinding, type Lead, leadOf, plainLead } from './lead';
import { isLate, slipSentence } from './slip';

interface Besides {
  /**
   * The sentence for an epic as an item, on its own view, where there is no other; null for a container around an item.
   */
  readonly own: Phrase | null;
  /** The due date of an epic on its own view, where it has passed. */
  readonly overdueOn: string | null;
}

/**
 * The lead of an epic or a sprint: the reason of its level. A ring comes before any date, since no later date would
 * open it. Then come the days by which the target is missed, the chance to meet it, and the findings.
 */
export function containerLead(container: ContainerSummary, { own, overdueOn }: Besides, say: HealthSay): Lead {
  const { level, levelReason, findings, forecast, slip, open } = container;
  const isBad = level === 'at-risk' || level === 'off-track';
  const main = decidingFinding(levelReason, findings);
  if (levelReason === 'deadlock' && main !== undefined) return leadOf(main, say);
  if (own === null && open === 0) return plainLead(say.phrase('forecast.lacks.open-items'));
  if (overdueOn !== null || levelReason === 'overdue') return overdueLead(container, overdueOn, say);
  if (isBad && levelReason === 'severe-signal' && main !== undefined) return leadOf(main, say);
  const chance = chanceOf(container, say);
  if (levelReason === 'severe-inside') return plainLead(say.phrase('headline.inside'));
  if (isBad && isLate(slip) && forecast.status !== 'amounts') {
    return { ...plainLead([slipSentence(slip, say)]), line: chance, showsSlip: true, showsChance: chance !== null };
  }
  if (chance !== null && forecast.status === 'amounts') {
    const left = forecast.atEnd === null ? null : firstForecastSentence(forecast, say);
    return { ...plainLead(chance), line: left, showsChance: true };
  }
  if (chance !== null && isBad && main?.severity !== 'severe') return { ...plainLead(chance), showsChance: true };
  if (isBad && main !== undefined) return leadOf(main, say);
  if (level === 'unknown') return unknownLead(container, own, say);
  if (findings.length > 0) {
    return { ...plainLead(say.phrase('headline.worth-a-look', { findings: findings.length })), line: chance };
  }
  if (own !== null) return { ...plainLead(own), line: chance, showsChance: chance !== null };
  if (slip === null || chance === null) return plainLead(say.phrase('headline.nothing'));
  return { ...plainLead([slipSentence(slip, say)]), line: chance, showsSlip: true, showsChance: true };
}

function overdueLead(
  { kind, forecast, endsAt, findings }: ContainerSummary,
  overdueOn: string | null,
  say: HealthSay,
): Lead {
  const on = overdueOn ?? forecast.target?.on ?? endsAt ?? '';
  const overdue = findings.find(({ decides }) => decides === 'overdue');
  if (overdue !== undefined) return leadOf(overdue, say);
  return plainLead(
    kind === 'sprint' ? say.phrase('headline.not-closed', { on }) : say.phrase('headline.overdue', { on }),
  );
}

function unknownLead(container: ContainerSummary, own: Phrase | null, say: HealthSay): Lead {
  const { forecast, findings } = container;
  const [first] = findings;
  if (first !== undefined) return leadOf(first, say);
  if (forecast.status === 'unknown' || forecast.status === 'bucket') {
    return plainLead(firstForecastSentence(forecast, say));
  }
  if (own !== null) return plainLead(own);
  const hasDates = forecast.status === 'known' && forecast.target === null;
  return plainLead(say.phrase(hasDates ? 'headline.no-target' : 'headline.too-early'));
}

/** The chance to meet the target; null without a target, or where it is not known. */
function chanceOf({ forecast }: ContainerSummary, say: HealthSay): Phrase | null {
  if (forecast.status !== 'known' && forecast.status !== 'amounts') return null;
  const { chance, target } = forecast;
  if (chance === null || target === null || target.hasPassed === true) return null;
  if (forecast.status === 'amounts') {
    return say.phrase('headline.all', { chance });
  }
  return say.phrase('headline.chance', { chance, on: target.on });
}
