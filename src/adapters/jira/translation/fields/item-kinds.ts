import { isObject, type Json, objectAt, textAt } from './json';
import { isParentTypeName, isPartTypeName } from './field-names';
import type { Sighting } from './field-sightings';

/** What kinds of issues there are, where no issue says its level: which types hold others. */
export interface ItemKinds {
  observe(key: string, fields: Json): void;
  /** Issues that are neither parts nor known to hold others. */
  standardCount(): number;
  /** Whether the keys that a field holds are those of issues that hold others. */
  areParents(sighting: Sighting): boolean;
  /** The types of issues that hold others, by name, in order. `targets`: keys that children name as their epic. */
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
      // An epic is in no epic: a field by which issues of one kind name each other is some other relation.
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

/** A sub-task says so, or is called so. */
export function isPart(type: Json): boolean {
  const level = type['hierarchyLevel'];
  if (typeof level === 'number') return level < 0;
  return typeof type['subtask'] === 'boolean' ? type['subtask'] : isPartTypeName(textAt(type, 'name') ?? '');
}
