import {
  INVERSE,
  type LinkChoices,
  linkMeaning,
  modelledMeaning,
} from '../../../../src/adapters/jira/translation/issue/link-meaning';
import type { Link, LinkMeaning } from '../../../../src/core/model/link';
import { presentState } from '../../../../src/core/model/replay';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { issueKeyIn, workItemIdIn } from './addresses';
import type { ReadAzure, ReadJira } from '../loaded-export';
import type { Pointer } from './pointer';

export interface CrossLinks {
  /** By the ids of items: each link is listed at both of its ends. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** The number of addresses that lead to work that was not read. */
  readonly unread: number;
}

/** A pointer with its end, from the side of the issue. */
interface Crossing {
  readonly issue: WorkItem;
  readonly workItem: WorkItem;
  readonly meaning: LinkMeaning;
  readonly since: Date | null;
}

/** Links between two items that were read, from the addresses that lead from one tracker to the other. */
export function crossLinks(jira: ReadJira, azure: ReadAzure, choices: LinkChoices): CrossLinks {
  const [issues, workItems] = [byId(jira.loaded.gathered.items), byId(azure.loaded.gathered.items)];
  const { idByKey } = jira.loaded.gathered;
  const crossings = new Map<string, Crossing[]>();
  let unread = 0;
  const cross = (
    issue: WorkItem | undefined,
    workItem: WorkItem | undefined,
    details: Omit<Crossing, 'issue' | 'workItem'>,
  ) => {
    if (issue === undefined || workItem === undefined) {
      unread += 1;
      return;
    }
    const pair = `${issue.id} ${workItem.id}`;
    crossings.set(pair, [...(crossings.get(pair) ?? []), { issue, workItem, ...details }]);
  };
  for (const pointer of jira.pointers) {
    const id = workItemIdIn(pointer.url, azure.organisation);
    if (id !== null) cross(issues.get(pointer.itemId), workItems.get(id), detailsOf(pointer, choices));
  }
  for (const pointer of azure.pointers) {
    const key = issueKeyIn(pointer.url, jira.hosts);
    if (key === null) continue;
    const { meaning, since } = detailsOf(pointer, choices);
    cross(issues.get(idByKey.get(key) ?? ''), workItems.get(pointer.itemId), { meaning: INVERSE[meaning], since });
  }
  const links = new Map<string, Link[]>();
  const add = ({ id }: WorkItem, link: Link): void => void links.set(id, [...(links.get(id) ?? []), link]);
  for (const { issue, workItem, meaning, since } of [...crossings.values()].flatMap(distinct)) {
    const link = { id: `${issue.id} ${meaning} ${workItem.id}`, since, until: null };
    add(issue, { ...link, meaning, otherKey: presentState(workItem).key });
    add(workItem, { ...link, meaning: INVERSE[meaning], otherKey: presentState(issue).key });
  }
  return { links, unread };
}

function detailsOf({ kind, phrase, since }: Pointer, choices: LinkChoices): Pick<Crossing, 'meaning' | 'since'> {
  const named = linkMeaning({ name: phrase === '' ? kind : phrase, inward: '', outward: phrase }, 'outward', choices);
  const ofKind = named === 'relates' ? linkMeaning({ name: kind, inward: '', outward: '' }, 'outward', choices) : named;
  return { meaning: modelledMeaning(ofKind), since };
}

/** Both ends may record the same link: an address without a phrase adds nothing to one with a phrase. */
function distinct(crossings: readonly Crossing[]): readonly Crossing[] {
  const first = new Map<LinkMeaning, Crossing>();
  for (const crossing of crossings.toSorted((one, other) => timeOf(one) - timeOf(other)))
    if (!first.has(crossing.meaning)) first.set(crossing.meaning, crossing);
  if (first.size > 1) first.delete('relates');
  return [...first.values()];
}

const timeOf = ({ since }: Crossing): number => since?.getTime() ?? Infinity;

const byId = (items: readonly WorkItem[]): ReadonlyMap<string, WorkItem> =>
  new Map(items.map((item) => [item.id, item]));
