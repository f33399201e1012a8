import {
  concludedCategory,
  noUse,
  type StatusUse,
} from '../../../src/adapters/jira/translation/fields/status-evidence';
import { categoryFrom } from '../../../src/adapters/jira/translation/fields/status-category';
import type { StatusCategory } from '../../../src/core/model/status';
import { field, objectOf } from '../reading';
import type { SiteStatus } from '../site';
import type { RawIssue } from './raw-issue';
import type { Registry } from './registry';

type Category = SiteStatus['category'];

const CATEGORY_KEYS: Readonly<Record<StatusCategory, Category>> = {
  'to-do': 'new',
  'in-progress': 'indeterminate',
  done: 'done',
  unknown: 'undefined',
};

interface Sighting extends StatusUse {
  name: string;
  category: Category | null;
}

/**
 * All statuses that issues have or had. A status that occurs only in histories has no category there: it is derived as
 * in the report.
 */
export class Statuses {
  readonly #seen = new Map<string, Sighting>();

  constructor(readonly registry: Registry) {}

  observe(issue: RawIssue): void {
    let began: Sighting | null = null;
    for (const history of issue.histories) {
      const resolves = history.items.some((item) => item['field'] === 'resolution' && field(item, 'to') !== null);
      for (const item of history.items) {
        if (item['field'] !== 'status') continue;
        const left = this.#sighting(issue.file, field(item, 'from'), field(item, 'fromString'));
        if (left !== null) left.left += 1;
        began ??= left;
        const entered = this.#sighting(issue.file, field(item, 'to'), field(item, 'toString'));
        if (entered === null) continue;
        entered.entered += 1;
        if (resolves) entered.resolved += 1;
      }
    }
    const status = issue.fields['status'];
    const present = this.#sighting(issue.file, field(status, 'id'), field(status, 'name'));
    if (issue.historyKnown) began ??= present;
    if (began !== null) began.begun += 1;
    if (present === null) return;
    present.name = field(status, 'name') ?? present.name;
    const category = categoryFrom(objectOf(status)['statusCategory']);
    if (category !== 'unknown') present.category = CATEGORY_KEYS[category];
  }

  all(): readonly SiteStatus[] {
    const order: readonly Category[] = ['new', 'indeterminate', 'done', 'undefined'];
    const byName = new Map<string, Category>();
    for (const { name, category } of this.#seen.values()) {
      if (category !== null) byName.set(name.toLowerCase(), category);
    }
    return [...this.#seen]
      .map(([id, seen]) => ({
        id,
        name: seen.name,
        category: seen.category ?? byName.get(seen.name.toLowerCase()) ?? guessed(seen),
      }))
      .toSorted(
        (one, other) =>
          order.indexOf(one.category) - order.indexOf(other.category) || Number(one.id) - Number(other.id),
      );
  }

  #sighting(file: string, id: string | null, name: string | null): Sighting | null {
    if (id === null) return null;
    const own = this.registry.idOf(file, { id, name: name ?? id });
    const known = this.#seen.get(own);
    if (known !== undefined) return known;
    const sighting = { ...noUse(), name: name ?? own, category: null };
    this.#seen.set(own, sighting);
    return sighting;
  }
}

function guessed(sighting: Sighting): Category {
  return CATEGORY_KEYS[concludedCategory(sighting.name, sighting) ?? 'unknown'];
}
