import type { ItemHealth } from '../../../src/contract/item-health';
import { closeSentence, itemLead } from '../../../src/words/finding/headline';
import { PhraseText } from '../../kit/words/phrase-text';
import { Disclosure } from '../../kit/disclosure';
import { Chain } from '../chain';
import { Findings } from '../findings/findings';
import { FindingsBar } from '../findings/findings-bar';
import { NextSteps } from '../next-step';
import { useSay } from '../say';
import { toldFindings } from '../told-findings';
import { TimeInStatus } from '../time-in-status';
import { ItemAgainst } from './against';
import { Around } from './around';
import { LeadHead } from './lead-head';
import type { ViewName } from './view-name';

interface ItemViewProps {
  readonly health: ItemHealth;
  readonly show: (view: ViewName) => void;
}

/**
 * An item: the reason of its level, its cost, the next step. The time in each status and its blockers are a click away.
 */
export function ItemView({ health, show }: ItemViewProps) {
  const say = useSay();
  const lead = itemLead(health, say);
  const findings = toldFindings(health);
  const { finished, level, progress, nextStep, chain, waitsForUnseen, timeInStatus } = health;
  const head = (
    <LeadHead {...{ level, finished, progress, lead }} against={finished ? null : <ItemAgainst health={health} />} />
  );
  if (finished) return head;
  const isOwnStep = findings.some((finding) => finding.nextStep !== null);
  return (
    <>
      {head}
      <FindingsBar findings={findings} />
      <Findings findings={findings} main={lead.main} />
      {findings.length === 0 && <Calm health={health} />}
      {waitsForUnseen && <p className="bw-small">{say('panel.chain.unseen')}</p>}
      <NextSteps steps={isOwnStep && nextStep !== null ? [nextStep] : []} />
      <div className="bw-more-of-it">
        <TimeInStatus stretches={timeInStatus} />
        {chain.length > 1 && (
          <Disclosure label={say('panel.chain')}>
            <Chain links={chain} />
          </Disclosure>
        )}
      </div>
      <Around health={health} show={show} />
    </>
  );
}

/** Nothing was found: that only means something together with what was checked. */
function Calm({ health }: { readonly health: ItemHealth }) {
  const say = useSay();
  const { level, firstLook, read } = health;
  if (level === 'at-risk' || level === 'off-track' || firstLook !== null) return null;
  const close = level === 'unknown' ? null : closeSentence(health, say);
  const { items } = read;
  const looked =
    level === 'unknown'
      ? say.phrase('panel.calm.unknown', { items })
      : say.phrase('state.nothing-found.text', { items });
  return (
    <p className="bw-small bw-subtle">
      <PhraseText phrase={close === null ? looked : say.together([close, looked])} />
    </p>
  );
}
