import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const stalledContainer: SignalWords<'stalled-container'> = { tell: stalledContainerWords };

/** "Nothing finished for 14 days" / "9 items are open. In 95% of cases the next finish came within 6 days." */
function stalledContainerWords({ figures }: FindingOf<'stalled-container'>, say: HealthSay): FindingWords {
  const { days, usualDays: usual, openItems: open } = figures;
  return {
    title: say.phrase('signal.stalled-container.title', { days }),
    line: say.phrase('signal.stalled-container.line', { open, usual }),
  };
}
