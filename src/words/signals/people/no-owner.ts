import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { days } from '../../format';
import { phrase } from '../../phrase';

export const noOwner: SignalWords<'no-owner'> = {
  label: 'No owner',
  meaning: 'Nobody is to move this on. Work that belongs to everybody is done by nobody.',
  computed:
    'Work in progress, or work that others wait for, without an owner, where at least 80 % of finished work had one; for an epic with work in progress: no owner, and no act of its reporter in 10 working days.',
  sample: ['finished item', 'finished items'],
  tell: noOwnerWords,
};

/** "Nobody owns it" / "In progress without an owner for 4 days." */
function noOwnerWords({ figures }: FindingOf<'no-owner'>): FindingWords {
  const { what, days: length } = figures;
  const because = phrase`nobody owns it`;
  switch (what) {
    case 'in-progress':
      return {
        title: phrase`Nobody owns it`,
        line: phrase`In progress without an owner for ${days(length)}.`,
        because,
      };
    case 'blocker':
      return {
        title: phrase`Nobody owns it, and others wait for it`,
        line: phrase`It has had no owner for ${days(length)}, and somebody counts on what waits for it.`,
        because,
      };
    case 'parent':
      return {
        title: phrase`Nobody drives it`,
        line: phrase`Work on it goes on, but it has no owner, and its reporter has done nothing on it for ${days(length)}.`,
        because: phrase`nobody drives it`,
      };
  }
}
