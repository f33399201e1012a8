import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const noOwner: SignalWords<'no-owner'> = { sample: 'items', tell: noOwnerWords };

/** "No assignee" / "In progress without an assignee for 4 days." */
function noOwnerWords({ figures: { what, days } }: FindingOf<'no-owner'>, say: HealthSay): FindingWords {
  return {
    title: say.phrase('signal.no-owner.title', { what }),
    line: say.phrase('signal.no-owner.line', { what, days }),
  };
}
