import * as z from 'zod';
import { JiraForbidden, JiraNotFound } from '../../../adapters/jira/errors';
import { writeAppFields } from '../../../adapters/jira/rest/app-fields';
import { readIssueProperty, writeIssueProperty } from '../../../adapters/jira/rest/issue-properties';
import { getIssue } from '../../../adapters/jira/rest/issues';
import { setLabel } from '../../../adapters/jira/rest/labels';
import { noteEmitted, readEmitted, removeEmitted } from '../../../adapters/storage/tables/emitted';
import { removeSync } from '../../../adapters/storage/tables/sync';
import { noteWrittenValues, readWrittenValues, type WrittenOf } from '../../../adapters/storage/tables/written-value';
import { TOLD_FOR_DAYS } from '../../../app/automation/events/decide';
import { eventText, serialOf } from '../../../app/automation/events/event-text';
import { afterBatches, batchAfter, EVENTS_PROPERTY } from '../../../app/automation/events/deliver-batch';
import { EVENT_KINDS } from '../../../app/automation/events/automation-event';
import { withLetter } from '../../../app/automation/webhook/outbox';
import { changeOutbox } from '../../../app/automation/webhook/send-letters';
import type { DeliverEventsDeps } from '../../../app/automation/events/deliver-events';
import { type Batch, deliveryStateOfText, deliveryStateText } from '../../../app/automation/events/delivery-state';
import { EVENT_FIELD, FIELD_KEYS } from '../../../app/automation/health-fields';
import { HEALTH_PROPERTY } from '../../../app/automation/health-property';
import { statusPropertyKey, statusPropertyOf } from '../../../app/automation/status-property';
import type { WriteFieldsDeps } from '../../../app/automation/write-fields';
import type { WritePropertiesDeps } from '../../../app/automation/write-properties';
import { NOT_BEGUN, TELL } from '../../../app/sync/sync-state';
import type { Facts } from '../../../core/facts/facts';
import { once } from '../../../core/math/once-per';
import { presentState } from '../../../core/model/replay';
import { EVERY_MESSAGE } from '../../../words/every-message';
import { sayTo } from '../../../words/say/say';
import { ownFieldIds, ownIds } from './own-fields';
import { printOf } from './print-of';
import type { DeliveryWiring } from './delivery-wiring';
import { outboxOf } from './webhook-deps';

export function propertiesDeps(
  projectKey: string,
  { platform: { sql, jira, now }, stores }: DeliveryWiring,
): Omit<WritePropertiesDeps, 'mayGoOn'> {
  const of: WrittenOf = { sort: 'properties', projectKey };
  return {
    readWritten: async () => (await readWrittenValues(sql, of)).map(({ place, print }) => ({ issueId: place, print })),
    noteWritten: (issueId, print) => noteWrittenValues(sql, of, { written: [{ place: issueId, print }], at: now() }),
    inOtherProjects: (issueIds) => inOtherProjects(projectKey, issueIds, stores),
    async writeProperty(issueId, value) {
      const isWritten = await writeIssueProperty(jira, { issueId, key: HEALTH_PROPERTY, value });
      const status = statusPropertyOf(value, sayTo(NOBODY, EVERY_MESSAGE.en));
      if (isWritten && status !== null) {
        await writeIssueProperty(jira, { issueId, key: statusPropertyKey(ownIds().appId), value: status });
      }
      return isWritten;
    },
    printOf,
  };
}

/** Null until the site has the app's fields. */
export async function fieldsDeps(
  projectKey: string,
  writing: DeliveryWiring,
): Promise<Omit<WriteFieldsDeps, 'mayGoOn'> | null> {
  const { platform, stores } = writing;
  const { sql, jira, now } = platform;
  const ids = await ownFieldIds(writing);
  if (ids === null) return null;
  const of: WrittenOf = { sort: 'fields', projectKey };
  return {
    readWritten: async () =>
      (await readWrittenValues(sql, of)).flatMap(({ place, print, at }) => {
        const [issueId = '', name] = place.split(':');
        const field = FIELD_KEYS.find((key) => key === name);
        return field === undefined ? [] : [{ issueId, field, print, at }];
      }),
    noteWritten: (written) =>
      noteWrittenValues(sql, of, {
        written: written.map(({ write, print }) => ({ place: `${write.issueId}:${write.field}`, print })),
        at: now(),
      }),
    writeFields: (writes) =>
      writeAppFields(
        jira,
        writes.map(({ issueId, field, value }) => ({ issueId, fieldId: ids.get(field) ?? '', value })),
      ),
    inOtherProjects: (issueIds) => inOtherProjects(projectKey, issueIds, stores),
    printOf: (value) => printOf([value]),
    now,
  };
}

/** For every viewer of the issue: in English, and without dates. */
const NOBODY = { languageTag: 'en', timeZone: 'UTC', takenAt: '1970-01-01T00:00:00Z' };

async function inOtherProjects(
  projectKey: string,
  issueIds: readonly string[],
  { readItems }: Pick<DeliveryWiring['stores'], 'readItems'>,
): Promise<ReadonlySet<string>> {
  const elsewhere = (await readItems(issueIds)).filter(({ item }) => presentState(item).projectKey !== projectKey);
  return new Set(elsewhere.map(({ item }) => item.id));
}

