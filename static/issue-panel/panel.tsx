import type { ItemHealth } from '../../src/contract/item-health';
import { closeSentence, slipInHeadline } from '../../src/words/finding/headline';
import { isOwnEpic } from '../../src/words/own-epic';
import { PhraseText } from '../kit/phrase-text';
import type { Failure } from '../kit/reading-state';
import { CannotTell } from './cannot-tell';
import { Chain } from './chain';
import { ContainerSection } from './containers/container-section';
import { Outcome } from './containers/outcome';
import { Findings } from './findings/findings';
import { SlipBar } from './findings/slip-bar';
import { HowKnown } from './reading-footer';
import { NextSteps } from './next-step';
import { PanelHead } from './panel-head';
import { useSay } from './say';
import { StaleNote } from './states/failed-state';
import { TimeInStatus } from './time-in-status';
import { asTold } from './told-findings';

// Small wins come first: what helps less can wait.
const MOST_STEPS = 3;

interface PanelProps {
  readonly health: ItemHealth;
  readonly refreshing: boolean;
  readonly failure: Failure | null;
  readonly refresh: () => void;
}

/** One reading from top to bottom: judgement, reasons, pictures, what to do, what is around, how it is known. */
export function Panel({ health: reading, refreshing, failure, refresh }: PanelProps) {
  const health = asTold(reading);
  const { findings, epic, sprint, timeInStatus, chain, nextStep, cannotTell, finished } = health;
  const isEpic = isOwnEpic(health);
  const inEpic = isEpic && epic !== null ? epic.nextSteps.slice(0, MOST_STEPS) : [];
  const steps = inEpic.length > 0 || nextStep === null ? inEpic : [nextStep];
  // One bar a reading: that of the whole slip where it is known, else that of what the findings cost.
  const tellsSlip = isEpic && epic !== null && epic.slip !== null;
  return (
    <main className="bw-panel" aria-busy={refreshing}>
      {failure !== null && <StaleNote failure={failure} retry={refresh} />}
      <PanelHead health={health} />
      {isEpic && epic !== null && epic.open > 0 && (
        <Outcome container={epic} own inHeadline={slipInHeadline(health) !== null} />
      )}
      {!tellsSlip && <SlipBar findings={findings} />}
      {findings.length > 0 ? <Findings findings={findings} /> : <Calm health={health} />}
      <TimeInStatus stretches={timeInStatus} />
      {(chain.length > 1 || health.waitsForUnseen) && <Chain links={chain} waitsForUnseen={health.waitsForUnseen} />}
      {!finished && <NextSteps steps={steps} />}
      {sprint !== null && <ContainerSection container={sprint} own={false} />}
      {epic !== null && <ContainerSection container={epic} own={isEpic} />}
      {cannotTell.length > 0 && <CannotTell unknowns={cannotTell} />}
      <HowKnown health={health} refreshing={refreshing} refresh={refresh} />
    </main>
  );
}

/** Nothing was found: that is only worth something with what was looked at. */
function Calm({ health }: { readonly health: ItemHealth }) {
  const say = useSay();
  if (health.finished || health.level === 'at-risk' || health.level === 'off-track') return null;
  const close = health.level === 'unknown' ? null : closeSentence(health, say);
  const { items } = health.read;
  const looked =
    health.level === 'unknown'
      ? say.phrase('panel.calm.unknown', { items })
      : say.phrase('state.nothing-found.text', { items });
  return (
    <p className="bw-subtle">
      <PhraseText phrase={close === null ? looked : say.together([close, looked])} />
    </p>
  );
}
