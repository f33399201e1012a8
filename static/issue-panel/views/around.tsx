import type { ItemHealth } from '../../../src/contract/item-health';
import { useSay } from '../say';
import type { ViewName } from './view-name';

interface AroundProps {
  readonly health: ItemHealth;
  readonly show: (view: ViewName) => void;
}

/** The levels of its sprint and its epic, as links to their views with the details. */
export function Around({ health: { sprint, epic }, show }: AroundProps) {
  const say = useSay();
  const names = (['sprint', 'epic'] as const).filter((name) => (name === 'sprint' ? sprint : epic) !== null);
  if (names.length === 0) return null;
  return (
    <p className="bw-around">
      {names.map((name) => {
        const level = (name === 'sprint' ? sprint : epic)?.level ?? 'unknown';
        return (
          <button key={name} type="button" className="bw-text-button" onClick={() => show(name)}>
            {say(`panel.around.${name}`, { level: LEVELS[level] })}
          </button>
        );
      })}
    </p>
  );
}

/** A level as messages select it. */
const LEVELS = { 'off-track': 'off_track', 'at-risk': 'at_risk', 'on-track': 'on_track', unknown: 'unknown' } as const;
