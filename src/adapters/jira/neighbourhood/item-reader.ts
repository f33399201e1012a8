import type { WorkItem } from '../../../core/model/work-item';
import type { Jira } from '../client';
import { customFieldIds } from '../translation/fields/discover-fields';
import { getChangelogs } from '../rest/changelogs';
import { getIssues, ISSUES_AT_ONCE } from '../rest/issues';
import type { TranslationContext } from '../translation/site/context';
import { idAt, isObject } from '../translation/fields/json';
import { translateIssue } from '../translation/issue/translate-issue';
import { gently } from './gently';

/** Jira's own fields that are read. No summary; of descriptions and comments only facts outlive the translation. */
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

/** All fields that are asked for on a site. */
export function readFields({ fields }: TranslationContext): readonly string[] {
  return [...SYSTEM_FIELDS, ...customFieldIds(fields)];
}

const LANES = 4;

/** Reads items with their whole histories, each once. */
export interface ItemReader {
  readonly items: ReadonlyMap<string, WorkItem>;
  /** `mayGoOn` is asked before every page; answers whether all of them were read. */
  readonly read: (ids: readonly string[], mayGoOn?: () => boolean) => Promise<boolean>;
}

export function itemReader(jira: Jira, context: TranslationContext): ItemReader {
  const items = new Map<string, WorkItem>();
  const asked = new Set<string>();
  const fields = readFields(context);

  async function readPage(ids: readonly string[]): Promise<void> {
    const [issues, changelogs] = await Promise.all([getIssues(jira, ids, fields), getChangelogs(jira, ids)]);
    for (const issue of issues) {
      const id = isObject(issue) ? idAt(issue, 'id') : null;
      const translation = translateIssue(issue, context, changelogs.get(id ?? '') ?? []);
      if ('rejected' in translation) {
        context.seen.problems.push(translation.rejected);
        continue;
      }
      items.set(translation.item.id, translation.item);
    }
  }

  return {
    items,
    async read(ids, mayGoOn = () => true) {
      const unread = [...new Set(ids)].filter((id) => !asked.has(id));
      for (const id of unread) asked.add(id);
      const pages = Array.from({ length: Math.ceil(unread.length / ISSUES_AT_ONCE) }, (_, page) =>
        unread.slice(page * ISSUES_AT_ONCE, (page + 1) * ISSUES_AT_ONCE),
      );
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
