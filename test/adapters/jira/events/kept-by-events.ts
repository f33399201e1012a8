import { readFields } from '../../../../src/adapters/jira/neighbourhood/item-reader';
import { readItems } from '../../../../src/adapters/jira/filling/read-items';
import { readProject } from '../../../../src/adapters/jira/filling/read-project';
import { readEvent } from '../../../../src/adapters/jira/events/read-event';
import { translationContext, type TranslationContext } from '../../../../src/adapters/jira/translation/site/context';
import type { WorkItem } from '../../../../src/core/model/work-item';
import type { JiraEvent } from '../../../../local/jira/writes/events';
import { jiraOf } from './jira-of';
import type { Client } from '../../../local/jira/client';

/** What is kept of a site, and how it becomes more: read once, then told by events alone. */
export interface Kept {
  readonly items: Map<string, WorkItem>;
  readonly reread: Set<string>;
  readonly take: (event: JiraEvent) => void;
}

export async function contextOf(client: Client): Promise<() => TranslationContext> {
  const { fields, meaningByPhrase, statuses } = await readProject(jiraOf(client), 'ABC', {
    takenAt: client.jira.now(),
  });
  return () => {
    const context = translationContext(fields, new Date(client.jira.now().getTime() + 60_000));
    for (const [phrase, meaning] of meaningByPhrase) context.seen.meaningByPhrase.set(phrase, meaning);
    for (const status of statuses) context.seen.statuses.set(status.id, status);
    for (const id of ['ann', 'bob', 'sue']) context.seen.people.set(id, { id, active: true, isApp: false });
    context.seen.people.set('local-app', { id: 'local-app', active: true, isApp: true });
    return context;
  };
}

export async function readAll(client: Client, context: () => TranslationContext): Promise<Map<string, WorkItem>> {
  const found = await client.search('project in (ABC, SEC)', ['id']);
  const ids = (found.body['issues'] as unknown as readonly { id: string }[]).map(({ id }) => id);
  const { items } = await readItems(jiraOf(client), ids, { fields: readFields(context()), of: context });
  return new Map(items.map((item) => [item.id, item]));
}

export async function keptByEvents(client: Client): Promise<Kept> {
  const context = await contextOf(client);
  const items = await readAll(client, context);
  const reread = new Set<string>();
  return {
    items,
    reread,
    take(event) {
      for (const happening of readEvent(JSON.parse(JSON.stringify(event)), context())) {
        if (happening.kind === 'items-gone') for (const id of happening.itemIds) items.delete(id);
        if (happening.kind === 'told-too-little') for (const id of happening.itemIds) reread.add(id);
        if (happening.kind !== 'items-changed') continue;
        for (const told of happening.apply(items)) {
          if (told.item !== null) items.set(told.itemId, told.item);
          if (told.reread) reread.add(told.itemId);
        }
      }
    },
  };
}

const byId = (left: { readonly id: string }, right: { readonly id: string }) => (left.id < right.id ? -1 : 1);

/** Lists that are sets, in one order. */
export function comparable(item: WorkItem): unknown {
  const sorted = (ids: readonly string[]) => [...ids].sort();
  const value = (of: unknown) => (Array.isArray(of) ? sorted(of) : of);
  return {
    ...item,
    initial: {
      ...item.initial,
      iterationIds: sorted(item.initial.iterationIds),
      versionIds: sorted(item.initial.versionIds),
    },
    changes: item.changes.map((change) =>
      'from' in change ? { ...change, from: value(change.from), to: value(change.to) } : change,
    ),
    links: [...item.links].sort(byId),
  };
}
