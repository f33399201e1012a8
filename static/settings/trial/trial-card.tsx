import type { SignalId } from '../../../src/contract/settings';
import { useDraft } from '../draft/draft-context';
import { useSay } from '../say';
import { ProjectChoice } from './project-choice';
import { TrialResult } from './trial-result';
import { useTrial, type Trial } from './use-trial';

/** The effect of the unsaved changes on today's open items; nothing is saved. */
export function TrialCard({ sections }: { readonly sections: readonly string[] }) {
  const trial = useTrial((section) => sections.includes(section));
  return <TrialFrame trial={trial} nameOf={undefined} />;
}

interface TrialFrameProps {
  readonly trial: Trial;
  /** The name of a signal; without it, findings are not listed by signal. */
  readonly nameOf: ((signal: SignalId) => string) | undefined;
}

export function TrialFrame({ trial, nameOf }: TrialFrameProps) {
  const say = useSay();
  const { place } = useDraft();
  return (
    <section className="bw-card bw-trial" aria-labelledby="bw-trial-title">
      <h2 id="bw-trial-title" className="bw-h3">
        {say('settings.trial.title')}
      </h2>
      {place.layer === 'site' && <ProjectChoice label={say('settings.trial.project')} />}
      <TrialResult trial={trial} nameOf={nameOf} />
    </section>
  );
}
