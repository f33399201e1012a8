import { isObject, type Json, objectAt, textAt } from './json';
import { isParentTypeName, isPartTypeName } from './field-names';
import type { Sighting } from './field-sightings';

/** Finds out which types hold other items, if no issue contains its level. */
export interface ItemKinds {
  observe(key: string, fields: Json): void;
  /** Issues that are neither parts nor known to hold other items. */
  standardCount(): number;
  /** Whether the keys in a field are keys of issues that hold other items. */
  areParents(sighting: Sighting): boolean;
  /** The types of issues that hold other items, by name, sorted. `targets`: keys that children name as their epic. */
  parentTypes(targets: readonly string[]): readonly string[];
}

export function itemKinds(): ItemKinds {
  const typeByKey = new Map<string, string>();
  const typesWithLevel = new Set<string>();
  const parentsOfStandard = new Set<string>();
  const childTypes = new Set<string>();
  let standard = 0;

  const typesOf = (keys: Iterable<string>): ReadonlySet<string> => {
    const types = new Set<string>();
    for (const key of keys) {
      const type = typeByKey.get(key);
      if (type !== undefined) types.add(type);
    }
    return types;
  };

  return {
    observe(key, fields) {
      const type = objectAt(fields, 'issuetype') ?? {};
      const name = textAt(type, 'name') ?? '';
      typeByKey.set(key, name);
      if (typeof type['hierarchyLevel'] === 'number') typesWithLevel.add(name);
      if (isPart(type)) return;
      if (!isParentTypeName(name)) standard += 1;
      const parent = fields['parent'];
      const parentKey = isObject(parent) ? textAt(parent, 'key') : null;
      if (parentKey === null) return;
      parentsOfStandard.add(parentKey);
      childTypes.add(name);
    },
    standardCount: () => standard,
    areParents({ set, keys, targets, holders }) {
      if (keys === 0 || keys !== set) return false;
      const known = [...targets].filter((key) => typeByKey.has(key));
      const types = typesOf(known);
      const children = typesOf(holders);
      // An epic is in no epic: a field by which issues of one type name each other is another relation.
      const isOneWay = known.every((key) => !holders.has(key)) && [...types].every((type) => !children.has(type));
      return known.length > 0 && isOneWay;
    },
    parentTypes(targets) {
      const types = [...typesOf(targets), ...typesOf(parentsOfStandard)];
      const holding = types.filter(
        (type) => !childTypes.has(type) && !typesWithLevel.has(type) && !isPartTypeName(type),
      );
      return [...new Set(holding)].toSorted();
    },
  };
}

/** A sub-task by its type's flag, or by its type's name. */
export function isPart(type: Json): boolean {
  const level = type['hierarchyLevel'];
  if (typeof level === 'number') return level < 0;
  return typeof type['subtask'] === 'boolean' ? type['subtask'] : isPartTypeName(textAt(type, 'name') ?? '');
}
