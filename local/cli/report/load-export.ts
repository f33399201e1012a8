import { type Seen, translationContext } from '../../../src/adapters/jira/translation/site/context';
import { fieldEvidence } from '../../../src/adapters/jira/translation/fields/exported-fields';
import type { FieldMap } from '../../../src/adapters/jira/translation/fields/field-map';
import { instantFrom } from '../../../src/adapters/jira/translation/fields/instant';
import { NO_CHOICES, type TrackerChoices } from '../../../src/adapters/jira/translation/site/tracker-choices';
import { gathered, type Gathered } from '../../../src/adapters/jira/translation/site/gathered';
import { isObject, objectAt, textAt } from '../../../src/adapters/jira/translation/fields/json';
import { translateIssue } from '../../../src/adapters/jira/translation/issue/translate-issue';
import type { Link } from '../../../src/core/model/link';
import { conclusionSentence, type LineFlaw, lineFlawWords } from '../../../src/words/import';
import type { Say } from '../../../src/words/say/say';
import { ENGLISH } from '../../terminal-voice';
import type { WorkItem } from '../../../src/core/model/work-item';
import type { SkippedLine } from '../../jira/import/source/intake';
import { readIssues } from '../../jira/import/source/read-issues';
import { jiraPointers, type Pointer } from './both/pointer';
import type { LoadedExport, ReadJira } from './loaded-export';

interface RawIssue {
  readonly file: string;
  readonly line: number;
  readonly raw: unknown;
}

/**
 * This number of issues is nearly always enough to recognise the custom fields of an export; otherwise it is read
 * again.
 */
const SAMPLE_ISSUES = 500;

export interface ExportChoices {
  /** What an administrator has set about the tracker. */
  readonly tracker?: TrackerChoices;
  /** The time zone of the times in CSV files. */
  readonly zone?: string;
  /** Called after each issue with the number of issues read so far. */
  readonly onItem?: (count: number) => void;
  /** The language of remarks and reasons. */
  readonly say?: Say<'terminal'>;
}

/**
 * Reads exported issues of any kind, each translated as it comes, so that no more than a sample is ever held raw.
 * `believedUntil`: parts with a later date are reported as rejected.
 * @throws RefusedFile for a file that is not there or holds no issue
 */
export async function loadExport(
  paths: readonly string[],
  believedUntil: Date,
  choices: ExportChoices = {},
): Promise<LoadedExport> {
  return (await readJira(paths, believedUntil, choices)).loaded;
}

/**
 * The same, with the addresses that lead to other trackers. @throws RefusedFile for a file that is missing or has no
 * issue
 */
export async function readJira(
  paths: readonly string[],
  believedUntil: Date,
  { tracker = NO_CHOICES, zone, onItem = () => undefined, say = ENGLISH }: ExportChoices = {},
): Promise<ReadJira> {
  const evidence = fieldEvidence(tracker.fields);
  let reading: Reading | null = null;
  const sample: RawIssue[] = [];
  const begin = (): Reading => {
    reading = translating(evidence.fields(), { believedUntil, tracker, say });
    for (const issue of sample) reading.take(issue);
    sample.length = 0;
    return reading;
  };
  const broken: SkippedLine[] = [];
  let count = 0;
  const { notices, damaged } = await readIssues(
    paths,
    {
      issue: (raw, place) => {
        evidence.observe(raw);
        onItem((count += 1));
        if (reading !== null) return reading.take({ raw, ...place });
        sample.push({ raw, ...place });
        if (sample.length === SAMPLE_ISSUES) begin();
      },
      told: evidence.tell,
      rejected: (rejection) => void broken.push(rejection),
    },
    { ...(zone !== undefined && { zone }), say },
  );
  const whole = reading ?? begin();
  const fields = evidence.fields();
  const readOf = ({ pointers, hosts, ...loaded }: ReturnType<Reading['end']>): ReadJira => ({
    loaded: { ...loaded, recognition: evidence.recognition(), notices, damaged },
    pointers,
    hosts,
  });
  if (sameFields(whole.fields, fields)) return readOf(whole.end(paths, broken));

  const again = translating(fields, { believedUntil, tracker, say });
  await readIssues(
    paths,
    {
      issue: (raw, place) => {
        again.take({ raw, ...place });
      },
      told: () => undefined,
      rejected: () => undefined,
    },
    { ...(zone !== undefined && { zone }), say },
  );
  return readOf(again.end(paths, broken));
}

interface Reading {
  readonly fields: FieldMap;
  readonly take: (issue: RawIssue) => void;
  readonly end: (
    paths: readonly string[],
    broken: readonly SkippedLine[],
  ) => Omit<LoadedExport, 'recognition' | 'notices' | 'damaged'> & Pick<ReadJira, 'pointers' | 'hosts'>;
}

