import type { FindingOf, FindingWords, SignalWords } from '../../finding/finding-words';
import { counted, days, percent } from '../../format';
import { phrase } from '../../phrase';

export const ownerLeft: SignalWords<'owner-left'> = {
  label: 'Owner left',
  meaning:
    'The work belongs to somebody who seems not to be there any more. Nobody will go on with it until it is handed over, and what they know of it is lost a little more every day.',
  computed:
    'Work in progress in the name of a deactivated account; for epics, sprints and projects also of owners without any act in the project for longer than 95 % of their own pauses.',
  sample: ['pause', 'pauses'],
  tell: ownerLeftWords,
};

/** "Its owner has left" / "4 items belong to owners who have left" */
function ownerLeftWords({ figures, subject }: FindingOf<'owner-left'>): FindingWords {
  const { cause, items, share, silentDays } = figures;
  const silence = silentDays === null ? '' : ` Nothing has been done under it for ${days(silentDays)}.`;
  if (subject === 'item') {
    return {
      title: phrase`Its owner has left`,
      line: phrase`The account that it is assigned to is deactivated.${silence}`,
      because: phrase`its owner has left`,
    };
  }
  const part = share === null ? '' : ` (${percent(share)} of those with an owner)`;
  const those = phrase`${counted(items, 'open item')} that somebody counts on${part}`;
  return cause === 'account'
    ? {
        title: phrase`${counted(items, 'item')} of owners who have left`,
        line: phrase`${those}: in the name of a deactivated account, or of one that is silent as never before.`,
        because: phrase`${counted(items, 'item')} belong to owners who have left`,
      }
    : {
        title: phrase`${counted(items, 'item')} of owners who are silent`,
        line: phrase`${those}: their owners have done nothing in the project${silentDays === null ? '' : ` for ${days(silentDays)} or more`}, longer than ${percent(0.95)} of their own pauses.`,
        because: phrase`${counted(items, 'item')} belong to owners who have gone silent`,
      };
}
