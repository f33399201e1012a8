import type { SettingsLayer } from '../model/kept-settings';
import { type EventsWay, parsedAs } from './tracker/tracker-kinds';
import { latestSaid } from './tracker/tracker-settings';

/** What the app may write to issues, and tell rules of. */
export interface AutomationSettings {
  /** Issue properties, for JQL. */
  readonly properties: boolean;
  /** Fields that the app owns, for rules that start when one changes. */
  readonly fields: boolean;
  /** A label on an epic for some minutes after its scope has grown: an edit that every rule sees. */
  readonly label: boolean;
  /** How issues are told of events. */
  readonly events: EventsWay;
  /** Whether the scope of sprints and versions is told too: on the issue that came or went. */
  readonly onItems: boolean;
  /** What is younger may be taken back, and is not told yet. */
  readonly quietMinutes: number;
}

export const NOTHING_WRITTEN: AutomationSettings = {
  properties: false,
  fields: false,
  label: false,
  events: 'off',
  onItems: false,
  quietMinutes: 10,
};

/** What is in force of the section `automation`: the latest word counts, and what cannot stand has no effect. */
export function automationSettingsFrom(layers: readonly SettingsLayer[]): AutomationSettings {
  const said = <Value>(name: string, parse: Parameters<typeof latestSaid<Value>>[2], otherwise: Value): Value =>
    latestSaid(layers, { section: 'automation', name }, parse) ?? otherwise;
  return {
    properties: said('properties', parsedAs.switch, NOTHING_WRITTEN.properties),
    fields: said('fields', parsedAs.switch, NOTHING_WRITTEN.fields),
    label: said('label', parsedAs.switch, NOTHING_WRITTEN.label),
    events: said('events', parsedAs['events-way'], NOTHING_WRITTEN.events),
    onItems: said('onItems', parsedAs.switch, NOTHING_WRITTEN.onItems),
    quietMinutes: said('quietMinutes', parsedAs.minutes, NOTHING_WRITTEN.quietMinutes),
  };
}