interface Translating {
  readonly believedUntil: Date;
  readonly tracker: TrackerChoices;
  readonly say: Say<'terminal'>;
}

function translating(fields: FieldMap, { believedUntil, tracker, say }: Translating): Reading {
  const context = translationContext(fields, believedUntil, { choices: tracker });
  const { problems } = context.seen;
  const items = new Map<string, Copy>();
  const titles = new Map<string, string>();
  const hosts = new Set<string>();
  const rejected: SkippedLine[] = [];
  let reported = 0;

  return {
    fields,
    take({ file, line, raw }) {
      const result = translateIssue(raw, context);
      for (; reported < problems.length; reported += 1) {
        const problem = problems[reported];
        if (problem !== undefined) rejected.push({ file, line, why: `${problem.place}: ${problem.why}` });
      }
      if ('rejected' in result) {
        rejected.push({ file, line, why: `${result.rejected.place}: ${result.rejected.why}` });
        return;
      }
      const { id } = result.item;
      const copy = {
        item: result.item,
        changes: result.changes,
        updatedAt: updatedAt(raw),
        pointers: jiraPointers(raw, id),
      };
      const host = hostOf(raw);
      if (host !== null) hosts.add(host);
      const known = items.get(id);
      if (known !== undefined) {
        const flaw: LineFlaw = { kind: copy.updatedAt < known.updatedAt ? 'again-older' : 'again', key: `id ${id}` };
        rejected.push({ file, line, why: lineFlawWords(flaw, say) });
      }
      if (known !== undefined && copy.updatedAt < known.updatedAt) return;
      items.set(id, copy);
      const title = titleIn(raw);
      if (title !== null) titles.set(id, title);
    },
    end(paths, broken) {
      const all = [...items.values()].map(({ item }) => item);
      const changes = [...items.values()].reduce((sum, copy) => sum + copy.changes, 0);
      const lastRecordedAt = latestOf(all);
      const whole = withDoneOutside(gathered(all, context), context.seen, lastRecordedAt);
      const file = paths.join(', ');
      const concluded = whole.conclusions.map((each) => ({ file, line: 0, why: conclusionSentence(each, say) }));
      return {
        gathered: whole,
        changes,
        rejected: [...broken, ...rejected, ...concluded],
        titles,
        metFuture: context.seen.metFuture,
        lastRecordedAt,
        pointers: [...items.values()].flatMap(({ pointers }) => pointers),
        hosts,
      };
    },
  };
}

/**
 * Items outside of the export whose links show whether they are done. The links do not show when they were done, so the
 * state holds only at the end of the export.
 */
function withDoneOutside(whole: Gathered, { linkedItems }: Seen, at: Date | null): Gathered {
  const ids = new Set(whole.items.map(({ id }) => id));
  const isDoneOutside = ({ otherKey }: Link): boolean =>
    linkedItems.get(otherKey)?.isDone === true && !ids.has(whole.idByKey.get(otherKey) ?? '');
  if (at === null) return whole;
  const items = whole.items.map((item) =>
    item.links.some(isDoneOutside)
      ? { ...item, links: item.links.map((link) => (isDoneOutside(link) ? { ...link, otherDoneFrom: at } : link)) }
      : item,
  );
  return { ...whole, items };
}

/** An issue as read from one line; if there are several, the one that was updated last counts. */
interface Copy {
  readonly item: WorkItem;
  readonly changes: number;
  readonly updatedAt: number;
  readonly pointers: readonly Pointer[];
}

function updatedAt(raw: unknown): number {
  const fields = isObject(raw) ? objectAt(raw, 'fields') : null;
  return instantFrom(fields?.['updated'])?.getTime() ?? 0;
}

/** The host that an issue names. */
function hostOf(raw: unknown): string | null {
  const self = isObject(raw) ? textAt(raw, 'self') : null;
  return self !== null && URL.canParse(self) ? new URL(self).host.toLowerCase() : null;
}

function titleIn(raw: unknown): string | null {
  if (!isObject(raw)) return null;
  const title = textAt(objectAt(raw, 'fields') ?? {}, 'summary');
  // If an export has its texts removed, it has the key instead.
  return title === textAt(raw, 'key') ? null : title;
}

const sameFields = (one: FieldMap, other: FieldMap): boolean => JSON.stringify(one) === JSON.stringify(other);

function latestOf(items: readonly WorkItem[]): Date | null {
  let latest = -Infinity;
  for (const { createdAt, changes, remarks } of items) {
    latest = Math.max(
      latest,
      createdAt.getTime(),
      changes.at(-1)?.at.getTime() ?? -Infinity,
      remarks.at(-1)?.at.getTime() ?? -Infinity,
    );
  }
  return latest === -Infinity ? null : new Date(latest);
}
