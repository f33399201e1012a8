import { hasWrittenValues, readWrittenValues } from '../../../adapters/storage/tables/written-value';
import { dueAtBy } from '../../../app/automation/events/digest';
import { scopeCauses } from '../../../app/automation/events/scope-causes';
import { standingsOf } from '../../../app/automation/events/standings';
import { deliverEvents } from '../../../app/automation/events/deliver-events';
import { type IssueFacts, issueFactsOf } from '../../../app/automation/issue-facts';
import { writeFields } from '../../../app/automation/write-fields';
import { sendLetters } from '../../../app/automation/webhook/send-letters';
import { writeProperties } from '../../../app/automation/write-properties';
import { ownProjectOnly } from '../../../app/readings/own-project';
import { settingsInForce, type SettingsInForce } from '../../../app/settings/settings-in-force';
import { TELL } from '../../../app/sync/sync-state';
import type { AutomationSettings } from '../../../core/settings/automation';
import { deriveFacts, type Facts } from '../../../core/facts/facts';
import { callRule } from '../../platform/call-rule';
import type { Job } from '../job';
import { judgingOf } from '../judging/judging';
import type { Platform } from '../platform';
import type { Stores } from '../stores';
import type { DeliveryWiring } from './delivery-wiring';
import { eventsDeps, fieldsDeps, forgetDelivery, propertiesDeps } from './delivery-deps';
import { outboxOf } from './webhook-deps';

/** The jobs after a project was judged: none if nothing is written to issues and nothing ever was. */
export async function jobsAfterJudging(
  projectKey: string,
  { sql, settings }: Pick<Platform, 'sql' | 'settings'>,
  stores: Pick<Stores, 'readProjects' | 'readSync'>,
): Promise<readonly Job[]> {
  const { automation } = await inForce(projectKey, { settings, stores });
  const isAsked =
    isOn(automation) || (await hasWrittenValues(sql, projectKey)) || (await stores.readSync(projectKey, TELL)) !== null;
  return isAsked ? [{ job: 'tell', projectKey }] : [];
}

/** Writes findings and events to the issues of a project; what has to wait goes into a later job. */
export async function deliverProject(projectKey: string, of: DeliveryWiring): Promise<void> {
  const { platform, stores } = of;
  const force = await inForce(projectKey, { settings: platform.settings, stores });
  const { properties, fields, events, quietMinutes } = force.automation;
  const judged = isOn(force.automation) ? await judge(projectKey, force, of) : null;
  const later: Date[] = [];

  const go = mayGoOnOf(of);
  const wanted = (isWanted: boolean) => (isWanted && judged !== null ? judged.found : new Map<string, IssueFacts>());
  const { left } = await writeProperties(wanted(properties), {
    ...propertiesDeps(projectKey, of),
    mayGoOn: go.mayGoOn,
  });
  if (left > 0) later.push(go.laterAt());
  const ownFields = fields || (await hasFieldsWritten(projectKey, of)) ? await fieldsDeps(projectKey, of) : null;
  if (ownFields !== null) {
    const { again } = await writeFields(wanted(fields), fields ? quietMinutes * MINUTE_MS : 0, {
      ...ownFields,
      mayGoOn: go.mayGoOn,
    });
    if (again !== null) later.push(laterOf(again, go.laterAt()));
  }

  const webhook = await platform.readWebhook();
  if (judged === null || events === 'off') await forgetDelivery(projectKey, of);
  else {
    const again = await deliverEvents(reportingOf(projectKey, judged, force), {
      ...eventsDeps(projectKey, { facts: judged.facts, inField: fields, calls: webhook !== null }, of),
      mayGoOn: go.mayGoOn,
    });
    if (again !== null) later.push(laterOf(again, go.laterAt()));
  }
  if (webhook !== null) {
    const again = await sendLetters({
      ...outboxOf(projectKey, stores, platform.now),
      post: (letter) => callRule(webhook, letter),
      hasTime: () => platform.remainingMs() > RESERVE_MS,
      now: platform.now,
    });
    if (again !== null) later.push(again);
  }
  const [first] = later.sort((one, other) => one.getTime() - other.getTime());
  if (first !== undefined) await platform.push([{ job: 'tell', projectKey }], first);
}

/** After switching off, the written values have to be emptied. */
async function hasFieldsWritten(projectKey: string, { platform: { sql } }: DeliveryWiring): Promise<boolean> {
  return (await readWrittenValues(sql, { sort: 'fields', projectKey })).length > 0;
}

const MINUTE_MS = 60_000;

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);

const isOn = ({ properties, fields, events }: AutomationSettings): boolean => properties || fields || events !== 'off';

interface Judged {
  readonly facts: Facts;
  readonly found: ReadonlyMap<string, IssueFacts>;
}

/** By what everyone who may browse an issue of the project may see. */
async function judge(projectKey: string, { settings }: SettingsInForce, of: DeliveryWiring): Promise<Judged> {
  const { platform, stores } = of;
  const { loadKept, loadCalendar } = judgingOf(projectKey, platform, stores);
  const takenAt = platform.now();
  const [kept, calendar] = await Promise.all([loadKept(projectKey), loadCalendar()]);
  const facts = deriveFacts({ takenAt, calendar, ...ownProjectOnly(kept, projectKey) }, settings);
  return { facts, found: issueFactsOf({ projectKey, facts, settings }) };
}

function reportingOf(projectKey: string, { facts, found }: Judged, { automation, settings }: SettingsInForce) {
  const { events, onItems, label, quietMinutes } = automation;
  return {
    causes: scopeCauses({ facts, projectKey, onItems }),
    standings: standingsOf({ projectKey, facts, settings, found, onItems }),
    quietMs: quietMinutes * MINUTE_MS,
    labelMs: label ? LABEL_MS : null,
    dueAt: dueAtBy(events, facts.snapshot.calendar),
  };
}

/** Rules start within seconds of an edit; the slowest within minutes. */
const LABEL_MS = 10 * MINUTE_MS;

const RESERVE_MS = 20_000;
/** Whether points are left is asked once for this many writes: each costs one or two. */
const ASKED_EVERY = 25;

function mayGoOnOf({ platform: { remainingMs, now }, permit }: DeliveryWiring) {
  let asked = 0;
  let later: Date | null = null;
  return {
    laterAt: (): Date => later ?? now(),
    async mayGoOn(): Promise<boolean> {
      if (remainingMs() <= RESERVE_MS) return false;
      if (asked++ % ASKED_EVERY !== 0) return true;
      const permitted = await permit(ASKED_EVERY * 2);
      if (!permitted.go) later = permitted.at;
      return permitted.go;
    },
  };
}

async function inForce(
  projectKey: string,
  { settings, stores }: { readonly settings: Platform['settings']; readonly stores: Pick<Stores, 'readProjects'> },
): Promise<SettingsInForce> {
  const project = (await stores.readProjects()).find(({ key, removed }) => key === projectKey && !removed);
  return settingsInForce(project?.id ?? null, settings.readLayer);
}
