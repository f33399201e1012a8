import { useSay } from '../say';
import { useWhere } from '../where';
import type { Outcome } from './use-layer-draft';

/** The result of saving in one sentence, with what to do after a failure. */
export function OutcomeWords({ outcome, count }: { readonly outcome: Outcome; readonly count: number }) {
  const say = useSay();
  const { projectId } = useWhere();
  switch (outcome.status) {
    case 'none':
      return null;
    case 'busy':
      return <>{say('settings.saving')}</>;
    case 'saved':
      return count > 0 ? null : (
        <>
          {say(outcome.how === 'reset' ? 'settings.reset-done' : `settings.${outcome.how}`, {
            at: outcome.at.toISOString(),
          })}
        </>
      );
    case 'failed':
      return (
        <span className="bw-wrong">
          {outcome.reference === ''
            ? say('settings.save.failed')
            : say('settings.save.failed.reference', { reference: outcome.reference })}
        </span>
      );
    case 'not-saved':
      break;
  }
  const { change } = outcome;
  switch (change.status) {
    case 'refused':
      return (
        <span className="bw-wrong">
          {say('settings.save.refused', { count: change.problems.length + change.more })}
        </span>
      );
    case 'malformed':
      return <span className="bw-wrong">{say('settings.save.failed')}</span>;
    case 'not-allowed':
      return (
        <span className="bw-wrong">
          {say(projectId === null ? 'settings.save.no-access.site' : 'settings.save.no-access.project')}
        </span>
      );
    case 'changed-meanwhile':
      return <span className="bw-wrong">{say('settings.save.changed-meanwhile')}</span>;
    case 'written-by-newer':
      return <span className="bw-wrong">{say('settings.save.newer')}</span>;
    case 'nothing-to-undo':
      return <span className="bw-wrong">{say('settings.save.nothing-to-undo')}</span>;
  }
}
