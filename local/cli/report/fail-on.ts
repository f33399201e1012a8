import { SUBJECT_OF } from '../../../src/app/item-health/subject-of';
import type { Level } from '../../../src/core/model/level';
import type { Report } from '../../../src/core/report/report';
import type { Say } from '../../../src/words/say/say';
import { failOnSentence } from '../../../src/words/terminal';

export const FAIL_LEVELS = ['off-track', 'at-risk'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

const MET: Readonly<Record<FailLevel, readonly Level[]>> = {
  'off-track': ['off-track'],
  'at-risk': ['off-track', 'at-risk'],
};

interface Stopping {
  readonly level: FailLevel;
  /** Whether the user chose single scopes. */
  readonly chosen: boolean;
  readonly say: Say<'terminal'>;
}

/**
 * The reason to stop a pipeline; null if there is none. Projects decide; if scopes were chosen, these decide. An
 * unknown level is no reason to stop.
 */
export function failure({ containers }: Report, { level, chosen, say }: Stopping): string | null {
  const deciding = chosen ? containers : containers.filter(({ container }) => container.kind === 'project');
  const met = deciding.filter((entry) => MET[level].includes(entry.level));
  const [first] = met;
  if (first === undefined) return null;
  const { kind } = first.container;
  const subject = met.every(({ container }) => container.kind === kind) ? SUBJECT_OF[kind] : 'scope';
  return failOnSentence(level, { kind: subject, count: met.length }, say);
}
