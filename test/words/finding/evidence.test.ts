import type { EvidenceFact } from '../../../src/contract/item-health';
import { evidenceCutSentence, evidenceSentence } from '../../../src/words/finding/evidence';
import { plainText } from '../../../src/words/phrase';
import { fact, hidden, named, say } from '../finding-builder';

const item = named('PLAT-7');
const at = '2026-02-12T10:00:00Z';

describe('a fact', () => {
  it.each<[string, EvidenceFact, string]>([
    [
      'a status',
      fact('entered-status', item, { at, from: 'In progress', to: 'Review', days: 9.5 }),
      'Moved from In progress to Review on 12 Feb. 9.5 days there.',
    ],
    [
      'the first status',
      fact('entered-status', item, { at, to: 'Open', days: 1 }),
      'In Open since 12 Feb. 1 day there.',
    ],
    ['the last act', fact('last-activity', item, { at, days: 12 }), 'Last activity on 12 Feb. 12 days ago.'],
    ['the start', fact('started', item, { at, days: 12 }), 'Started on 12 Feb. 12 days ago.'],
    ['a flag', fact('flagged', item, { at, days: 6 }), 'Flagged on 12 Feb. 6 days so far.'],
    ['its end', fact('unflagged', item, { at }), 'Flag removed on 12 Feb.'],
    [
      'an addition',
      fact('added', item, { at, points: 5, cause: 'discovered' }),
      'PLAT-7 was added on 12 Feb. 5 points. Discovered.',
    ],
    ['a removal', fact('removed', item, { at, points: -1 }), 'PLAT-7 was removed on 12 Feb. 1 point.'],
    [
      'a new estimate',
      fact('re-estimated', item, { at, from: '3', to: '8' }),
      'PLAT-7: estimate from 3 to 8 on 12 Feb.',
    ],
    [
      'a new estimate by its difference',
      fact('re-estimated', item, { at, points: 5 }),
      'PLAT-7: 5 points more on 12 Feb.',
    ],
    ['a wait', fact('waits-for', item, { at, to: 'To do' }), 'Waits for PLAT-7 since 12 Feb. Now in To do.'],
    ['a hidden wait', fact('waits-for', hidden, { at, to: 'To do' }), 'Waits for an item you cannot see since 12 Feb.'],
    ['a wait since nobody knows when', fact('waits-for', item), 'Waits for PLAT-7.'],
    ['a root', fact('chain-root', item, { to: 'Review' }), 'The chain ends at PLAT-7. Now in Review.'],
    [
      'a date that moved',
      fact('due', item, { at, from: '2026-03-01', to: '2026-03-20' }),
      'PLAT-7 is due on 20 Mar. Moved from 1 Mar on 12 Feb.',
    ],
    ['a date', fact('due', item, { to: '2026-03-20' }), 'PLAT-7 is due on 20 Mar.'],
    ['a sprint', fact('in-iteration', item, { at, to: 'Sprint 4' }), 'In Sprint 4 since 12 Feb.'],
    ['a sprint by number', fact('in-iteration', item, { at, to: '297' }), 'In a sprint since 12 Feb.'],
    ['a link of a circle', fact('cycle-link', item, { at }), 'PLAT-7 has waited for the next one since 12 Feb.'],
    [
      'the link to remove',
      fact('weakest-link', item, { at, cause: 'waits' }),
      'The link to remove begins at PLAT-7, since 12 Feb.',
    ],
    ['its other end', fact('weakest-link', item, { at, cause: 'blocks' }), 'It ends at PLAT-7.'],
  ])('%s', (_, told, sentence) => {
    expect(plainText(evidenceSentence(told, say), say)).toBe(sentence);
  });

  it('says how many are not shown', () => {
    expect(evidenceCutSentence(3, 17, say)).toBe('3 of 17 facts are shown.');
    expect(evidenceCutSentence(3, 3, say)).toBeNull();
  });
});
