import { useId } from 'react';
import type { ChainLink } from '../../src/contract/item-health';
import { day } from '../kit/dates';
import { ItemLink } from '../kit/item-link';
import { useTelling } from '../kit/telling';

/** What the item waits for, down to the root, drawn as a chain of cards. */
export function Chain({ links }: { readonly links: readonly ChainLink[] }) {
  const id = useId();
  return (
    <section className="bw-section" aria-labelledby={id}>
      <div className="bw-section-head">
        <h2 id={id}>What it waits for</h2>
      </div>
      <ol className="bw-chain">
        {links.map((link, index) => (
          <ChainCard key={index} link={link} first={index === 0} />
        ))}
      </ol>
    </section>
  );
}

function ChainCard({ link, first }: { readonly link: ChainLink; readonly first: boolean }) {
  const { words } = useTelling();
  const { item, statusName, category } = link;
  const summary = item.visible ? (words.summaries.get(item.key) ?? '') : '';
  return (
    <li className={first ? 'bw-chain-card bw-chain-own' : 'bw-chain-card'}>
      {!first && <span className="bw-visually-hidden">which waits for </span>}
      <div className="bw-chain-line">
        {first && item.visible ? (
          <span className="bw-key" title={item.key}>
            {item.key}
          </span>
        ) : (
          <ItemLink item={item} />
        )}
        <span className="bw-chain-summary" title={first ? undefined : summary}>
          {first ? 'this item' : summary}
        </span>
        {statusName !== null && (
          <span className="bw-chain-status" title={statusName}>
            {category === 'done' ? `${statusName} (done)` : statusName}
          </span>
        )}
      </div>
      {!first && item.visible && <WhoAndWhen link={link} />}
    </li>
  );
}

/** Who can move it and when it comes; what is missing is what makes it dangerous, so that is said too. */
function WhoAndWhen({ link }: { readonly link: ChainLink }) {
  const { words, context } = useTelling();
  if (link.category === 'done') return null;
  const owner = link.ownerId === null ? null : (words.people.get(link.ownerId) ?? 'someone');
  return (
    <p className="bw-facts-line bw-chain-facts">
      {link.hasOwner === false ? <span className="bw-missing">no owner</span> : <span>{owner}</span>}
      {link.inIteration === false && <span className="bw-missing">in no sprint</span>}
      {link.dueOn === null ? <span>no date</span> : <span>due {day(link.dueOn, context)}</span>}
    </p>
  );
}
