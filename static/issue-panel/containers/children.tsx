import type { ContainerSummary } from '../../../src/contract/item-health';
import { SIGNAL_LABELS } from '../../../src/contract/words/labels';
import { ItemLink } from '../../kit/item-link';
import { LevelLozenge } from '../../kit/level-lozenge';
import { useTelling } from '../../kit/telling';

/** The open items inside that carry a finding, worst first as the resolver sends them. */
export function Children({ items }: { readonly items: ContainerSummary['children'] }) {
  const { words } = useTelling();
  // How many items are hidden is not told either: a note below says that some are.
  const shown = items.flatMap((child) => (child.item.visible ? [{ ...child, item: child.item }] : []));
  if (shown.length === 0) return null;
  return (
    <ul className="bw-children" aria-label="Items that need a look">
      {shown.map(({ item, level, signals }) => {
        const summary = words.summaries.get(item.key) ?? '';
        return (
          <li key={item.key}>
            <div className="bw-child-line">
              <ItemLink item={item} />
              <span className="bw-child-summary" title={summary}>
                {summary}
              </span>
              <LevelLozenge level={level} />
            </div>
            {signals.length > 0 && (
              <p className="bw-small bw-subtle">{signals.map((signal) => SIGNAL_LABELS[signal]).join(' · ')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
