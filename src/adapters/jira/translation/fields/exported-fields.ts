import { emptyHistories, observeHistory } from './field-histories';
import { type FieldMap, fieldValue, TIME_ESTIMATE } from './field-map';
import { emptySighting, readReportedFields, sight, type Sighting } from './field-sightings';
import { itemKinds } from './item-kinds';
import { isObject, isSet, type Json, objectAt, textAt } from './json';
import { type FieldChoices, NO_FIELD_CHOICES, type Recognition } from './recognition';
import { recogniseFields } from './recognise-fields';

/** Finds out which fields exported issues use, if no field list comes with them. */
export interface FieldEvidence {
  observe(raw: unknown): void;
  /** Reads `names` and `schema` of fields, which a page of issues may contain. */
  tell(page: Json): void;
  fields(): FieldMap;
  /** Which fields were recognised and how, and which fields may hold missing ones. */
  recognition(): Recognition;
}

/**
 * Exports name custom fields only by number, and old changelogs only by name. The meaning of a field comes from its
 * name, its values, its history, and an administrator's choice.
 */
export function fieldEvidence(choices: FieldChoices = NO_FIELD_CHOICES): FieldEvidence {
  const sightings = new Map<string, Sighting>();
  const histories = emptyHistories();
  const stated = { names: new Map<string, string>(), types: new Map<string, string>() };
  const kinds = itemKinds();
  let issues = 0;
  let timed = 0;
  const recognised = () => recogniseFields({ issues, sightings, histories, told: stated, kinds, timed }, choices);

  return {
    observe(raw) {
      const fields = isObject(raw) ? objectAt(raw, 'fields') : null;
      if (fields === null || !isObject(raw)) return;
      issues += 1;
      const key = textAt(raw, 'key') ?? '';
      readReportedFields(raw, stated);
      kinds.observe(key, fields);
      if (isSet(fieldValue(fields, TIME_ESTIMATE.id))) timed += 1;
      for (const id of Object.keys(fields)) {
        if (!id.startsWith('customfield_') || !isSet(fields[id])) continue;
        const sighting = sightings.get(id) ?? emptySighting();
        sightings.set(id, sighting);
        sight(sighting, fields[id], key);
      }
      observeHistory(histories, raw, fields);
    },
    tell(page) {
      readReportedFields(page, stated);
    },
    fields: () => recognised().map,
    recognition: () => recognised().recognition,
  };
}