const DAY_MS = 86_400_000;

interface ReportedFrom {
  readonly facts: Pick<Facts, 'snapshot' | 'byId'>;
  readonly inField: boolean;
  /** Whether a rule is called too. */
  readonly calls: boolean;
}

export function eventsDeps(
  projectKey: string,
  { facts: { snapshot, byId }, inField, calls }: ReportedFrom,
  writing: DeliveryWiring,
): Omit<DeliverEventsDeps, 'mayGoOn'> {
  const { platform, stores } = writing;
  const { sql, jira, now } = platform;
  const ownFields = once(() => ownFieldIds(writing));
  const eventField = async (): Promise<string | null> =>
    inField ? ((await ownFields())?.get(EVENT_FIELD) ?? null) : null;
  return {
    async readDelivery() {
      const kept = await stores.readSync(projectKey, TELL);
      return { revision: kept?.revision ?? 0, state: deliveryStateOfText(kept?.notes ?? null) };
    },
    saveDelivery: ({ revision, state }) =>
      stores.saveSync({
        projectKey,
        job: TELL,
        state: state.again === null ? 'done' : 'waiting',
        ...NOT_BEGUN,
        notes: deliveryStateText(state),
        items: state.batches.length,
        changedAt: state.again === null ? now() : new Date(state.again),
        revision,
      }),
    readEmitted: (ids) => readEmitted(sql, projectKey, ids),
    async noteEmitted(ids) {
      await noteEmitted(sql, { projectKey, ids, at: now() });
      await removeEmitted(sql, projectKey, new Date(now().getTime() - 2 * TOLD_FOR_DAYS * DAY_MS));
    },
    async deliver(issueId, batches) {
      await writeToProperty({ issueId, batches }, { jira, dateOf: (instant) => snapshot.calendar.dateOf(instant) });
      const fieldId = await eventField();
      if (fieldId !== null) await writeToField({ issueId, batches }, fieldId, jira);
      const key = byId.get(issueId)?.state.key;
      if (!calls || key === undefined) return;
      await changeOutbox(outboxOf(projectKey, stores, now), (box) =>
        withLetter(box, { id: issueId, key }, { batches, now: now() }),
      );
    },
    setLabel: (issueId, isOn) => setLabel(jira, { issueId, label: SCOPE_LABEL, isOn }),
    now,
  };
}

const heldSchema = z.object({
  serial: z.number(),
  latest: z.array(
    z.object({
      kind: z.enum(EVENT_KINDS),
      itemKey: z.string().nullable(),
      points: z.number().nullable(),
      at: z.string(),
    }),
  ),
});

interface IssueBatches {
  readonly issueId: string;
  readonly batches: readonly Batch[];
}

/** Writes events to the issue's property. Does nothing for a deleted issue. */
async function writeToProperty(
  { issueId, batches }: IssueBatches,
  { jira, dateOf }: Pick<DeliveryWiring['platform'], 'jira'> & { readonly dateOf: (instant: Date) => string },
): Promise<void> {
  const property = { issueId, key: EVENTS_PROPERTY };
  const held = heldSchema.safeParse(await readIssueProperty(jira, property)).data ?? null;
  const value = afterBatches(held, batches, dateOf);
  if (value !== null) await writeIssueProperty(jira, { ...property, value });
}

const fieldSchema = z.object({ fields: z.record(z.string(), z.unknown()) });
const textSchema = z.string().nullable().catch(null);

/** Writes the text to the issue's field, unless the field holds this text or a later one. */
async function writeToField(
  { issueId, batches }: IssueBatches,
  fieldId: string,
  jira: DeliveryWiring['platform']['jira'],
): Promise<void> {
  let serial: number;
  try {
    const { fields } = fieldSchema.parse(await getIssue(jira, issueId, [fieldId]));
    serial = serialOf(textSchema.parse(fields[fieldId] ?? null));
  } catch (error) {
    if (error instanceof JiraNotFound || error instanceof JiraForbidden) return;
    throw error;
  }
  const unsent = batchAfter(serial, batches);
  if (unsent !== null) await writeAppFields(jira, [{ issueId, fieldId, value: eventText(unsent) }]);
}

/** An ordinary edit that every rule sees; rules and people find it under this name. */
const SCOPE_LABEL = 'bellwether-scope-added';

/** Forgets what was reported. If events are switched on again later, what happened in between is not reported. */
export async function forgetDelivery(
  projectKey: string,
  { platform: { sql, jira }, stores }: Pick<DeliveryWiring, 'platform' | 'stores'>,
): Promise<void> {
  const kept = await stores.readSync(projectKey, TELL);
  if (kept === null) return;
  const labelled = Object.keys(deliveryStateOfText(kept.notes)?.labels ?? {});
  for (const issueId of labelled) await setLabel(jira, { issueId, label: SCOPE_LABEL, isOn: false });
  await removeSync(sql, projectKey, TELL);
}
