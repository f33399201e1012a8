import type { SignalId } from '../../../src/core/signals';
import type { ContainerSummary } from '../../../src/contract/item-health';
import { SIGNAL_LABELS } from '../../../src/contract/words/labels';
import { ItemLink } from '../../kit/item-link';
import { LevelLozenge } from '../../kit/level-lozenge';
import { useTelling } from '../../kit/telling';

/** The open items inside that carry a finding, worst first as the resolver sends them. */
export function Children({ items }: { readonly items: ContainerSummary['children'] }) {
  const { words } = useTelling();
  return (
    <ul className="bw-children" aria-label="Items that need a look">
      {items.map(({ item, level, signals }, index) => {
        const summary = item.visible ? (words.summaries.get(item.key) ?? '') : '';
        return (
          <li key={index}>
            <div className="bw-child-line">
              <ItemLink item={item} />
              <span className="bw-child-summary" title={summary}>
                {summary}
              </span>
              {item.visible && <LevelLozenge level={level} />}
            </div>
            {signals.length > 0 && <p className="bw-small bw-subtle">{signalWords(signals)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function signalWords(signals: readonly SignalId[]): string {
  return signals.map((signal) => SIGNAL_LABELS[signal]).join(' · ');
}
