import type { Mutant } from '../mutant';

/** Events that come twice, late, out of order, or two at once: the resulting data is the same. */
export const EXACTLY_ONCE: readonly Mutant[] = [
  {
    breaks: 'once: the write of the second writer is lost',
    file: 'events/apply-event.ts',
    search: 'if (lost.length === 0) return',
    replace: 'if (lost.length >= 0) return',
    tests: ['app/sync/events/apply-event'],
  },
  {
    breaks: 'once: what two writers never agree on is not read again',
    file: 'events/apply-event.ts',
    search: 'return markItems(lost, mark, deps);',
    replace: 'return;',
    tests: ['app/sync/events/apply-event'],
  },
  {
    breaks: 'once: a changelog entry that arrives twice counts twice',
    file: 'events/history-step.ts',
    search: 'stepOf(id) === entry.id',
    replace: 'false',
    tests: ['adapters/jira/events/issue-event'],
  },
  {
    breaks: 'once: a late entry keeps the position in which it arrived',
    file: 'events/history-step.ts',
    search: 'if (previous === undefined || previous.at < at) break;',
    replace: 'if (previous === undefined || previous.at) break;',
    tests: ['adapters/jira/events/issue-event', 'adapters/jira/events/shuffled'],
  },
  {
    breaks: 'once: a comment that arrives twice counts twice',
    file: 'events/comment-step.ts',
    search: 'if (known !== undefined) return',
    replace: 'if (false) return',
    tests: ['adapters/jira/events/issue-event'],
  },
  {
    breaks: 'once: a writer puts back what another has changed',
    file: 'storage/tables/item.ts',
    search: "')} WHERE id = ? AND version = ?`",
    replace: "')} WHERE id = ? AND ? <> \\'\\'`",
    tests: ['adapters/storage/tables/item.test'],
  },
  {
    breaks: 'once: an older state overwrites a newer one',
    file: 'storage/rows/table.ts',
    search: 'stored.seen_at <= incoming.seen_at',
    replace: 'stored.seen_at <> incoming.seen_at',
    tests: ['adapters/storage/queries/surroundings'],
  },
  {
    breaks: 'once: the end of waiting is not noticed',
    file: 'storage/tables/item-lookups.ts',
    search: 'if (ended.length === 0) continue;',
    replace: 'continue;',
    tests: ['adapters/storage/tables/item.test'],
  },
  {
    breaks: 'once: a mark that was set anew while it was read is taken away',
    file: 'storage/tables/reread.ts',
    search: '(kind = ? AND id = ? AND mark = ?)',
    replace: '(kind = ? AND id = ? AND mark = mark OR mark = ?)',
    tests: ['adapters/storage/tables/reread'],
  },
  {
    breaks: 'once: a mark that was set anew while it was judged is taken away',
    file: 'storage/tables/dirty-scope.ts',
    search: '(kind = ? AND container_id = ? AND mark = ?)',
    replace: '(kind = ? AND container_id = ? AND mark = mark OR mark = ?)',
    tests: ['adapters/storage/tables/dirty-scope'],
  },
  {
    breaks: 'once: whoever saves a job’s state second wins',
    file: 'storage/tables/sync.ts',
    search: 'revision = ?',
    replace: '? IS NOT NULL',
    tests: ['adapters/storage/tables/sync'],
  },
  {
    breaks: 'once: settings that somebody else has saved are overwritten',
    file: 'settings/change-settings.ts',
    search: "if (kept.revision !== revision) return present('changed-meanwhile');",
    replace: '',
    tests: ['app/settings/change-settings'],
  },
];
