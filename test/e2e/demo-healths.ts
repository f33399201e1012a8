import type { ItemHealth } from '../../src/contract/item-health';
import { judgeItem } from '../../src/app/item-health/judge-item';
import { namesFor } from '../../src/app/item-health/naming';
import { deriveFacts } from '../../src/core/facts/facts';
import { isInProgress } from '../../src/core/facts/item/present-state';
import { defaultSettings } from '../../src/core/signals/settings';
import { demoSnapshot } from '../local/demo/demo-export';
import { sampleOf } from '../sample-of';

/** What the panel is told of so many of the stories and tasks that the demo company works on, or of all where everything is tried. */
export async function demoHealths(most: number): Promise<readonly ItemHealth[]> {
  const snapshot = await demoSnapshot(1);
  const facts = deriveFacts(snapshot, defaultSettings);
  const nameOf = namesFor({ facts, idByKey: new Map() });
  const items = [...facts.byId.values()].filter((item) => isInProgress(item) && item.item.level !== 'parent');
  const judged = sampleOf(items, most).map((item) =>
    judgeItem(item, { facts, settings: defaultSettings, nameOf, waitingForUnseen: new Set() }),
  );
  const around = {
    takenAt: snapshot.takenAt.toISOString(),
    timeZone: 'Europe/London',
    someHidden: true,
    ignoredSettings: [],
    read: { items: 580, changes: 4210, truncated: false },
    firstLook: null,
  };
  return judged.map((health) => ({ ...health, ...around }));
}
