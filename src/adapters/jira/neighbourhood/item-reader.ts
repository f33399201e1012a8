import type { WorkItem } from '../../../core/model/work-item';
import type { Jira } from '../client';
import { customFieldIds } from '../translation/fields/discover-fields';
import { getChangelogs } from '../rest/changelogs';
import { getIssues, ISSUES_AT_ONCE } from '../rest/issues';
import type { TranslationContext } from '../translation/site/context';
import { idAt, isObject } from '../translation/fields/json';
import { translateWithin } from '../translation/issue/translate-within';
import { gently } from './gently';

/** The fields of Jira that are read. No summary; of descriptions and comments only derived facts are kept. */
const SYSTEM_FIELDS: readonly string[] = [
  'project',
  'issuetype',
  'status',
  'priority',
  'assignee',
  'reporter',
  'creator',
  'created',
  'updated',
  'resolution',
  'resolutiondate',
  'duedate',
  'parent',
  'fixVersions',
  'issuelinks',
  'security',
  'description',
  'comment',
  'timeoriginalestimate',
];

/** All fields that are requested on a site. */
export function readFields({ fields }: TranslationContext): readonly string[] {
  return [...SYSTEM_FIELDS, ...customFieldIds(fields)];
}

const LANES = 4;

/** Reads items with their whole histories, each once. */
export interface ItemReader {
  readonly items: ReadonlyMap<string, WorkItem>;
  /** Whether some were left out: they are read alone elsewhere, or reading them failed. */
  readonly leftOut: () => boolean;
  /** `mayGoOn` is asked before every page; returns whether all items were read. */
  readonly read: (ids: readonly string[], mayGoOn?: () => boolean) => Promise<boolean>;
}

/** Called before items are read. */
export interface ReaderGate {
  /** With how many others an item may be read; 0 for an item that must not be read here. */
  readonly atOnce: (id: string) => number;
  /** Called before items are read together; call the returned function after they were read. */
  readonly begin: (ids: readonly string[]) => Promise<() => Promise<void>>;
}

export function itemReader(jira: Jira, context: TranslationContext, gate: ReaderGate): ItemReader {
  const items = new Map<string, WorkItem>();
  const asked = new Set<string>();
  const fields = readFields(context);
  let leftOut = false;

  async function readPage(ids: readonly string[]): Promise<void> {
    const begun = gate.begin(ids);
    try {
      const [issues, changelogs] = await Promise.all([getIssues(jira, ids, fields), getChangelogs(jira, ids), begun]);
      for (const issue of issues) readIssue(issue, changelogs);
    } finally {
      const end = await begun;
      await end();
    }
  }

  function readIssue(issue: unknown, changelogs: ReadonlyMap<string, readonly unknown[]>): void {
    const id = isObject(issue) ? idAt(issue, 'id') : null;
    const translation = translateWithin(issue, context, changelogs.get(id ?? '') ?? []);
    if ('item' in translation) items.set(translation.item.id, translation.item);
    else if ('rejected' in translation) context.seen.problems.push(translation.rejected);
    else leftOut = true;
  }

  return {
    items,
    leftOut: () => leftOut,
    async read(ids, mayGoOn = () => true) {
      const wanted = [...new Set(ids)].filter((id) => !asked.has(id));
      for (const id of wanted) asked.add(id);
      const unread = wanted.filter((id) => gate.atOnce(id) > 0);
      leftOut ||= unread.length < wanted.length;
      const pages = pagesOf(unread, gate);
      const read = await gently(
        pages.map((page) => async () => {
          if (!mayGoOn()) return false;
          await readPage(page);
          return true;
        }),
        LANES,
      );
      return read.every(Boolean);
    },
  };
}

/** The size of a page is the smallest size that one of its items allows. */
function pagesOf(ids: readonly string[], { atOnce }: ReaderGate): readonly (readonly string[])[] {
  const sizes = [...new Set(ids.map((id) => Math.min(atOnce(id), ISSUES_AT_ONCE)))];
  return sizes.flatMap((size) => {
    const alike = ids.filter((id) => Math.min(atOnce(id), ISSUES_AT_ONCE) === size);
    return Array.from({ length: Math.ceil(alike.length / size) }, (_, page) =>
      alike.slice(page * size, (page + 1) * size),
    );
  });
}
