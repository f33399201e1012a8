import type { SettingsLayer } from '../model/kept-settings';
import { type EventsWay, parsedAs } from './tracker/tracker-kinds';
import { latestSaid } from './tracker/tracker-settings';

/** What the app may write to issues, and which events it may send to automation rules. */
export interface AutomationSettings {
  /** Issue properties, for JQL. */
  readonly properties: boolean;
  /** Fields that the app owns, for rules that start when one changes. */
  readonly fields: boolean;
  /** A label on an epic for some minutes after its scope has grown: every automation rule can react to that edit. */
  readonly label: boolean;
  /** How events are sent to the issues. */
  readonly events: EventsWay;
  /** Whether scope changes of sprints and versions are sent too: to the issue that came in or left. */
  readonly onItems: boolean;
  /** Younger events are not sent yet: they may still be undone. */
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

/** The section `automation` in force: the last layer that sets a value counts, and invalid values have no effect. */
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
