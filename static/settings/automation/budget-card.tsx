import { useCallback } from 'react';
import type { RuleBudget } from '../../../src/contract/automation';
import { useHost } from '../../kit/host/host-context';
import { Bone, Skeleton } from '../../kit/skeleton';
import { useReading } from '../../kit/use-reading';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { useSay } from '../say';
import { ProjectChoice } from '../trial/project-choice';

type Way = 'off' | 'each' | 'daily' | 'weekly';
const FREQUENCIES = ['each', 'daily', 'weekly'] as const;

/**
 * How many rule runs a month the events of a project would start, by the way in which they are sent, compared with the
 * limits of plans.
 */
export function BudgetCard({ way }: { readonly way: Way }) {
  const say = useSay();
  const host = useHost();
  const { place } = useDraft();
  const { chosen } = useKnown();
  const read = useCallback(() => host.ask('ruleBudget', { projectId: chosen ?? '' }), [host, chosen]);
  const { state, refresh } = useReading<RuleBudget>(chosen === null ? null : read);
  return (
    <section className="bw-card" aria-labelledby="bw-budget">
      <h2 id="bw-budget" className="bw-h3">
        {say('settings.budget.title')}
      </h2>
      {place.layer === 'site' && <ProjectChoice label={say('settings.budget.project')} />}
      {chosen === null ? null : state.status === 'loading' ? (
        <Skeleton label={say('settings.loading')}>
          <div className="bw-bones">
            <Bone height={32} width="50%" />
            <Bone height={96} />
          </div>
        </Skeleton>
      ) : state.status === 'failed' ? (
        <>
          <p className="bw-wrong">{say('settings.budget.failed')}</p>
          <button type="button" className="bw-button" onClick={refresh}>
            {say('button.retry')}
          </button>
        </>
      ) : (
        <Budget budget={state.value} way={way} />
      )}
    </section>
  );
}

function Budget({ budget, way }: { readonly budget: RuleBudget; readonly way: Way }) {
  const say = useSay();
  const { plans } = budget;
  const runs = way === 'off' ? 0 : budget[way];
  return (
    <>
      <p className="bw-small bw-subtle">{say('settings.budget.from', { days: budget.days })}</p>
      <p className="bw-budget-runs">{say('settings.budget.runs', { runs })}</p>
      <table className="bw-table bw-small">
        <thead>
          <tr>
            <th scope="col">{say('settings.budget.way')}</th>
            <th scope="col" className="bw-number">
              {say('settings.budget.month')}
            </th>
          </tr>
        </thead>
        <tbody>
          {FREQUENCIES.map((each) => (
            <tr key={each} data-chosen={each === way}>
              <th scope="row">{say(`settings.automation.way.${each}`)}</th>
              <td className="bw-number">{say('settings.number', { value: budget[each] })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('settings.budget.any')}</th>
            <td className="bw-number">{say('settings.number', { value: budget.anyChange })}</td>
          </tr>
        </tbody>
      </table>
      <table className="bw-table bw-small">
        <thead>
          <tr>
            <th scope="col">{say('settings.budget.plan')}</th>
            <th scope="col" className="bw-number">
              {say('settings.budget.limit')}
            </th>
            <th scope="col">{say('settings.budget.fits')}</th>
          </tr>
        </thead>
        <tbody>
          {(
            [
              ['free', plans.free],
              ['standard', plans.standard],
              ['premium', plans.premiumPerUser],
            ] as const
          ).map(([plan, limit]) => (
            <tr key={plan}>
              <th scope="row">{say(`settings.budget.plan.${plan}`)}</th>
              <td className="bw-number">{say('settings.number', { value: limit })}</td>
              <td className={runs > limit ? 'bw-wrong' : undefined}>
                {say(runs > limit ? 'settings.budget.over' : 'settings.budget.under')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bw-small bw-subtle">{say('settings.budget.note')}</p>
    </>
  );
}
