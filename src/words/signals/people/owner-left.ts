import type { FindingOf, FindingWords, HealthSay, SignalWords } from '../../finding/finding-words';
import type { Phrase } from '../../say/slot';

export const ownerLeft: SignalWords<'owner-left'> = { tell: ownerLeftWords };

/** "Assignee is not active" / "4 items without active assignee" */
function ownerLeftWords({ figures, subject }: FindingOf<'owner-left'>, say: HealthSay): FindingWords {
  const { cause, items, silentDays: days, share } = figures;
  if (subject === 'item') {
    return {
      title: say.phrase('signal.owner-left.title'),
      line:
        days === null ? say.phrase('signal.owner-left.line') : say.phrase('signal.owner-left.line.silent', { days }),
    };
  }
  return {
    title: say.phrase('signal.owner-left.inside.title', { items }),
    line: say.together([
      ...(share === null ? [] : [say('signal.owner-left.inside.line', { share })]),
      ...(cause === 'silence' ? [silence(days, say)] : []),
    ]),
  };
}

function silence(days: number | null, say: HealthSay): Phrase {
  return days === null
    ? say.phrase('signal.owner-left.inside.silent.ever')
    : say.phrase('signal.owner-left.inside.silent', { days });
}
