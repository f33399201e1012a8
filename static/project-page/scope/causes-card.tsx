import { signed } from '../../kit/words/amounts';
import { useSay } from '../say';
import { causeSelector } from './cause-selector';
import type { KnownScope } from '../page-of';

/** The reasons for the present scope: each cause with its items and its price. */
export function CausesCard({ part: { causes, start, now, slip } }: { readonly part: KnownScope }) {
  const say = useSay();
  const added = causes.reduce((sum, { count }) => sum + Math.max(0, count), 0);
  const removed = causes.reduce((sum, { count }) => sum + Math.max(0, -count), 0);
  const most = Math.max(1, ...causes.map(({ count }) => Math.abs(count)));
  const hasPrice = causes.some(({ priceDays }) => priceDays !== null);
  return (
    <section className="bw-card">
      <h2>{say('page.scope.why')}</h2>
      <p className="bw-small">{say('page.scope.sum', { start: start.count, added, removed, now: now.count })}</p>
      <table className="bw-table bw-causes">
        <thead>
          <tr>
            <th scope="col">{say('page.column.cause')}</th>
            <th scope="col">{say('page.column.items')}</th>
            <th scope="col">{say('page.column.points')}</th>
            {hasPrice && <th scope="col">{say('page.column.costs')}</th>}
          </tr>
        </thead>
        <tbody>
          {causes.map(({ cause, count, points, priceDays }) => (
            <tr key={cause}>
              <th scope="row">
                {say('page.scope.cause', { cause: causeSelector(cause) })}
                <span
                  className={`bw-cause-bar${count < 0 ? ' bw-cause-bar-out' : ''}`}
                  style={{ width: `${String((Math.abs(count) / most) * 100)}%` }}
                  aria-hidden="true"
                />
              </th>
              <td>{say('format.signed', signed(count))}</td>
              <td>{say('format.signed', signed(points))}</td>
              {hasPrice && <td>{priceDays === null ? '' : say('page.signed-days', signedDays(priceDays))}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('page.total')}</th>
            <td>{say('format.signed', signed(now.count - start.count))}</td>
            <td>{say('format.signed', signed(now.points - start.points))}</td>
            {hasPrice && <td />}
          </tr>
        </tfoot>
      </table>
      {hasPrice && slip !== null && (
        <p className="bw-small bw-subtle">{say('page.scope.alone', { days: slip.scopeDays })}</p>
      )}
    </section>
  );
}

export const signedDays = (days: number): { readonly sign: 'plus' | 'minus'; readonly days: number } => ({
  sign: days < 0 ? 'minus' : 'plus',
  days: Math.abs(days),
});
