import type { ChainLink, ContainerSummary, ItemHealth, NextStep } from '../../../contract/item-health';
import { signalOf } from '../../../core/signals';
import { findingWords } from '../../../words/finding/finding';
import { forecastSentences } from '../../../words/finding/forecast';
import { headline } from '../../../words/finding/headline';
import { nextStepGain, nextStepSentence } from '../../../words/finding/next-step';
import { slipSentence } from '../../../words/finding/slip';
import { isOwnEpic } from '../../../words/own-epic';
import { plainText } from '../../../words/phrase';
import { type ActionAnswer, keyOf, percentOf, refused, type AnswerContext } from './action-answer';

/** Answers about one work item, from its health for one viewer. */
export interface ItemHealthOutputs {
  readonly key: string;
  readonly level: string;
  readonly summary: string;
  readonly stalled: boolean;
  readonly idleDays: number;
  readonly chance: number | null;
  readonly waitingFor: string;
  readonly because: string;
  readonly evidence: string;
  readonly nextStep: string;
}

export function itemHealthAnswer(health: ItemHealth, { say }: AnswerContext): ItemHealthOutputs {
  const findings = health.findings.filter(({ subject }) => subject === 'item');
  const chance = isOwnEpic(health) ? (health.epic?.forecast.target === null ? null : chanceOf(health.epic)) : null;
  return {
    key: health.item.key,
    level: health.level,
    summary: plainText(headline(health, say), say),
    stalled: findings.some(({ signal }) => signalOf(signal).isStandstill === true),
    idleDays: health.idleDays,
    chance: percentOf(chance ?? health.chanceInTime),
    waitingFor: blockersIn(health).join(', '),
    because: health.findings.map((finding) => plainText(findingWords(finding, say).line, say)).join('\n'),
    evidence: evidenceKeys(health).join(', '),
    nextStep: health.nextStep === null ? '' : plainText(nextStepSentence(health.nextStep, say), say),
  };
}

const chanceOf = (epic: ContainerSummary | null): number | null =>
  epic?.forecast !== undefined && 'chance' in epic.forecast ? epic.forecast.chance : null;

function evidenceKeys({ item, findings }: ItemHealth): readonly string[] {
  const keys = findings.flatMap(({ evidence }) => evidence.flatMap(({ item: named }) => keyOf(named) ?? []));
  return [...new Set([item.key, ...keys])];
}

/** Keys of the items that it waits for directly. */
const blockersIn = ({ chain }: ItemHealth): readonly string[] =>
  chain.flatMap(({ item, depth }) => (depth === 1 ? (keyOf(item) ?? []) : []));

export interface BlockersOutputs {
  readonly key: string;
  readonly count: number;
  readonly blockers: string;
  readonly first: string;
  readonly firstHasOwner: boolean | null;
  readonly chain: string;
  readonly waitsForHidden: boolean;
  readonly summary: string;
}

export function blockersAnswer(health: ItemHealth, { say }: AnswerContext): BlockersOutputs {
  const { key } = health.item;
  const links = health.chain.filter(({ depth }) => depth > 0);
  const root = links.reduce<ChainLink | null>(
    (far, link) => (far === null || link.depth > far.depth ? link : far),
    null,
  );
  const rootKey = keyOf(root?.item ?? null);
  const direct = blockersIn(health);
  const sentences =
    rootKey === null
      ? health.waitsForUnseen
        ? []
        : [say('action.waits-for-nothing', { key })]
      : [say('action.waits-for', { key, blockers: direct.join(', '), root: rootKey })];
  return {
    key,
    count: links.length,
    blockers: direct.join(', '),
    first: rootKey ?? '',
    firstHasOwner: root?.hasOwner ?? null,
    chain: [key, ...links.flatMap(({ item, statusName }) => withStatus(keyOf(item), statusName))].join(' → '),
    waitsForHidden: health.waitsForUnseen,
    summary: [...sentences, ...(health.waitsForUnseen ? [say('action.waits-for-hidden', { key })] : [])].join(' '),
  };
}

const withStatus = (key: string | null, status: string | null): readonly string[] =>
  key === null ? [] : [status === null ? key : `${key} (${status})`];

