import type { PageView } from '../../src/contract/project-page';
import { Bone, Skeleton } from '../kit/skeleton';
import { useSay } from './say';

/** A view while it is read, in its later size. */
export function LoadingView({ view }: { readonly view: PageView }) {
  const say = useSay();
  return (
    <Skeleton label={say('page.loading')}>
      <div className="bw-loading">
        <Bone width="70%" height={20} />
        {view === 'overview' && (
          <div className="bw-figures">
            {Array.from({ length: 5 }, (_, place) => (
              <Bone key={place} height={92} />
            ))}
          </div>
        )}
        <div className="bw-cards">
          <Bone height={view === 'overview' ? 296 : 360} />
          <Bone height={view === 'overview' ? 296 : 360} />
        </div>
        <Bone height={240} />
      </div>
    </Skeleton>
  );
}
