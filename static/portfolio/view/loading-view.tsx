import { Bone, Skeleton } from '../../kit/skeleton';
import type { PortfolioConfig } from '../model/config';
import { useSay } from '../say';

/** The table while it is read: as many rows as are visible at once, so that the layout stays. */
export function LoadingView({ config }: { readonly config: PortfolioConfig }) {
  const say = useSay();
  return (
    <section className="bw-portfolio">
      <h1>{config.title === '' ? say('portfolio.title') : config.title}</h1>
      <Skeleton label={say('portfolio.loading')}>
        <div className="bw-loading-head">
          <Bone width="60%" height={14} />
          <Bone height={44} />
        </div>
        {Array.from({ length: Math.min(config.rows, Math.max(4, config.chosen.length)) }, (_, row) => (
          <div key={row} className="bw-loading-row">
            <Bone width={`${String(70 - (row % 3) * 12)}%`} />
            <Bone height={16} />
            <Bone />
            <Bone height={8} />
          </div>
        ))}
      </Skeleton>
    </section>
  );
}
