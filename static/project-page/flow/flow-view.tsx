import { PageFooter } from '../page-footer';
import { useSay } from '../say';
import type { FlowPage } from '../page-of';
import { AgeingCard } from './ageing-card';
import { isUsualKnown } from './is-usual-known';
import { StagesCard } from './stages-card';
import { StalledCard } from './stalled-card';
import { WeeksCard } from './weeks-card';
import { WipCard } from './wip-card';

/** The flow of work: items in progress and their age, stalled items, and the items finished each week. */
export function FlowView({ page }: { readonly page: FlowPage }) {
  const say = useSay();
  const { part, head } = page;
  const stalled = part.items.filter(({ state }) => state === 'stalled').length;
  const held = part.items.filter(({ state }) => state === 'waiting' || state === 'blocked').length;
  const costs = part.slip !== null && part.slip.totalDays > 0 && part.slip.stalledDays > 0;
  const recent = part.weeks.slice(-7, -1).reduce((sum, { finished }) => sum + finished, 0);
  return (
    <div className="bw-view">
      <p className="bw-lead-sentence">
        <strong>
          {part.itemCount === 0
            ? say('page.flow.none')
            : !isUsualKnown(part)
              ? say('page.flow.lead.unknown', { all: part.itemCount })
              : costs && part.slip !== null
                ? say('page.flow.lead.costs', {
                    stalled,
                    all: part.itemCount,
                    days: part.slip.stalledDays,
                    slip: part.slip.totalDays,
                  })
                : say('page.flow.lead', { stalled, all: part.itemCount })}
        </strong>{' '}
        {held > 0 && say('page.flow.held', { items: held })} {say('page.flow.recent', { finished: recent })}
      </p>
      {part.itemCount > 0 && (
        <div className="bw-cards bw-cards-wide">
          <AgeingCard part={part} />
          {(held > 0 || isUsualKnown(part)) && <StalledCard part={part} />}
        </div>
      )}
      <div className="bw-cards">
        <WeeksCard part={part} />
        <StagesCard part={part} />
      </div>
      {part.stages.length > 0 && <WipCard part={part} />}
      <PageFooter head={head} />
    </div>
  );
}
