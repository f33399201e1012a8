import type { ContainerSummary, Finding, ItemHealth } from '../../../src/contract/item-health';
import { ownFindings } from '../../../src/words/finding/headline';
import type { ViewName } from '../views/view-name';

/** The version of the reference's format; another format gets another number. */
const FORM = 'BW1';

/**
 * A view in one line, for support: when it was read, the number of its subject, its level with the rule behind it, the
 * signals found (with ! if severe), and how much was read. It contains no key, name or text of the site.
 */
export function problemReference(health: ItemHealth, shown: ViewName): string {
  const { takenAt, read, item } = health;
  const around = shown === 'item' ? null : health[shown];
  const { level, levelReason } = around ?? health;
  const found = (around?.findings ?? ownFindings(health)).map(inShort);
  return [
    FORM,
    takenAt.replaceAll(/[-:]|\.\d+/g, ''),
    `${shown}:${numberOf(around) ?? item.id}`,
    `${level}:${levelReason}`,
    found.length === 0 ? 'nothing' : found.join(','),
    `${String(read.items)}/${String(read.changes)}${read.truncated ? '+' : ''}`,
  ].join(' ');
}

const inShort = ({ signal, severity }: Finding): string => (severity === 'severe' ? `${signal}!` : signal);

function numberOf(container: ContainerSummary | null): string | null {
  if (container === null) return null;
  const { sprintId, item } = container;
  return sprintId ?? (item?.visible === true ? item.id : '-');
}
