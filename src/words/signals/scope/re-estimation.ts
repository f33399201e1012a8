import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';

export const reEstimation: SignalWords<'re-estimation'> = { tell: reEstimationWords };

/** "Estimates changed a lot" / "5 items: 12 points up, 3 down since the start. 30% of the start changed; usual: …" */
function reEstimationWords({ figures }: FindingOf<'re-estimation'>, say: HealthSay): FindingWords {
  const { items, upPoints: up, downPoints: down, movedShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('signal.re-estimation.title'),
    line: say.together([
      say('signal.re-estimation.line', { items, up, down }),
      say('signal.re-estimation.usual', { share, usual }),
    ]),
  };
}
