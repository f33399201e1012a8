import type { Lever } from '../../../src/core/forecast/slip/levers';
import type { Facts } from '../../../src/core/facts/facts';
import { statusName } from '../../../src/core/facts/item/present-state';
import type { ContainerReport } from '../../../src/core/report/report';

/** The slip of a container as the JSON report tells it; null where there is no end, or nothing was committed. */
export function slipDocument({ slip }: ContainerReport): object | null {
  return slip === null ? null : { totalDays: slip.totalDays, against: slip.against, parts: slip.parts };
}

/** What would bring the end nearer, with items by key. */
export function leverDocument(lever: Lever, facts: Facts): object {
  const keyOf = (itemId: string): string => facts.byId.get(itemId)?.state.key ?? itemId;
  switch (lever.act) {
    case 'finish-blocker':
      return {
        act: lever.act,
        item: keyOf(lever.itemId),
        frees: lever.freedIds.map(keyOf),
        daysEarlier: lever.days,
      };
    case 'split':
      return { act: lever.act, item: keyOf(lever.itemId), daysEarlier: lever.days };
    case 'add-person':
      return {
        act: lever.act,
        stage: statusName(lever.statusId, facts),
        items: lever.itemIds.map(keyOf),
        daysEarlier: lever.days,
      };
    case 'move-target':
      return { act: lever.act, to: lever.on, confidence: 85 };
    case 'drop-added':
    case 'move-stalled':
      return { act: lever.act, items: lever.itemIds.map(keyOf), daysEarlier: lever.days };
  }
}
