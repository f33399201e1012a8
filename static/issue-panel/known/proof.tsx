import type { ContainerSummary, ItemHealth } from '../../../src/contract/item-health';
import { basisSentence } from '../../../src/words/finding/basis';
import { forecastProof } from '../../../src/words/finding/forecast';
import { isOwnEpic } from '../../../src/words/own-epic';
import type { Phrase } from '../../../src/words/say/slot';
import { PhraseText } from '../../kit/words/phrase-text';
import { useSay } from '../say';
import { toldFindings } from '../told-findings';
import type { ViewName } from '../views/view-name';

interface ProofProps {
  readonly health: ItemHealth;
  readonly shown: ViewName;
}

/**
 * One line about how reliable the view is: how often earlier dates came true, or else the length of the past behind it.
 */
export function Proof({ health, shown }: ProofProps) {
  const phrase = useProof(health, shown);
  if (phrase === null) return null;
  return (
    <p className="bw-small bw-subtle">
      <PhraseText phrase={phrase} />
    </p>
  );
}

function useProof(health: ItemHealth, shown: ViewName): Phrase | null {
  const say = useSay();
  const container = containerShown(health, shown);
  if (container !== null) return forecastProof(container.forecast, say);
  const findings = toldFindings(health);
  // The price of a finding comes from the forecast of the sprint, or else of the epic.
  const priced = findings.some(({ priceDays }) => priceDays !== null && priceDays > 0);
  const around = health.sprint ?? health.epic;
  const track = priced && around !== null ? forecastProof(around.forecast, say) : null;
  if (track !== null) return track;
  const based = findings.find(({ basis }) => basis !== null);
  if (based === undefined || based.basis === null) return null;
  const { signal, basis, figures } = based;
  return basisSentence({ basis, signal, statusName: 'statusName' in figures ? figures.statusName : null }, say);
}

/** The subject of the view, if it is a sprint or an epic. */
export function containerShown(health: ItemHealth, shown: ViewName): ContainerSummary | null {
  if (shown === 'item') return isOwnEpic(health) ? health.epic : null;
  return shown === 'epic' ? health.epic : health.sprint;
}
