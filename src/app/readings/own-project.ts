import { presentState } from '../../core/model/replay';
import { visibleItems } from '../../core/model/cut';
import { surroundingsOf } from '../../core/model/surroundings';
import type { KeptFacts } from '../sync/judge/load-kept';

/**
 * Facts limited to one project: its items without a security level, without references to other projects. Everyone who may
 * browse an issue may read what is written to it, so it may rest on these facts only.
 */
export function ownProjectOnly(facts: KeptFacts, projectKey: string): KeptFacts {
  const own = facts.items.filter((item) => !item.restricted && presentState(item).projectKey === projectKey);
  const ids = new Set(own.map(({ id }) => id));
  const items = visibleItems({ items: facts.items, idByKey: new Map() }, (id) => ids.has(id));
  return { items, ...surroundingsOf(items, facts) };
}
