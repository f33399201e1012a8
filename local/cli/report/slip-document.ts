import type { Lever } from '../../../src/core/forecast/slip/levers';
import type { Facts } from '../../../src/core/facts/facts';
import { statusName } from '../../../src/core/facts/item/present-state';
import { MAX_EVIDENCE } from '../../../src/core/signals/evidence';
import type { ContainerReport } from '../../../src/core/report/report';

/** The slip of a container in the JSON report; null if there is no end, or nothing was committed. */
export function slipDocument({ slip }: ContainerReport, { byId }: Facts): object | null {
  if (slip === null) return null;
  const keyOf = (itemId: string): string => byId.get(itemId)?.state.key ?? itemId;
  return {
    totalDays: slip.totalDays,
    against: slip.against,
    parts: slip.parts.map(({ cause, days, facts }) => ({
      cause,
      days,
      count: facts.length,
      evidence: facts.slice(0, MAX_EVIDENCE).map(({ itemId, at, waitsFor }) => ({
        item: itemId === null ? null : keyOf(itemId),
        at,
        waitsFor: waitsFor?.map(keyOf),
      })),
    })),
  };
}

/** A change that would bring the end nearer, with items by key. */
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
    case 'drop-unbegun':
    case 'move-stalled':
      return { act: lever.act, items: lever.itemIds.map(keyOf), daysEarlier: lever.days };
  }
}
