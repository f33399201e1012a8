import type { Finding, LevelReason } from '../../contract/item-health';
import type { Phrase } from '../say/slot';
import { findingWords } from './finding';
import type { HealthSay } from './health-say';

/** The first words beside the level, which they never repeat: one sentence, and a line with the reason or date. */
export interface Lead {
  readonly headline: Phrase;
  readonly line: Phrase | null;
  /** The finding that these two show; it is not repeated below. */
  readonly main: Finding | null;
  /** Whether the headline shows by how much a target is missed. */
  readonly showsSlip: boolean;
  /** Whether the lead shows the chance to meet a target. */
  readonly showsChance: boolean;
}

export function plainLead(headline: Phrase): Lead {
  return { headline, line: null, main: null, showsSlip: false, showsChance: false };
}

/** A finding as the lead. */
export function leadOf(finding: Finding, say: HealthSay): Lead {
  const { title, line } = findingWords(finding, say);
  return { ...plainLead(asSentence(title, say)), line: line.length === 0 ? null : line, main: finding };
}

/** The finding that gave the level; else the first one, which is the worst. */
export function decidingFinding(reason: LevelReason, findings: readonly Finding[]): Finding | undefined {
  return findingBehind(reason, findings) ?? findings[0];
}

/** The finding that a reason of a level names; undefined where it names none of these. */
export function findingBehind(reason: string, findings: readonly Finding[]): Finding | undefined {
  const decides = DECIDES.get(reason);
  return decides === undefined ? undefined : findings.find(decides);
}

const DECIDES: ReadonlyMap<string, (finding: Finding) => boolean> = new Map<LevelReason, (finding: Finding) => boolean>(
  [
    ['deadlock', ({ decides }) => decides === 'deadlock'],
    ['overdue', ({ decides }) => decides === 'overdue'],
    ['severe-signal', ({ severity }) => severity === 'severe'],
    ['moves-a-date', ({ priceDays }) => priceDays !== null && priceDays > 0],
  ],
);

/** The title with its full stop, unless it ends with a date that has one already. */
function asSentence(title: Phrase, say: HealthSay): Phrase {
  const last = title.at(-1);
  return typeof last === 'string' && last.endsWith('.') ? title : say.phrase('headline.finding', { title });
}
