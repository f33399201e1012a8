import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const overloaded: SignalWords<'overloaded'> = { sample: 'weeks', tell: overloadedWords };

/** "Too much in progress at once" / "5.2 items per person; usual: up to 2.1. 7 finished in 4 weeks." */
function overloadedWords({ figures }: FindingOf<'overloaded'>, say: HealthSay): FindingWords {
  const { perPerson: people, usualPerPerson: usual, finished, weeks } = figures;
  return {
    title: say.phrase('signal.overloaded.title'),
    line: say.phrase('signal.overloaded.line', { people, usual, finished, weeks }),
  };
}
