import { closeSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AZURE_FORMAT } from '../../../src/adapters/azure/reading/record-lines';
import { namesOfPeople } from '../../../src/adapters/azure/translation/people';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { translate } from '../../../src/adapters/azure/translation/translate';
import { usualWeekdays } from '../../../src/adapters/azure/translation/usual-weekdays';
import { createWorkCalendar } from '../../../src/core/model/time/create-work-calendar';
import type { TrackerSettings } from '../../../src/core/model/tracker';
import type { WorkItem } from '../../../src/core/model/work-item';
import { USUAL_CALENDAR } from '../../../src/core/settings/tracker/calendar-over';
import { type AzureNotice, azureNoticeSentence } from '../../../src/words/azure';
import { lineFlawWords } from '../../../src/words/import';
import type { Say } from '../../../src/words/say/say';
import { ENGLISH } from '../../terminal-voice';
import type { SkippedLine } from '../../jira/import/source/intake';
import { readRecordFile } from '../../remote/azure/record-file';
import { WrongInput } from '../wrong-input';
import { isSameOrganisation } from './both/addresses';
import { azurePointers } from './both/pointer';
import type { LoadedExport, ReadAzure } from './loaded-export';

const HEAD_BYTES = 4096;
const GZIP = [0x1f, 0x8b];

/** Whether a file is a saved project of Azure DevOps. */
export function isAzureFile(path: string): boolean {
  let descriptor;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    // The later reading of the file reports the problem.
    return false;
  }
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const bytes = readSync(descriptor, head, 0, HEAD_BYTES, 0);
    return textOf(head.subarray(0, bytes)).startsWith(`{"kind":"start","format":"${AZURE_FORMAT}"`);
  } catch {
    return false;
  } finally {
    closeSync(descriptor);
  }
}

function textOf(head: Buffer): string {
  if (head[0] !== GZIP[0] || head[1] !== GZIP[1]) return head.toString('utf8');
  // The rest of the file was not read.
  return gunzipSync(head, { finishFlush: 2 }).toString('utf8');
}

export interface AzureChoices {
  readonly tracker?: Pick<TrackerSettings, 'fields' | 'automation'>;
  /** The time zone of the organisation. */
  readonly zone?: string;
  /** The language of remarks and reasons. */
  readonly say?: Say<'terminal'>;
}

/**
 * Reads saved projects of one organisation, as if they had just been read from it. @throws WrongInput for two
 * organisations
 */
export async function loadAzure(
  paths: readonly string[],
  believedUntil: Date,
  choices: AzureChoices = {},
): Promise<LoadedExport> {
  return (await readAzure(paths, believedUntil, choices)).loaded;
}

/** The same, with the addresses that lead to other trackers. */
export async function readAzure(
  paths: readonly string[],
  believedUntil: Date,
  { tracker, zone = USUAL_CALENDAR.timeZone, say = ENGLISH }: AzureChoices = {},
): Promise<ReadAzure> {
  const records: AzureRecord[] = [];
  const rejected: SkippedLine[] = [];
  const notices: AzureNotice[] = [];
  let [changes, damaged, readAt] = [0, false, -Infinity];
  let organisation: string | null = null;
  for (const path of paths) {
    const { book, broken } = await readRecordFile(path);
    const record = book.record();
    const from = book.organisation();
    // Their ids would overlap.
    if (from !== null && organisation !== null && !isSameOrganisation(from, organisation)) {
      const two = { one: organisation, other: from };
      throw new WrongInput((asked) => asked('azure.organisations', two));
    }
    organisation ??= from;
    rejected.push(...broken.map((line) => ({ file: path, line, why: lineFlawWords({ kind: 'no-step' }, say) })));
    const at = book.readAt();
    if (at === null) {
      damaged = true;
      notices.push({ kind: 'unfinished', file: path });
    } else readAt = Math.max(readAt, Date.parse(at));
    if (record === null) continue;
    records.push(record);
    changes += record.revisions.length + record.links.length;
  }
  const calendar = createWorkCalendar({ ...USUAL_CALENDAR, timeZone: zone });
  const { titles, problems, unread, ...translation } = translate(records, {
    takenAt: believedUntil,
    calendar,
    ...(tracker === undefined ? {} : { choices: tracker }),
  });
  const { items } = translation;
  const weekdays = usualWeekdays(records);
  const gone = records.flatMap((record) => [...record.gone.keys()].map(String));
  const partial = items.flatMap(({ id, historyKnown }) => (historyKnown ? [] : [id]));
  const teams = records.flatMap(({ configuration }) => configuration.teams);
  const withoutArea = teams.filter(({ areas, iterationIds }) => areas.length === 0 && iterationIds.length > 0);
  if (withoutArea.length > 0) notices.push({ kind: 'teams-without-area', names: withoutArea.map(({ name }) => name) });
  if (unread.length > 0) notices.push({ kind: 'unread', ids: unread });
  if (gone.length > 0) notices.push({ kind: 'gone', ids: gone });
  if (partial.length > 0) notices.push({ kind: 'partial', ids: partial });
  const loaded = {
    gathered: {
      ...translation,
      problems,
      conclusions: [],
      unknownLinkTypes: [],
      idByKey: new Map(items.map(({ id }) => [id, id])),
    },
    changes,
    recognition: { fields: [], questions: [] },
    rejected: [
      ...rejected,
      ...problems.map(({ place, why }) => ({ file: paths.join(', '), line: 0, why: `${place}: ${why}` })),
    ],
    titles,
    notices: notices.map((notice) => azureNoticeSentence(notice, say)),
    damaged,
    metFuture: problems.length > 0,
    // The time of the reading, not of the last event: silence until then counts too.
    lastRecordedAt: items.length === 0 ? null : new Date(Math.max(readAt, latestOf(items))),
    ...(weekdays !== null && { weekdays }),
  };
  return { loaded, pointers: records.flatMap(azurePointers), organisation, namesOfPeople: namesOfPeople(records) };
}

function latestOf(items: readonly WorkItem[]): number {
  let latest = -Infinity;
  for (const { createdAt, changes, remarks } of items) {
    const times = [createdAt, changes.at(-1)?.at, remarks.at(-1)?.at];
    for (const time of times) if (time !== undefined) latest = Math.max(latest, time.getTime());
  }
  return latest;
}
