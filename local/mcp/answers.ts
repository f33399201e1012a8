import { statusName } from '../../src/core/facts/item/present-state';
import type { Facts } from '../../src/core/facts/facts';
import type { ContainerDocument, ItemDocument, ReportDocument } from './report-document';

/** The answer of a tool: numbers of the model with the keys behind them, or the reason why there are none. */
export type Answer = Readonly<Record<string, unknown>> | { readonly problem: string };

/** A report with its facts, as the tools use it. Nothing is calculated here. */
export interface Judged {
  readonly document: ReportDocument;
  readonly facts: Facts;
}

/** The state of everything: levels, and the worst entries. */
export function overview({ document }: Judged): Answer {
  const { asOf, summary, containers } = document;
  return {
    asOf,
    summary,
    scopes: containers.map(({ kind, key, level, readings, forecast }) => ({
      kind,
      key,
      level,
      findings: readings.flatMap(({ signal, status }) => (status === 'raised' ? [signal] : [])),
      expectedBy: forecast['p85'] ?? null,
      target: forecast['target'] ?? null,
    })),
  };
}

/** The health of one item, project, epic, sprint or version: its level, findings with evidence, next steps. */
export function health(name: string, judged: Judged): Answer {
  const scope = scopeNamed(name, judged);
  if (scope !== undefined) {
    const { kind, key, level, readings, forecast, nextSteps } = scope;
    return { asOf: judged.document.asOf, kind, key, level, ...shownReadings(readings), forecast, nextSteps };
  }
  const item = itemNamed(name, judged);
  if (item !== undefined) return { asOf: judged.document.asOf, kind: 'item', ...withFindings(item) };
  const known = judged.facts.byKey.get(name.trim().toUpperCase());
  return known === undefined
    ? unknownName(name, judged)
    : { problem: `${known.state.key} is finished: open items are judged.` };
}

const withFindings = ({ readings, ...rest }: ItemDocument) => ({ ...rest, ...shownReadings(readings) });

/** Complete findings, and the reasons of unknown readings. Quiet readings are omitted. */
function shownReadings(readings: ItemDocument['readings']) {
  return {
    findings: readings.filter(({ status }) => status === 'raised'),
    cannotTell: readings.flatMap(({ signal, status, because }) => (status === 'unknown' ? [{ signal, because }] : [])),
  };
}

/** The additions, removals and re-estimations since the start, line by line; the lines add up. */
export function scopeLedger(name: string, judged: Judged): Answer {
  return ofScope(name, judged, ({ kind, key, ledger, ...rest }) => ({
    kind,
    key,
    ledger,
    ...(ledger === null ? { because: rest['ledgerUnknown'] ?? null } : {}),
  }));
}

/** The forecast end of a scope. */
export function forecast(name: string, judged: Judged): Answer {
  return ofScope(name, judged, (scope) => ({
    kind: scope.kind,
    key: scope.key,
    level: scope.level,
    forecast: scope.forecast,
  }));
}

/** Why a scope is late, in working days that add up, and what would make its end earlier. */
export function slip(name: string, judged: Judged): Answer {
  return ofScope(name, judged, (scope) => ({
    kind: scope.kind,
    key: scope.key,
    slip: scope.slip,
    ...(scope.slip === null ? { because: scope.forecast['because'] ?? null } : {}),
    levers: scope.levers,
  }));
}

/** The effect of one action on the end of a scope. */
export function whatIf(name: string, act: string, judged: Judged): Answer {
  return ofScope(name, judged, (scope) => {
    const levers = scope.levers.filter((lever) => lever.act === act);
    const possible = [...new Set(scope.levers.map((lever) => lever.act))];
    return { kind: scope.kind, key: scope.key, expectedBy: scope.forecast['p85'] ?? null, levers, possible };
  });
}

/** Every unfinished item that an item waits for, nearest first. */
export function whatBlocks(key: string, { facts, document }: Judged): Answer {
  const item = facts.byKey.get(key.trim().toUpperCase());
  if (item === undefined) return { problem: `There is no item ${key}.` };
  const chain = facts.dependencies.chainOf(item.item.id).map((step) => {
    const blocker = facts.byKey.get(step.itemKey);
    return {
      key: step.itemKey,
      depth: step.depth,
      waitedForBy: step.viaKey,
      since: step.since,
      status: blocker === undefined ? null : statusName(blocker.state.statusId, facts),
      hasOwner: blocker === undefined ? null : blocker.state.ownerId !== null,
      dueOn: blocker?.state.dueOn ?? null,
      level: document.items.find((other) => other.key === step.itemKey)?.level ?? null,
    };
  });
  const waiting = facts.dependencies.waitingFor(item.item.id).flatMap((id) => facts.byId.get(id)?.state.key ?? []);
  const ring = facts.dependencies.cycleOf(item.item.id);
  return { key: item.state.key, waitsFor: chain, ring: ring?.keys ?? null, waitingForIt: waiting };
}

function ofScope(name: string, judged: Judged, answer: (scope: ContainerDocument) => Answer): Answer {
  const scope = scopeNamed(name, judged);
  return scope === undefined ? unknownName(name, judged) : { asOf: judged.document.asOf, ...answer(scope) };
}

function scopeNamed(name: string, { document }: Judged): ContainerDocument | undefined {
  const wanted = name.trim().toLowerCase();
  return document.containers.find(({ key, id }) => key.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

const itemNamed = (name: string, { document }: Judged): ItemDocument | undefined =>
  document.items.find(({ key }) => key === name.trim().toUpperCase());

const MAX_NAMED = 20;

function unknownName(name: string, { document }: Judged): Answer {
  const known = document.containers.slice(0, MAX_NAMED).map(({ key }) => key);
  return { problem: `Nothing current is called ${name}. Current are, among others: ${known.join(', ')}.` };
}
