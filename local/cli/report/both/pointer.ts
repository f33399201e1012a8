import { instantFrom } from '../../../../src/adapters/jira/translation/fields/instant';
import { idAt, isObject, listAt, objectAt, textAt } from '../../../../src/adapters/jira/translation/fields/json';
import { instantIn } from '../../../../src/adapters/azure/translation/days';
import type { AzureRecord } from '../../../../src/adapters/azure/translation/record';

/** An address on an item, which may lead to work in another tracker. */
export interface Pointer {
  readonly itemId: string;
  readonly url: string;
  /** The name of this kind of links in settings. */
  readonly kind: 'Hyperlink' | 'Web Link';
  /** The text next to it, read as "this item … the other"; empty if there is none. */
  readonly phrase: string;
  readonly since: Date | null;
}

/** Addresses on open work items of Azure DevOps. */
export function azurePointers({ hyperlinks }: AzureRecord): readonly Pointer[] {
  return [...hyperlinks].flatMap(([id, links]) =>
    links.map(({ url, comment, at }) => ({
      itemId: String(id),
      url,
      kind: 'Hyperlink' as const,
      phrase: comment,
      since: instantIn(at),
    })),
  );
}

/** Remote links of an exported issue, if the export has them: `remotelinks`, in the shape of Jira's REST API. */
export function jiraPointers(raw: unknown, itemId: string): readonly Pointer[] {
  if (!isObject(raw)) return [];
  return listAt(raw, 'remotelinks').flatMap((link) => {
    const url = isObject(link) ? textAt(objectAt(link, 'object') ?? {}, 'url') : null;
    if (!isObject(link) || url === null) return [];
    const since = madeAt(raw, idAt(link, 'id'));
    return [{ itemId, url, kind: 'Web Link' as const, phrase: textAt(link, 'relationship') ?? '', since }];
  });
}

/** Histories name a remote link by its id when it was created. */
function madeAt(raw: Record<string, unknown>, linkId: string | null): Date | null {
  if (linkId === null) return null;
  for (const history of listAt(objectAt(raw, 'changelog') ?? {}, 'histories')) {
    if (!isObject(history)) continue;
    const isMade = listAt(history, 'items').some(
      (item) => isObject(item) && isRemoteLink(item) && textAt(item, 'to') === linkId,
    );
    if (isMade) return instantFrom(history['created']);
  }
  return null;
}

/** Whether an entry of a history is about a link to elsewhere. */
export const isRemoteLink = (item: Readonly<Record<string, unknown>>): boolean =>
  /^Remote(?:Issue|WorkItem)Link$/.test(String(item['field']));
