import type { SettingsLayer, SettingValue } from '../../model/kept-settings';
import { type CalendarChoice, FIELD_ROLES, type TrackerSettings } from '../../model/tracker';
import { parsedAs, type TrackerKind } from './tracker-kinds';

export const defaultTracker: TrackerSettings = { calendar: {}, fields: {}, links: {}, automation: [] };

/**
 * The sections of a layer that are not thresholds, including what is written to the tracker. In `links` every name is
 * the name of a link type.
 */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, TrackerKind>>>> = {
  calendar: {
    timeZone: 'time-zone',
    weekdays: 'weekdays',
    startHour: 'hour',
    endHour: 'hour',
    holidays: 'regions',
    ownDays: 'dates',
    workedDays: 'dates',
  },
  fields: Object.fromEntries(FIELD_ROLES.map((role) => [role, 'names'])),
  people: { automation: 'names' },
  automation: {
    properties: 'switch',
    fields: 'switch',
    label: 'switch',
    events: 'events-way',
    onItems: 'switch',
    quietMinutes: 'minutes',
  },
  projects: { way: 'following-way', listed: 'names' },
  setup: { checked: 'names' },
};

/** Whether a section holds tracker settings, not thresholds. */
export function isTrackerSection(section: string): boolean {
  return section === 'links' || Object.hasOwn(SECTIONS, section);
}

/**
 * The kind of a setting at a place of a layer; null where there is no such place, undefined where it is a threshold.
 */
export function trackerKindOf(section: string, name: string): TrackerKind | null | undefined {
  if (section === 'links') return 'link-meaning';
  const kinds = Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : undefined;
  if (kinds === undefined) return undefined;
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? null) : null;
}

/** The tracker settings in force: the last layer that sets a value counts, and invalid values have no effect. */
export function trackerSettingsFrom(layers: readonly SettingsLayer[]): TrackerSettings {
  const said = <Value>(
    section: string,
    name: string,
    parse: (value: SettingValue) => Value | null,
  ): Value | undefined => latestSaid(layers, { section, name }, parse) ?? undefined;
  const calendar: CalendarChoice = {
    ...optional('timeZone', said('calendar', 'timeZone', parsedAs['time-zone'])),
    ...optional('weekdays', said('calendar', 'weekdays', parsedAs.weekdays)),
    ...optional('startHour', said('calendar', 'startHour', parsedAs.hour)),
    ...optional('endHour', said('calendar', 'endHour', parsedAs.hour)),
    ...optional('regions', said('calendar', 'holidays', parsedAs.regions)),
    ...optional('ownDays', said('calendar', 'ownDays', parsedAs.dates)),
    ...optional('workedDays', said('calendar', 'workedDays', parsedAs.dates)),
  };
  const fields = Object.fromEntries(
    FIELD_ROLES.flatMap((role) => {
      const names = said('fields', role, parsedAs.names);
      return names === undefined ? [] : [[role, names]];
    }),
  );
  const linkNames = new Set(layers.flatMap((layer) => Object.keys(ownSection(layer, 'links'))));
  const links = Object.fromEntries(
    [...linkNames].flatMap((name) => {
      const meaning = said('links', name, parsedAs['link-meaning']);
      return meaning === undefined ? [] : [[name, meaning]];
    }),
  );
  return { calendar, fields, links, automation: said('people', 'automation', parsedAs.names) ?? [] };
}

/** The last valid value among the layers; null where there is none. */
export function latestSaid<Value>(
  layers: readonly SettingsLayer[],
  { section, name }: { readonly section: string; readonly name: string },
  parse: (value: SettingValue) => Value | null,
): Value | null {
  for (const layer of layers.toReversed()) {
    const values = ownSection(layer, section);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const parsed = value === undefined ? null : parse(value);
    if (parsed !== null) return parsed;
  }
  return null;
}

function ownSection(layer: SettingsLayer, section: string): Readonly<Record<string, SettingValue>> {
  return (Object.hasOwn(layer, section) ? layer[section] : undefined) ?? {};
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>>;
function optional(name: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [name]: value };
}
