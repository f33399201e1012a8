import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const abandoned: SignalWords<'abandoned'> = { sample: 'weeks', tell: abandonedWords };

/** "No progress for 9 weeks" / "6 items open. Before, something was finished in 80% of weeks." */
function abandonedWords({ figures }: FindingOf<'abandoned'>, say: HealthSay): FindingWords {
  const { weeks, activeShare: share, open } = figures;
  return {
    title: say.phrase('signal.abandoned.title', { weeks }),
    line: say.phrase('signal.abandoned.line', { open, share }),
  };
}
