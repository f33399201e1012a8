import type { ContainerSummary } from '../../../src/contract/item-health';
import { signalLabel } from '../../../src/words/finding/signal-names';
import { Disclosure } from '../../kit/disclosure';
import { ItemLink } from '../../kit/links/item-link';
import { LevelLozenge } from '../../kit/level-lozenge';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

type Child = ContainerSummary['children'][number];
type NamedChild = Child & { readonly item: Extract<Child['item'], { readonly visible: true }> };

/** The open items inside with a finding, worst first as the resolver sends them. */
export function Children({ items }: { readonly items: ContainerSummary['children'] }) {
  const say = useSay();
  // The number of hidden items is not shown either: a note below says that some are hidden.
  const shown = items.flatMap((child) => (child.item.visible ? [{ ...child, item: child.item }] : []));
  if (shown.length === 0) return null;
  // No number: the resolver sends the ten worst, and there may be more.
  return (
    <Disclosure label={say('panel.children')}>
      <ChildList items={shown} />
    </Disclosure>
  );
}

function ChildList({ items }: { readonly items: readonly NamedChild[] }) {
  const say = useSay();
  const { words } = useScreenContext();
  return (
    <ul className="bw-children" aria-label={say('panel.children')}>
      {items.map(({ item, level, signals }) => {
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
              <p className="bw-small bw-subtle">{signals.map((signal) => signalLabel(signal, say)).join(' · ')}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
