import type { SprintItem } from '../../../src/contract/page/sprint';
import { ItemLink } from '../../kit/links/item-link';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

const MOST = 10;

/** The open items of a sprint, the least likely to be finished first. */
export function SprintItems({ items, count }: { readonly items: readonly SprintItem[]; readonly count: number }) {
  const say = useSay();
  const { words } = useScreenContext();
  return (
    <section className="bw-card">
      <h2>{say('page.sprint.least')}</h2>
      {items.length === 0 && <p>{say('page.lead.lacks.open-items')}</p>}
      <ul className="bw-changes">
        {items.slice(0, MOST).map(({ key, state, addedOn }) => (
          <li key={key}>
            <ItemLink item={{ visible: true, key, id: '' }} /> {words.summaries.get(key) ?? ''}
            <p className="bw-small bw-subtle">
              {say(state === 'not-started' ? 'page.scope.now.not-started' : `page.state.${state}`)}
              {addedOn !== null && ` · ${say('page.sprint.added', { on: addedOn })}`}
            </p>
          </li>
        ))}
      </ul>
      {count > MOST && <p className="bw-small bw-subtle">{say('page.flow.more', { count: count - MOST })}</p>}
    </section>
  );
}
