import type { FlowItem, PageFlow } from '../../../src/contract/page/flow';
import { ItemLink } from '../../kit/links/item-link';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';
import { isUsualKnown } from './is-usual-known';

const MOST = 12;

/** Stalled items with their reasons, the most expensive first; together they are a part of the slip. */
export function StalledCard({ part }: { readonly part: PageFlow }) {
  const say = useSay();
  const stalled = part.items
    .filter(({ state }) => state === 'stalled' || state === 'blocked')
    .sort((one, other) => (other.priceDays ?? 0) - (one.priceDays ?? 0) || (other.stayDays ?? 0) - (one.stayDays ?? 0));
  return (
    <section className="bw-card">
      <div className="bw-section-head">
        <h2>{say('page.flow.stalled')}</h2>
        <span className="bw-small bw-subtle">{say('page.flow.costs')}</span>
      </div>
      {stalled.length === 0 ? (
        <p>{say(isUsualKnown(part) ? 'page.flow.stalled.none' : 'page.flow.blocked.none')}</p>
      ) : (
        <ul className="bw-stalled">
          {stalled.slice(0, MOST).map((item) => (
            <Stalled key={item.key} item={item} stage={part.stages[item.stage]?.name ?? ''} />
          ))}
        </ul>
      )}
      {stalled.length > MOST && (
        <p className="bw-small bw-subtle">{say('page.flow.more', { count: stalled.length - MOST })}</p>
      )}
      {part.slip !== null && part.slip.stalledDays !== 0 && (
        <p className="bw-total">
          <strong>{say('page.flow.slip')}</strong> <strong>{say('page.days', { days: part.slip.stalledDays })}</strong>
        </p>
      )}
    </section>
  );
}

function Stalled({ item, stage }: { readonly item: FlowItem; readonly stage: string }) {
  const say = useSay();
  const { words } = useScreenContext();
  const { key, stayDays, usualStayDays, idleDays, priceDays, hasOwner, state } = item;
  return (
    <li>
      <div>
        <ItemLink item={{ visible: true, key, id: '' }} /> {words.summaries.get(key) ?? ''}
        <p className="bw-small bw-subtle">
          {stayDays === null
            ? say('page.flow.stay.unknown', { stage })
            : usualStayDays === null
              ? say('page.flow.stay.plain', { stay: stayDays, stage })
              : say('page.flow.stay.usual', { stay: stayDays, stage, usual: usualStayDays })}{' '}
          {state === 'blocked' && say('page.flow.blocked')} {idleDays >= 1 && say('page.flow.idle', { idle: idleDays })}{' '}
          {!hasOwner && say('page.flow.unassigned')}
        </p>
      </div>
      {priceDays !== null && priceDays > 0 ? (
        <strong>{say('page.days', { days: priceDays })}</strong>
      ) : (
        <span className="bw-small bw-subtle">{say('page.no-price')}</span>
      )}
    </li>
  );
}
