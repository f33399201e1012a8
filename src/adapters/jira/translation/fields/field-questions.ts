import { TIME_ESTIMATE } from './field-map';
import type { CustomRole } from './field-names';
import { couldBePoints, type Sighting } from './field-sightings';
import type { FieldEvidenceSoFar, FieldQuestion, Found, NamesByField } from './recognition';

/** At most this many candidates are asked about. */
const MAX_QUESTIONS = 3;
/** A field that fewer issues use is not used for planning. */
const MIN_SHARE = 0.2;

/** Fields that may hold a missing estimate, date and so on. */
export function questionsOf(
  found: ReadonlyMap<CustomRole, readonly Found[]>,
  { issues, sightings }: FieldEvidenceSoFar,
  { byId }: NamesByField,
): readonly FieldQuestion[] {
  const taken = new Set([...found.values()].flatMap((all) => all.map(({ field }) => field.id)));
  const ask = (role: FieldQuestion['role'], fits: (sighting: Sighting) => boolean): readonly FieldQuestion[] => {
    const own = found.get(role) ?? [];
    if (own.some(({ field }) => field.id !== TIME_ESTIMATE.id)) return [];
    return [...sightings]
      .filter(([id, sighting]) => !taken.has(id) && fits(sighting))
      .toSorted(([, one], [, other]) => other.set - one.set)
      .slice(0, MAX_QUESTIONS)
      .map(([id, { set }]) => ({ role, id, name: byId.get(id)?.[0] ?? null, set, of: issues }));
  };
  return [
    ...ask('estimate', (sighting) => couldBePoints(sighting) && sighting.set >= issues * MIN_SHARE),
    ...ask('epicLink', ({ set, keys }) => keys === set && set >= issues * MIN_SHARE),
    ...ask('flagged', ({ set, options, optionTexts }) => options === set && optionTexts.size === 1),
  ];
}
