import {
  factOf,
  type FindingOf,
  type FindingWords,
  type HealthSay,
  type SignalWords,
} from '../../finding/finding-words';
import { pastOf } from '../../usual';

export const unanswered: SignalWords<'unanswered'> = { sample: 'answers', tell: unansweredWords };

/** "Open question" / "Asked on 10 Feb, 7 days ago. Usual: up to 2.1 days." */
function unansweredWords({ figures, basis, evidence }: FindingOf<'unanswered'>, say: HealthSay): FindingWords {
  const { questions, days, usualDays: usual } = figures;
  const on = factOf(evidence, 'asked')?.at ?? '';
  return {
    title: say.phrase('signal.unanswered.title', { questions }),
    line: say.phrase('signal.unanswered.line', { past: pastOf(basis), on, days, usual }),
  };
}
