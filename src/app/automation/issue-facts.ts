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
 * What is written to one issue, rounded so that it changes rarely. Null means not known. Items that hold others have health to
 * chance; all other items have stalled and waitingFor.
 */
export interface IssueFacts {
  readonly health: Level | null;
  /** Working days after the target; negative if it ends before. */
  readonly slipDays: number | null;
  /** By how much the scope has grown, in whole percent of what was committed. */
  readonly scopeChangePercent: number | null;
  /** ISO calendar date: the end at 85 %. */
  readonly expectedDate: string | null;
  /** Chance to reach the target, in whole percent. */
  readonly chance: number | null;
  readonly stalled: boolean | null;
  /** Keys of the unfinished items that block it, in their order. */
  readonly waitingFor: readonly string[];
}

export interface IssueFactsGiven {
  readonly projectKey: string;
  /** Facts of this project only: everyone who may browse an issue may read what is written to it. */
  readonly facts: Facts;
  readonly settings: Settings;
}

/** What is to be written to the open issues of a project, by id. Issues without any known value are absent. */
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

/** Null if the item is neither stalled nor waiting. */
function itemFacts(item: ItemHistory, facts: Facts): IssueFacts | null {
  const stalled = isInProgress(item) && stallCut(item.state.projectKey, facts).stalled.has(item.item.id);
  const waitingFor = knownBlockers(item, facts)
    .map(({ itemKey }) => itemKey)
    .sort();
  return stalled || waitingFor.length > 0 ? { ...NOTHING, stalled, waitingFor } : null;
}

/** Rounds, without the value -0. */
const whole = (value: number): number => Math.round(value) + 0;
