import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import type { Phrase } from '../../say/slot';

export const discovery: SignalWords<'discovery'> = { tell: discoveryWords };

/** "17 items discovered, 2 estimates grew since start" / "23% of the start. Usual by now: up to 10%." */
function discoveryWords({ figures }: FindingOf<'discovery'>, say: HealthSay): FindingWords {
  const { found, reEstimated, share, usualShare: usual } = figures;
  return {
    title: titleOf(found, reEstimated, say),
    line: say.phrase('signal.discovery.line', { share, usual }),
  };
}

/** The share counts both what was found and what was taken for larger, so both are told. */
function titleOf(found: number, reEstimated: number, say: HealthSay): Phrase {
  if (found === 0) return say.phrase('signal.discovery.title.grown', { items: reEstimated });
  return reEstimated === 0
    ? say.phrase('signal.discovery.title', { items: found })
    : say.phrase('signal.discovery.title.both', { found, grown: reEstimated });
}
