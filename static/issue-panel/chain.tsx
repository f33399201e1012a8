import { useState } from 'react';
import type { ChainLink } from '../../src/contract/item-health';
import { ItemLink } from '../kit/links/item-link';
import { useScreenContext } from '../kit/screen-context';
import { useSay } from './say';

// The item itself and its four nearest blockers; one more takes no more space than the button would.
const FIRST = 5;

/** The blockers of the item, down to the last one, drawn as a chain of cards. */
export function Chain({ links }: { readonly links: readonly ChainLink[] }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = all || links.length <= FIRST + 1 ? links : links.slice(0, FIRST);
  const more = links.length - shown.length;
  return (
    <div className="bw-section">
      <ol className="bw-chain" aria-label={say('panel.chain')}>
        {shown.map((link, index) => (
          <ChainCard key={index} link={link} deeper={link.depth > (shown[index - 1]?.depth ?? link.depth)} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" className="bw-text-button bw-more" aria-expanded={false} onClick={() => setAll(true)}>
          {say('panel.chain.more', { count: more })}
        </button>
      )}
    </div>
  );
}

interface ChainCardProps {
  readonly link: ChainLink;
  /** Whether it blocks the card above; otherwise it blocks the same item as the card above. */
  readonly deeper: boolean;
}

function ChainCard({ link, deeper }: ChainCardProps) {
  const say = useSay();
  const { words } = useScreenContext();
  const { item, statusName, category, depth } = link;
  const own = depth === 0;
  const summary = item.visible ? (words.summaries.get(item.key) ?? '') : '';
  const look = own ? 'bw-chain-own' : deeper ? 'bw-chain-deeper' : 'bw-chain-beside';
  return (
    <li className={`bw-chain-card ${look}`}>
      {!own && <span className="bw-visually-hidden">{say(deeper ? 'panel.chain.deeper' : 'panel.chain.beside')} </span>}
      <div className="bw-chain-line">
        {own && item.visible ? (
          <span className="bw-key" title={item.key}>
            {item.key}
          </span>
        ) : (
          <ItemLink item={item} />
        )}
        {own ? (
          <span className="bw-chain-self">{say('panel.chain.own')}</span>
        ) : (
          <span className="bw-chain-summary" title={summary}>
            {summary}
          </span>
        )}
        {statusName !== null && (
          <span className="bw-chain-status" title={statusName}>
            {category === 'done' ? say('panel.chain.done', { status: statusName }) : statusName}
          </span>
        )}
      </div>
      {!own && item.visible && category !== 'done' && <WhoAndWhen link={link} />}
      {!own && link.waitsForUnseen && <p className="bw-facts-line bw-chain-facts">{say('panel.chain.unseen.too')}</p>}
    </li>
  );
}

/** Who can move it and when it comes. Missing facts are shown too, since they are the danger. */
function WhoAndWhen({ link }: { readonly link: ChainLink }) {
  const say = useSay();
  const { words } = useScreenContext();
  const { ownerId, hasOwner, inIteration, dueOn } = link;
  // Nothing about it was read: then it is unknown whether anything is missing.
  if (hasOwner === null) return null;
  return (
    <p className="bw-facts-line bw-chain-facts">
      {hasOwner ? (
        <span>{(ownerId === null ? undefined : words.people.get(ownerId)) ?? say('person.unknown')}</span>
      ) : (
        <span className="bw-missing">{say('panel.chain.no-assignee')}</span>
      )}
      {inIteration === false && <span className="bw-missing">{say('panel.chain.no-sprint')}</span>}
      <span>{dueOn === null ? say('panel.chain.no-date') : say('panel.due', { on: dueOn })}</span>
    </p>
  );
}
