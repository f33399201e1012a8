import { Bone, Skeleton } from '../../kit/skeleton';
import { useSay } from '../say';

/** A page while its code is loading. */
export function PageBones() {
  const say = useSay();
  return (
    <Skeleton label={say('settings.loading')}>
      <div className="bw-bones">
        <Bone width="12rem" height={32} />
        <Bone width="70%" height={20} />
        <Bone height={320} />
      </div>
    </Skeleton>
  );
}
