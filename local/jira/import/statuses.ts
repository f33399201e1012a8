import { field, objectOf } from '../reading';
import type { SiteStatus } from '../site';
import type { RawIssue } from './raw-issue';
import type { Registry } from './registry';

type Category = SiteStatus['category'];

const CATEGORIES: Readonly<Record<string, Category>> = { new: 'new', indeterminate: 'indeterminate', done: 'done' };

const NEW_WORDS = /^(open|reopened|to ?do|new|backlog|received|created|selected for development|draft)\b/i;
const DONE_WORDS = /^(done|closed|resolved|complete[d]?|cancel+ed|rejected|released|won'?t)\b/i;

interface Sighting {
  name: string;
  category: Category | null;
  /** How often an issue was resolved in the moment it came here, and how often it came here. */
  resolvedOnEntry: number;
  entries: number;
}

/**
 * All statuses that issues are or were in. What only histories name has no category there: its name tells it where the
 * name is one of Jira's own, else whether issues were resolved on entering it.
 */
export class Statuses {
  readonly #seen = new Map<string, Sighting>();

  constructor(readonly registry: Registry) {}

  observe(issue: RawIssue): void {
    for (const history of issue.histories) {
      const resolves = history.items.some((item) => item['field'] === 'resolution' && field(item, 'to') !== null);
      for (const item of history.items) {
        if (item['field'] !== 'status') continue;
        this.#sighting(issue.file, field(item, 'from'), field(item, 'fromString'));
        const entered = this.#sighting(issue.file, field(item, 'to'), field(item, 'toString'));
        if (entered === null) continue;
        entered.entries += 1;
        if (resolves) entered.resolvedOnEntry += 1;
      }
    }
    const status = issue.fields['status'];
    const present = this.#sighting(issue.file, field(status, 'id'), field(status, 'name'));
    if (present === null) return;
    present.name = field(status, 'name') ?? present.name;
    present.category = CATEGORIES[field(objectOf(status)['statusCategory'], 'key') ?? ''] ?? present.category;
  }

  all(): readonly SiteStatus[] {
    const order: readonly Category[] = ['new', 'indeterminate', 'done', 'undefined'];
    return [...this.#seen]
      .map(([id, seen]) => ({ id, name: seen.name, category: seen.category ?? guessed(seen) }))
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
    const sighting = { name: name ?? own, category: null, resolvedOnEntry: 0, entries: 0 };
    this.#seen.set(own, sighting);
    return sighting;
  }
}

function guessed({ name, entries, resolvedOnEntry }: Sighting): Category {
  if (NEW_WORDS.test(name)) return 'new';
  if (DONE_WORDS.test(name)) return 'done';
  return entries > 0 && resolvedOnEntry * 2 > entries ? 'done' : 'indeterminate';
}
