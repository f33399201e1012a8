import { CAUSE_LOOKS } from '../../kit/charts/slip-causes';
import { Swatch } from '../../kit/charts/swatch';
import { useCauseWords, VIEW_OF_CAUSE } from '../cause-words';
import { PlaceLink } from '../place';
import { useSay } from '../say';
import { viewShown } from '../tabs';
import type { Compared } from './change-sentence';
import { slipChanges } from './slip-changes';

/** The slip of both days by cause; the changes add up to that of the whole. */
export function MovesTable({ then, now }: Compared) {
  const say = useSay();
  const words = useCauseWords();
  const changes = slipChanges(then.part.slip, now.part.slip);
  const number = (value: number): string => say('page.number', { value });
  return (
    <section className="bw-card">
      <h2>{say('page.compare.moves')}</h2>
      {changes === null ? (
        <p>{say('page.compare.moves.none')}</p>
      ) : (
        <table className="bw-table">
          <thead>
            <tr>
              <th scope="col">{say('page.column.cause')}</th>
              <th scope="col">{say('page.on', { on: then.head.on })}</th>
              <th scope="col">{say('page.compare.today')}</th>
              <th scope="col">{say('page.compare.change')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.cause}>
                <th scope="row">
                  <Swatch look={CAUSE_LOOKS[change.cause]} />{' '}
                  <PlaceLink to={{ view: viewShown(VIEW_OF_CAUSE[change.cause]), asOf: null, filters: {} }}>
                    {words.name({ cause: change.cause, days: change.now === 0 ? change.then : change.now })}
                  </PlaceLink>
                </th>
                <td>{number(change.then)}</td>
                <td>{number(change.now)}</td>
                <td>
                  <strong>{say('page.compare.days', { days: change.now - change.then })}</strong>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('page.total')}</th>
              <td>{number(then.part.slip?.totalDays ?? 0)}</td>
              <td>{number(now.part.slip?.totalDays ?? 0)}</td>
              <td>
                {say('page.compare.days', {
                  days: (now.part.slip?.totalDays ?? 0) - (then.part.slip?.totalDays ?? 0),
                })}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
