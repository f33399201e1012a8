import type { Facts } from '../../core/facts/facts';
import { knownBlockers } from '../../core/facts/item/blockage';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { isInProgress, isOpen } from '../../core/facts/item/present-state';
import { growthAt } from '../../core/facts/scope/growth';
import type { ContainerRef } from '../../core/model/containers';
import type { Level } from '../../core/model/level';
import { stallCut } from '../../core/norms/stall-cut';
import { comparing } from '../../core/settings/shared';
import type { Settings } from '../../core/signals/settings';
import { summaryOfText } from '../portfolio/reading-summary';
import { readingOf } from '../sync/judge/recompute-project';

/**
 * What is written to one issue, rounded so that it changes rarely. Null is what cannot be said. Of items that hold others: health
 * to chance; of the others: stalled and waitingFor.
 */
export interface IssueFacts {
  readonly health: Level | null;
  /** Working days beyond the target; negative where it ends before. */
  readonly slipDays: number | null;
  /** By how much of what was committed the scope has grown, in whole percent. */
  readonly scopeChangePercent: number | null;
  /** ISO calendar date by which it ends at 85 %. */
  readonly expectedDate: string | null;
  /** Of its target, in whole percent. */
  readonly chance: number | null;
  readonly stalled: boolean | null;
  /** Keys of the unfinished items that block it, in their order. */
  readonly waitingFor: readonly string[];
}

export interface IssueFactsGiven {
  readonly projectKey: string;
  /** Of this project alone: what is written to an issue may be read by everyone who may browse it. */
  readonly facts: Facts;
  readonly settings: Settings;
}

/** What is to be written to the open issues of a project, by id. Issues of which there is nothing to say are absent. */
export function issueFactsOf(given: IssueFactsGiven): ReadonlyMap<string, IssueFacts> {
  const { facts, projectKey } = given;
  const open = facts.histories.filter((item) => isOpen(item) && item.state.projectKey === projectKey);
  return new Map(
    open.flatMap((item): [string, IssueFacts][] => {
      const found = item.item.level === 'parent' ? containerFacts(item, given) : itemFacts(item, facts);
      return found === null ? [] : [[item.item.id, found]];
    }),
  );
}

const NOTHING: IssueFacts = {
  health: null,
  slipDays: null,
  scopeChangePercent: null,
  expectedDate: null,
  chance: null,
  stalled: null,
  waitingFor: [],
};

function containerFacts({ item }: ItemHistory, { projectKey, facts, settings }: IssueFactsGiven): IssueFacts {
  const scope: ContainerRef = { kind: 'parent', id: item.id };
  const reading = readingOf(scope, { projectKey, facts, settings });
  return {
    ...NOTHING,
    health: reading.health,
    slipDays: reading.slipDays === null ? null : whole(reading.slipDays),
    scopeChangePercent: scopeChangePercent(scope, facts),
    expectedDate: summaryOfText(reading.summary)?.expectedOn ?? null,
    chance: reading.chance === null ? null : whole(reading.chance * 100),
  };
}

function scopeChangePercent(scope: ContainerRef, facts: Facts): number | null {
  const result = facts.ledgerOf(scope);
  if (result.status === 'unknown') return null;
  const growth = growthAt(result.ledger, facts.snapshot.takenAt, comparing.estimatedShare.default);
  return growth === null ? null : whole(growth.netShare * 100);
}

/** Null where it neither stands still nor waits. */
function itemFacts(item: ItemHistory, facts: Facts): IssueFacts | null {
  const stalled = isInProgress(item) && stallCut(item.state.projectKey, facts).stalled.has(item.item.id);
  const waitingFor = knownBlockers(item, facts)
    .map(({ itemKey }) => itemKey)
    .sort();
  return stalled || waitingFor.length > 0 ? { ...NOTHING, stalled, waitingFor } : null;
}

/** Without a zero of two signs. */
const whole = (value: number): number => Math.round(value) + 0;
