import { useId, useState } from 'react';
import type { ChainLink } from '../../src/contract/item-health';
import { counted } from '../../src/words/format';
import { day } from '../kit/dates';
import { HiddenIcon } from '../kit/icons';
import { ItemLink } from '../kit/item-link';
import { useTelling } from '../kit/screen-context';

// The item itself and its four nearest blockers; one more costs no more room than the button would.
const FIRST = 5;

interface ChainProps {
  readonly links: readonly ChainLink[];
  /** Whether the item itself waits for one that the viewer may not see: that is all there is to say of it. */
  readonly waitsForUnseen: boolean;
}

/** What the item waits for, down to the root, drawn as a chain of cards. */
export function Chain({ links, waitsForUnseen }: ChainProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all || links.length <= FIRST + 1 ? links : links.slice(0, FIRST);
  const more = links.length - shown.length;
  return (
    <section className="bw-section" aria-labelledby={id}>
      <div className="bw-section-head">
        <h2 id={id}>What it waits for</h2>
      </div>
      {waitsForUnseen && (
        <p className="bw-small">
          <HiddenIcon /> It waits for an item you cannot see.
        </p>
      )}
      <ol className="bw-chain">
        {shown.map((link, index) => (
          <ChainCard key={index} link={link} deeper={link.depth > (shown[index - 1]?.depth ?? link.depth)} />
        ))}
      </ol>
      {more > 0 && (
        <button type="button" className="bw-text-button bw-more" aria-expanded={false} onClick={() => setAll(true)}>
          {counted(more, 'more blocker')}
        </button>
      )}
    </section>
  );
}

interface ChainCardProps {
  readonly link: ChainLink;
  /** Whether it blocks the one above; otherwise it blocks the same as the one above does. */
  readonly deeper: boolean;
}

function ChainCard({ link, deeper }: ChainCardProps) {
  const { words } = useTelling();
  const { item, statusName, category, depth } = link;
  const own = depth === 0;
  const summary = item.visible ? (words.summaries.get(item.key) ?? '') : '';
  const look = own ? 'bw-chain-own' : deeper ? 'bw-chain-deeper' : 'bw-chain-beside';
  return (
    <li className={`bw-chain-card ${look}`}>
      {!own && <span className="bw-visually-hidden">{deeper ? 'which waits for ' : 'and for '}</span>}
      <div className="bw-chain-line">
        {own && item.visible ? (
          <span className="bw-key" title={item.key}>
            {item.key}
          </span>
        ) : (
          <ItemLink item={item} />
        )}
        <span className="bw-chain-summary" title={own ? undefined : summary}>
          {own ? 'this item' : summary}
        </span>
        {statusName !== null && (
          <span className="bw-chain-status" title={statusName}>
            {category === 'done' ? `${statusName} (done)` : statusName}
          </span>
        )}
      </div>
      {!own && item.visible && category !== 'done' && <WhoAndWhen link={link} />}
      {!own && link.waitsForUnseen && (
        <p className="bw-facts-line bw-chain-facts">It waits for an item you cannot see as well.</p>
      )}
    </li>
  );
}

/** Who can move it and when it comes; what is missing is what makes it dangerous, so that is said too. */
function WhoAndWhen({ link }: { readonly link: ChainLink }) {
  const { words, context } = useTelling();
  const { ownerId, hasOwner, inIteration, dueOn } = link;
  // Nothing of it was read: then nothing is missing either, as far as anybody knows.
  if (hasOwner === null) return null;
  return (
    <p className="bw-facts-line bw-chain-facts">
      {hasOwner ? (
        <span>{(ownerId === null ? undefined : words.people.get(ownerId)) ?? 'someone'}</span>
      ) : (
        <span className="bw-missing">no owner</span>
      )}
      {inIteration === false && <span className="bw-missing">in no sprint</span>}
      {dueOn === null ? <span>no date</span> : <span>due {day(dueOn, context)}</span>}
    </p>
  );
}
