import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const unseen: SignalWords<'unseen'> = { tell: unseenWords };

/** "8 items not looked at yet" / "40% of open items: no estimate, no change. Usual: up to 10%." */
function unseenWords({ figures }: FindingOf<'unseen'>, say: HealthSay): FindingWords {
  const { unseen: items, share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.unseen.title', { items }),
    line: say.phrase('signal.unseen.line', { share, usual }),
  };
}
