import type { NamedItem } from '../../../contract/named-item';
import { type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { capital, counted, days } from '../../format';
import { phrase, type Phrase, trimmed } from '../../phrase';

export const waiting: SignalWords<'waiting'> = {
  label: 'Waiting',
  meaning:
    'The item needs another one to be finished first. What can move it is the end of that chain, and whoever owns it.',
  computed:
    'Links such as “blocks” and “depends on” are followed to their end, across projects. Severe when the last item of the chain has no owner, is not started or is stalled itself.',
  tell: waitingWords,
};

/** "Waiting for PLAT-7" / "12 days. PLAT-7 has no owner and is in no sprint." */
function waitingWords({ figures, evidence }: FindingOf<'waiting'>): FindingWords {
  const blocker = itemOf(evidence, 'waits-for');
  const root = evidence.some((fact) => fact.kind === 'chain-root') ? itemOf(evidence, 'chain-root') : blocker;
  const others = figures.blockers > 1 ? ` and ${counted(figures.blockers - 1, 'other item')}` : '';
  const waited = figures.days === null ? '' : `${days(figures.days)}. `;
  const deep = figures.depth > 1 ? `${counted(figures.depth, 'item')} deep. ` : '';
  const line = trimmed(phrase`${capital(waited)}${capital(deep)}${rootSentence(root, figures)}`);
  return {
    title: phrase`Waiting for ${blocker}${others}`,
    line: line.length === 0 ? phrase`It cannot finish before that one.` : line,
    because: phrase`it waits for ${blocker}`,
  };
}

/** What keeps the root from moving; nothing at all of a root that the viewer may not see. */
function rootSentence(root: NamedItem, figures: FindingOf<'waiting'>['figures']): Phrase {
  if (!root.visible || figures.rootHasOwner === null) return [];
  const place = figures.depth > 1 ? phrase`At the root, ${root}` : phrase`${root}`;
  const plan = figures.rootInIteration === true ? 'is in a sprint' : 'is in no sprint';
  if (!figures.rootHasOwner) {
    const but = figures.rootInIteration === true ? 'but' : 'and';
    return phrase`${place} has no owner ${but} ${plan}.`;
  }
  if (figures.rootStalled === true) return phrase`${place} is stalled itself.`;
  if (figures.rootStarted === false) return phrase`${place} has an owner but is not started and ${plan}.`;
  return phrase`${place} has an owner and ${figures.rootStarted === true ? 'is in progress' : plan}.`;
}
