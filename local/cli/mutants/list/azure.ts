import type { Mutant } from '../mutant';

const translation = ['adapters/azure/translation'];
const reading = ['local/azure/faults'];
const kept = ['local/remote/azure/own-organisation'];
const tags = ['local/remote/azure/health-tags'];

/** Azure DevOps yields the same history as Jira. Nothing is lost on the way, and nothing is overwritten there. */
export const AZURE: readonly Mutant[] = [
  {
    breaks: 'azure: a change has the time of the next one',
    file: 'azure/translation/translate-item.ts',
    search: 'instantIn(revision.fields[FIELD.changedAt])',
    replace: "instantIn(revision.fields['System.RevisedDate'] ?? revision.fields[FIELD.changedAt])",
    tests: translation,
  },
  {
    breaks: 'azure: removed work counts as done',
    file: 'azure/translation/statuses.ts',
    search: "['Removed', 'to-do']",
    replace: "['Removed', 'done']",
    tests: translation,
  },
  {
    breaks: 'azure: an iteration ends before its last day',
    file: 'azure/translation/iterations.ts',
    search: 'days.endOf(node.finishOn)',
    replace: 'days.startOf(node.finishOn)',
    tests: translation,
  },
  {
    breaks: 'azure: people are known by an id that differs from answer to answer',
    file: 'azure/translation/people.ts',
    search: 'if (descriptor) return descriptor;',
    replace: 'if (id) return id;',
    tests: translation,
  },
  {
    breaks: 'azure: our own tags count as somebody’s act',
    file: 'azure/translation/revision-changes.ts',
    search: 'peoplesTags(was) === peoplesTags(is) ?',
    replace: 'was === is ?',
    tests: translation,
  },
  {
    breaks: 'azure: links of items that were read one by one count twice',
    file: 'azure/translation/links.ts',
    search: 'if (seen.has(name)) continue;',
    replace: '',
    tests: translation,
  },
  {
    breaks: 'azure: a batch is kept without the token that comes after it',
    file: 'azure/streams.ts',
    search: 'reading.take({ rows, rejected, token: next })',
    replace: "reading.take({ rows, rejected, token: token ?? '0;0;0' })",
    tests: reading,
  },
  {
    breaks: 'azure: a token that ends in the middle ends the reading',
    file: 'azure/client.ts',
    search: 'if (renewed) throw outcome.error;',
    replace: 'throw outcome.error;',
    tests: reading,
  },
  {
    breaks: 'azure: items from another project begin where the stream does',
    file: 'azure/reading/read-project.ts',
    search: 'known.size < Math.max(...known) ? [id] : []',
    replace: 'known.size < 0 ? [id] : []',
    tests: reading,
  },
  {
    breaks: 'azure: work that is gone without a word stays open',
    file: 'azure/reading/read-project.ts',
    search: 'if (found !== undefined && (project === null || project === name)) return [];',
    replace: 'if (found === undefined || project === null || project === name) return [];',
    tests: reading,
  },
  {
    breaks: 'azure: other users may read the kept data',
    file: 'remote/azure/record-file.ts',
    search: '[0o700, 0o600]',
    replace: '[0o755, 0o644]',
    tests: kept,
  },
  {
    breaks: 'azure: half a line stays in the file',
    file: 'remote/azure/record-file.ts',
    search: 'truncateSync(path, bytes);',
    replace: '',
    tests: kept,
  },
  {
    breaks: 'azure: a tag overwrites a change that somebody made meanwhile',
    file: 'azure/rest/work-items.ts',
    search: "{ op: 'test', path: '/rev', value: rev },",
    replace: '',
    tests: tags,
  },
  {
    breaks: 'azure: a tag is written again and again',
    file: 'remote/azure/health-tags.ts',
    search: 'from?.toLowerCase() === to?.toLowerCase()',
    replace: 'from === to && to === null',
    tests: tags,
  },
];
