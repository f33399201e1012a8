import type { FlowStage, PageFlow } from '../../../src/contract/page/flow';
import { useSay } from '../say';

/**
 * How long items stayed in each stage in the last four weeks; a tick at the usual time, the part beyond it in orange.
 */
export function StagesCard({ part: { stages } }: { readonly part: PageFlow }) {
  const say = useSay();
  const most = Math.max(1, ...stages.flatMap(({ recentDays, usualDays }) => [recentDays ?? 0, usualDays ?? 0]));
  return (
    <section className="bw-card">
      <h2>{say('page.flow.stages')}</h2>
      <p className="bw-small bw-subtle">{say('page.flow.stages.note')}</p>
      {stages.length === 0 ? (
        <p>{say('page.flow.none')}</p>
      ) : (
        <table className="bw-table bw-stages">
          <thead>
            <tr>
              <th scope="col">{say('page.flow.stage')}</th>
              <td aria-hidden="true" />
              <th scope="col">{say('page.flow.recent-days')}</th>
              <th scope="col">{say('page.flow.usual')}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <tr key={stage.name}>
                <th scope="row">{stage.name}</th>
                <td className="bw-stage-bar" aria-hidden="true">
                  <StageBar stage={stage} most={most} />
                </td>
                <td>
                  <strong>{stage.recentDays === null ? '–' : say('page.days', { days: stage.recentDays })}</strong>
                </td>
                <td>{stage.usualDays === null ? '–' : say('page.days', { days: stage.usualDays })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function StageBar({ stage: { recentDays, usualDays }, most }: { readonly stage: FlowStage; readonly most: number }) {
  const percent = (days: number): string => `${String((days / most) * 100)}%`;
  const days = recentDays ?? 0;
  const within = Math.min(days, usualDays ?? days);
  return (
    <svg width="100%" height="18">
      <rect className="bw-done-dot" x="0" y="4" height="10" width={percent(within)} />
      {days > within && (
        <rect className="bw-fill-stall" x={percent(within)} y="4" height="10" width={percent(days - within)} />
      )}
      {usualDays !== null && (
        <line className="bw-target-line" x1={percent(usualDays)} x2={percent(usualDays)} y1="0" y2="18" />
      )}
    </svg>
  );
}