export interface SlipOutputs {
  readonly key: string;
  readonly slipDays: number;
  readonly isLate: boolean;
  readonly targetDate: string | null;
  readonly expectedDate: string | null;
  readonly chance: number | null;
  readonly mainCause: string;
  readonly causes: string;
  readonly summary: string;
  readonly forecast: string;
}

/** How many days late the item's epic is (or the item itself, if it is an epic), and why. */
export function slipAnswer(health: ItemHealth, { say }: AnswerContext): ActionAnswer<SlipOutputs> {
  const { epic } = health;
  const key = keyOf(epic?.item ?? null);
  if (epic === null || key === null) return refused(say('action.no-epic', { key: health.item.key }));
  const { slip, forecast } = epic;
  if (slip === null) return refused(say('action.no-slip', { key }));
  const [main] = slip.parts.filter(({ days }) => days > 0);
  return {
    key,
    slipDays: slip.totalDays,
    isLate: slip.totalDays > 0,
    targetDate: forecast.target?.on ?? null,
    expectedDate: forecast.status === 'known' ? forecast.p85 : null,
    chance: percentOf(chanceOf(epic)),
    mainCause: main?.cause ?? '',
    causes: slip.parts.map(({ cause, days }) => `${cause} ${String(days)}`).join(', '),
    summary: slipSentence(slip, say),
    forecast: forecastSentences(forecast, say).join(' '),
  };
}

export interface HelpOutputs {
  readonly key: string;
  readonly firstStep: string;
  readonly firstKey: string;
  readonly freesItems: number | null;
  readonly daysEarlier: number | null;
  readonly steps: string;
  readonly levers: string;
}

/**
 * Next steps for an item, or for an epic and all that is in it, best first. `levers`: the steps that bring its end
 * nearer.
 */
export function helpAnswer(health: ItemHealth, { say }: AnswerContext): ActionAnswer<HelpOutputs> {
  const { key } = health.item;
  const inside = isOwnEpic(health) ? (health.epic?.nextSteps ?? []) : [];
  const steps = inside.length > 0 ? inside : health.nextStep === null ? [] : [health.nextStep];
  const sentence = (step: NextStep): string =>
    plainText(say.together([nextStepSentence(step, say), nextStepGain(step, say) ?? '']), say);
  const [first] = steps;
  if (first === undefined) return refused(say('action.nothing-to-do', { key }));
  return {
    key,
    firstStep: plainText(nextStepSentence(first, say), say),
    firstKey: keyOf(first.item) ?? '',
    freesItems: first.freesItems,
    daysEarlier: first.daysEarlier,
    steps: steps.map(sentence).join('\n'),
    levers: steps
      .filter(({ daysEarlier }) => (daysEarlier ?? 0) > 0)
      .map(sentence)
      .join('\n'),
  };
}

export interface SprintChangeOutputs {
  readonly sprintId: string;
  readonly startItems: number;
  readonly addedItems: number;
  readonly removedItems: number;
  readonly nowItems: number;
  readonly startPoints: number;
  readonly addedPoints: number;
  readonly changePercent: number | null;
  readonly latest: string;
  readonly summary: string;
}

/** How the scope of an item's sprint has changed; null without a running sprint whose start is known. */
export function sprintChangeAnswer({ sprint }: ItemHealth, { say }: AnswerContext): SprintChangeOutputs | null {
  const scope = sprint?.scope ?? null;
  if (sprint === null || sprint.sprintId === null || scope === null) return null;
  const { start, added, removed, now, reEstimatedPoints } = scope;
  const byPoints = start.points > 0;
  const grown = byPoints ? added.points - removed.points + reEstimatedPoints : added.count - removed.count;
  const from = byPoints ? start.points : start.count;
  const isSame = added.count === 0 && removed.count === 0;
  const counts = { start: start.count, added: added.count, removed: removed.count, now: now.count };
  return {
    sprintId: sprint.sprintId,
    startItems: start.count,
    addedItems: added.count,
    removedItems: removed.count,
    nowItems: now.count,
    startPoints: start.points,
    addedPoints: added.points,
    changePercent: from === 0 ? null : Math.round((100 * grown) / from),
    latest: scope.latest
      .flatMap(({ kind, item }) => (keyOf(item) === null ? [] : `${kind} ${keyOf(item) ?? ''}`))
      .join(', '),
    summary: isSame ? say('action.sprint-unchanged', { start: start.count }) : say('action.sprint-changed', counts),
  };
}
