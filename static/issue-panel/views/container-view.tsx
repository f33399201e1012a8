import type { ContainerSummary, Finding, Level, NextStep } from '../../../src/contract/item-health';
import type { Lead } from '../../../src/words/finding/lead';
import { PhraseText } from '../../kit/words/phrase-text';
import { useScreenContext } from '../../kit/screen-context';
import { Children } from '../containers/children';
import { Outcome } from '../containers/outcome';
import { ScopeLedger } from '../containers/scope-ledger';
import { scopeUnknownSentence } from '../containers/scope-unknown';
import { Findings } from '../findings/findings';
import { NextSteps } from '../next-step';
import { useSay } from '../say';
import { ContainerAgainst } from './against';
import { LeadHead } from './lead-head';

interface ContainerViewProps {
  readonly container: ContainerSummary;
  readonly level: Level;
  readonly lead: Lead;
  readonly findings: readonly Finding[];
  readonly steps: readonly NextStep[];
  /** True on the epic's own view, where its name is already above the panel. */
  readonly own: boolean;
}

/** An epic or a sprint: its end and the reasons, the findings, the next steps, and the changes of its scope. */
export function ContainerView({ container, level, lead, findings, steps, own }: ContainerViewProps) {
  const say = useSay();
  const { scope, scopeUnknownBecause, children, open, done } = container;
  return (
    <>
      {!own && (
        <p className="bw-small bw-name">
          <Name container={container} />
        </p>
      )}
      <LeadHead level={level} lead={lead} against={<ContainerAgainst container={container} />} />
      {open > 0 && <Outcome container={container} lead={lead} />}
      <Findings findings={withoutForecast(findings, lead)} main={lead.main} />
      <NextSteps steps={steps} />
      <section className="bw-section">
        <div className="bw-section-head">
          <h2>{say('panel.scope')}</h2>
          <span className="bw-small bw-subtle">{say('panel.done', { done, all: open + done })}</span>
        </div>
        {scope !== null && <ScopeLedger scope={scope} />}
        {scope === null && scopeUnknownBecause !== null && (
          <p className="bw-small bw-subtle">{scopeUnknownSentence(scopeUnknownBecause, say)}</p>
        )}
      </section>
      <Children items={children} />
    </>
  );
}

/** Removes the finding that a date will be missed, if the sentence already states the forecast. */
function withoutForecast(
  findings: readonly Finding[],
  { showsSlip: tellsSlip, showsChance: tellsChance, main }: Lead,
): readonly Finding[] {
  if (!tellsSlip && !tellsChance) return findings;
  return findings.filter(({ isOutcome }) => !isOutcome || main?.isOutcome === true);
}

function Name({ container }: { readonly container: ContainerSummary }) {
  const say = useSay();
  const { words } = useScreenContext();
  if (container.kind === 'sprint') {
    const name = words.sprintNames.get(container.sprintId ?? '');
    return name ?? say('panel.sprint');
  }
  const { item } = container;
  if (item === null) return say('panel.epic');
  const summary = item.visible ? words.summaries.get(item.key) : undefined;
  return (
    <>
      <PhraseText phrase={[{ item }]} />
      {summary !== undefined && ` ${summary}`}
    </>
  );
}
