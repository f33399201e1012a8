import type { Failure } from '../kit/reading-state';
import { Bone, Skeleton } from '../kit/skeleton';
import { WholeState } from '../kit/states/whole-state';
import { useSay } from './say';
import { useWhere } from './where';

/** The settings while they are read, in their later size. */
export function LoadingSettings() {
  const say = useSay();
  return (
    <Skeleton label={say('settings.loading')}>
      <div className="bw-settings">
        <div className="bw-settings-nav bw-bones">
          <Bone width="8rem" height={24} />
          {Array.from({ length: 5 }, (_, line) => (
            <Bone key={line} height={28} />
          ))}
        </div>
        <div className="bw-settings-page bw-bones">
          <Bone width="12rem" height={32} />
          <Bone width="70%" height={20} />
          <div className="bw-stats">
            {Array.from({ length: 4 }, (_, card) => (
              <Bone key={card} height={88} />
            ))}
          </div>
          <Bone height={320} />
        </div>
      </div>
    </Skeleton>
  );
}

/** For a viewer who administers neither the site nor the project. */
export function NoAccess() {
  const say = useSay();
  const { projectId } = useWhere();
  return (
    <WholeState title={say('settings.no-access.title')}>
      {say(projectId === null ? 'settings.no-access.site' : 'settings.no-access.project')}
    </WholeState>
  );
}

/** There is no answer; with the reference for support. */
export function FailedSettings({ failure, refresh }: { readonly failure: Failure; readonly refresh: () => void }) {
  const say = useSay();
  const { problem, reference } = failure;
  return (
    <WholeState
      failed
      title={say(problem === 'busy' ? 'state.busy.title' : 'settings.failed.title')}
      action={{ label: say('button.retry'), onClick: refresh }}
      {...(reference === '' ? {} : { reference: say('settings.reference', { reference }) })}
    >
      {say(problem === 'busy' ? 'state.busy.soon' : 'settings.failed.text')}
    </WholeState>
  );
}
