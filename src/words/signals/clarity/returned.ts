import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const returned: SignalWords<'returned'> = { sample: 'weeks', tell: returnedWords };

/** "6 finished items reopened" / "17% of the 35 items finished in 4 weeks. Usual: up to 6%." */
function returnedWords({ figures }: FindingOf<'returned'>, say: HealthSay): FindingWords {
  const { reopened: items, finished, share, usualShare: usual, weeks } = figures;
  return {
    title: say.phrase('signal.returned.title', { items }),
    line: say.phrase('signal.returned.line', { finished, share, usual, weeks }),
  };
}
