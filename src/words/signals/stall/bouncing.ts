import {
  factOf,
  type FindingOf,
  type FindingWords,
  type HealthSay,
  type SignalWords,
} from '../../finding/finding-words';

export const bouncing: SignalWords<'bouncing'> = { tell: bouncingWords };

/** "Sent back 3 times" / "Last on 17 Feb, from Test to In Progress. Reopened once." */
function bouncingWords({ figures, evidence }: FindingOf<'bouncing'>, say: HealthSay): FindingWords {
  const { times, reopened } = figures;
  const last = factOf(evidence, 'entered-status');
  const [on, from, to] = [last?.at ?? '', last?.from ?? '–', last?.to ?? '–'];
  return {
    title: say.phrase('signal.bouncing.title', { times }),
    line: say.phrase('signal.bouncing.line', { reopened, on, from, to }),
  };
}
