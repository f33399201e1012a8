import type { ContainerSummary, Finding, ItemHealth } from '../../../src/contract/item-health';
import { ownFindings } from '../../../src/words/finding/headline';
import type { ViewName } from '../views/view-name';

/** Which form the reference has; another form gets another number. */
const FORM = 'BW1';

/**
 * A view in one line, for whoever is to find out what is wrong with it: when it was read, what it is about by number, its level
 * and the rule that gave it, the signals found (with ! where severe), and how much was read. No key, name or text of the site
 * is in it.
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
