import type { PageDependencies, WaitNode } from '../../../src/contract/page/dependencies';
import { ItemLink } from '../../kit/links/item-link';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

interface WaitListProps {
  readonly part: PageDependencies;
  readonly chosen: number | null;
  readonly choose: (node: number | null) => void;
}

const MOST = 8;

/** The worst first: cycles, then the items for which most others wait. A line selects its item in the graph. */
export function WaitList({ part, chosen, choose }: WaitListProps) {
  const say = useSay();
  const { nodes, rings, links } = part;
  const blockers = nodes.flatMap((node, place) => (node.holdsUp > 0 ? [{ node, place }] : []));
  const costOf = (place: number): number =>
    links
      .filter(({ blocker }) => blocker === place)
      .reduce((most, { waiting }) => Math.max(most, nodes[waiting]?.priceDays ?? 0), 0);
  return (
    <section className="bw-card">
      <div className="bw-section-head">
        <h2>{say('page.waits.worst')}</h2>
        <span className="bw-small bw-subtle">{say('page.flow.costs')}</span>
      </div>
      <ul className="bw-wait-list">
        {rings.map((ring) => (
          <li key={ring.join(' ')}>
            <button
              type="button"
              className="bw-wait"
              aria-pressed={chosen !== null && ring.includes(chosen)}
              onClick={() => choose(ring[0] ?? null)}
            >
              <span className="bw-wait-kind">{say('page.waits.ring')}</span>
              <strong>
                {say('page.waits.ring.text', { keys: ring.map((place) => nodes[place]?.key ?? '').join(', ') })}
              </strong>
              <span className="bw-small bw-subtle">{say('page.waits.ring.cut', cutOf(part, ring))}</span>
            </button>
          </li>
        ))}
        {blockers.slice(0, MOST).map(({ node, place }) => (
          <li key={node.key}>
            <Blocker
              node={node}
              days={costOf(place)}
              isChosen={chosen === place}
              choose={() => choose(chosen === place ? null : place)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The link of a cycle whose removal unblocks most items. */
function cutOf({ links, nodes }: PageDependencies, ring: readonly number[]): { waiting: string; blocker: string } {
  const cut = links.find((link) => link.isCheapest && ring.includes(link.blocker) && ring.includes(link.waiting));
  const keyOf = (place: number | undefined): string => nodes[place ?? -1]?.key ?? '';
  return { waiting: keyOf(cut?.waiting ?? ring[0]), blocker: keyOf(cut?.blocker ?? ring[1]) };
}

interface BlockerProps {
  readonly node: WaitNode;
  readonly days: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Blocker({ node, days, isChosen, choose }: BlockerProps) {
  const say = useSay();
  const { words } = useScreenContext();
  const { key, holdsUp, holdsUpOwn, ownerId, inIteration, dueOn, statusName } = node;
  return (
    <>
      <button type="button" className="bw-wait" aria-pressed={isChosen} onClick={choose}>
        <span className="bw-wait-line">
          <strong>{say('page.waits.holds', { key, items: holdsUp })}</strong>
          <strong>{days > 0 ? say('page.days', { days }) : ''}</strong>
        </span>
        <span className="bw-small bw-subtle">
          {holdsUpOwn < holdsUp && say('page.waits.own', { own: holdsUpOwn, others: holdsUp - holdsUpOwn })}{' '}
          {[
            statusName,
            ownerId === null ? say('page.waits.unassigned') : (words.people.get(ownerId) ?? ''),
            inIteration ? '' : say('page.waits.unplanned'),
            dueOn === null ? '' : say('page.waits.due', { on: dueOn }),
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </span>
      </button>
      <span className="bw-small">
        <ItemLink item={{ visible: true, key, id: '' }} /> {words.summaries.get(key) ?? ''}
      </span>
    </>
  );
}
