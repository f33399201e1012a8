import type { EvidenceFact, ItemHealth } from '../../src/contract/item-health';
import type { NamedItem } from '../../src/contract/named-item';
import type { WantedWords } from '../kit/host/names';

/** The names that this reading needs from Jira: its items and people, each once, nearest first. */
export function wantedWords(health: ItemHealth): WantedWords {
  const containers = [health.sprint, health.epic].flatMap((container) => (container === null ? [] : [container]));
  const evidence: readonly EvidenceFact[] = [
    ...[health.findings, ...containers.map(({ findings }) => findings)].flat().flatMap((finding) => finding.evidence),
    ...containers.flatMap(({ scope }) => scope?.latest ?? []),
  ];
  const steps = [
    ...[health, ...health.findings].map(({ nextStep }) => nextStep),
    ...containers.flatMap(({ nextSteps }) => nextSteps),
  ];
  const items: readonly (NamedItem | null)[] = [
    ...health.chain.map(({ item }) => item),
    ...steps.flatMap((step) => [step?.item ?? null, step?.otherItem ?? null]),
    ...containers.flatMap(({ item, children }) => [item, ...children.map((child) => child.item)]),
    ...containers.flatMap(({ slip }) => (slip?.parts ?? []).flatMap(({ facts }) => facts.map(({ item }) => item))),
    ...evidence.map(({ item }) => item),
  ];
  return {
    issueKeys: unique(items.map((item) => (item?.visible === true ? item.key : null))),
    accountIds: unique([
      ...health.chain.map(({ ownerId }) => ownerId),
      ...evidence.map(({ by }) => by),
      ...steps.map((step) => step?.person ?? null),
    ]),
    sprintIds: unique([
      health.sprint?.sprintId ?? null,
      ...evidence.map(({ kind, to }) => (kind === 'in-iteration' ? to : null)),
    ]),
  };
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (value === null ? [] : [value])))];
}
