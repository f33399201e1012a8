import type { EvidenceFact, Subject } from '../../../contract/item-health';
import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, number } from '../../format';
import { leading, listed, phrase, type Phrase, trimmed } from '../../phrase';

const WITHIN: Readonly<Record<Subject, string>> = {
  item: '',
  epic: 'of its epic ',
  sprint: 'of its sprint ',
  version: 'of its version ',
  project: 'of its project ',
};

export const deadlock: SignalWords<'deadlock'> = {
  label: 'Deadlock',
  meaning:
    'Some items wait for each other in a ring, so none of them can be the first to finish. One link has to be cut.',
  computed:
    'Rings in the links between open items, with the link that is cheapest to cut: the one that frees the most and is the youngest.',
  tell: deadlockWords,
};

/** "Deadlock: 3 items wait for each other" / "A-1 waits for B-2, B-2 for C-3 and C-3 for A-1. …" */
function deadlockWords({ figures, evidence, subject }: FindingOf<'deadlock'>): FindingWords {
  const ring = evidence.filter((fact) => fact.kind === 'cycle-link');
  const [waits, blocks] = evidence.filter((fact) => fact.kind === 'weakest-link');
  const whole = ring.length === figures.length && ring.length <= 5;
  const cut =
    waits === undefined || blocks === undefined
      ? []
      : phrase`The cheapest link to cut is the one from ${waits.item} to ${blocks.item}.`;
  return {
    title: phrase`Deadlock: ${counted(figures.length, 'item')} wait for each other`,
    line: trimmed(whole ? phrase`${ringSentence(ring)} ${cut}` : cut),
    because: phrase`${number(figures.length)} items ${WITHIN[subject] ?? ''}wait for each other in a ring`,
  };
}

/** "A-1 waits for B-2, B-2 for C-3 and C-3 for A-1." */
function ringSentence(ring: readonly EvidenceFact[]): Phrase {
  const steps = ring.map((fact, index) => {
    const next = ring[(index + 1) % ring.length] ?? fact;
    return index === 0 ? phrase`${leading(fact.item)} waits for ${next.item}` : phrase`${fact.item} for ${next.item}`;
  });
  return phrase`${listed(steps)}.`;
}
