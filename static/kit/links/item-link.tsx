import type { NamedItem } from '../../../src/contract/named-item';
import type { MouseEvent } from 'react';
import { useSay } from '../say';
import { useScreenContext } from '../screen-context';

/**
 * An item by its key, as a link that the tracker opens; for an item that the viewer may not see, the permitted text.
 */
export function ItemLink({ item }: { readonly item: NamedItem }) {
  const say = useSay();
  const { itemsUrl, words, openIssue } = useScreenContext();
  if (!item.visible) return <span className="bw-hidden-item">{say('item.hidden')}</span>;

  const open = (event: MouseEvent) => {
    event.preventDefault();
    openIssue(item.key, event.metaKey || event.ctrlKey || event.shiftKey);
  };
  const summary = words.summaries.get(item.key);
  return (
    <a
      className="bw-link bw-key"
      href={`${itemsUrl}${encodeURIComponent(item.key)}`}
      title={summary === undefined ? item.key : `${item.key}: ${summary}`}
      onClick={open}
    >
      {item.key}
    </a>
  );
}
