import {
  factOf,
  type FindingOf,
  type FindingWords,
  type HealthSay,
  itemOf,
  type SignalWords,
} from '../../finding/finding-words';
import type { Phrase } from '../../say/slot';

export const blocked: SignalWords<'blocked'> = { tell: blockedWords };

/** "Flagged as blocked" / "Since 11 Feb, 6 days. Blocked 3 times, 11 days in all." */
function blockedWords({ figures, evidence }: FindingOf<'blocked'>, say: HealthSay): FindingWords {
  const status = factOf(evidence, 'entered-status')?.to ?? null;
  const flaggedAt = figures.cause === 'flag' ? (factOf(evidence, 'flagged')?.at ?? null) : null;
  return {
    title: say.phrase('signal.blocked.title', {
      cause: figures.cause === 'status' && status === null ? 'other' : figures.cause,
      status: status ?? '',
      item: itemOf(evidence, 'waits-for'),
    }),
    line: say.together([present(figures.days, flaggedAt, say), ...inAll(figures, say)]),
  };
}

function present(days: number | null, on: string | null, say: HealthSay): Phrase {
  if (days === null) return say.phrase('signal.blocked.line.unknown');
  return on === null
    ? say.phrase('signal.blocked.line.undated', { days })
    : say.phrase('signal.blocked.line', { on, days });
}

function inAll({ spans, totalDays }: FindingOf<'blocked'>['figures'], say: HealthSay): readonly Phrase[] {
  return spans > 1 && totalDays !== null ? [say.phrase('signal.blocked.line.times', { spans, total: totalDays })] : [];
}
