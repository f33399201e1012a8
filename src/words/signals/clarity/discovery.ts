import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const discovery: SignalWords<'discovery'> = { tell: discoveryWords };

/** "17 items discovered since start" / "23% of the start. Usual by now: up to 10%." */
function discoveryWords({ figures }: FindingOf<'discovery'>, say: HealthSay): FindingWords {
  const { found, reEstimated, share, usualShare: usual } = figures;
  return {
    title:
      found === 0
        ? say.phrase('signal.discovery.title.grown', { items: reEstimated })
        : say.phrase('signal.discovery.title', { items: found }),
    line: say.phrase('signal.discovery.line', { share, usual }),
  };
}
