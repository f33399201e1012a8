import { isFlagOption, isLikeEstimate, type CustomRole, roleOfName } from './field-names';
import type { FieldRef } from './field-map';
import { couldBePoints, isOnScale, type Sighting } from './field-sightings';
import type { Asked, Found, NamesByField, RecognisedBy } from './recognition';

/** The types of Jira's own fields: the same on every site, whatever the fields are called. */
export const ROLE_OF_TYPE: Readonly<Record<string, CustomRole>> = {
  'com.pyxis.greenhopper.jira:gh-sprint': 'sprint',
  'com.pyxis.greenhopper.jira:gh-epic-link': 'epicLink',
  'com.pyxis.greenhopper.jira:gh-epic-label': 'epicName',
  'com.pyxis.greenhopper.jira:jsw-story-points': 'estimate',
  'com.atlassian.jpo:jpo-custom-field-baseline-start': 'startOn',
  'com.atlassian.jpo:jpo-custom-field-baseline-end': 'targetEnd',
};

/** Ids of these fields on most sites of Jira Cloud; the values must fit too. */
const USUAL: Readonly<Partial<Record<CustomRole, string>>> = {
  estimate: 'customfield_10016',
  epicLink: 'customfield_10014',
  startOn: 'customfield_10015',
  sprint: 'customfield_10020',
  flagged: 'customfield_10021',
};
/**
 * The usual ids of story points in company-managed projects and on servers: used if the numbers are on planning cards.
 */
const USUAL_POINTS = [10002, 10004, 10005, 10006, 10008, 10024, 10026, 10028, 10030, 10031, 10033, 10034, 10036, 10106]
  .map((number) => `customfield_${number}`)
  .concat('customfield_10200', 'customfield_10117', 'customfield_10202');

/** Jira's name for a field without a known name. */
const USUAL_NAMES: Readonly<Record<CustomRole, string>> = {
  sprint: 'Sprint',
  epicLink: 'Epic Link',
  epicName: 'Epic Name',
  flagged: 'Flagged',
  estimate: 'Story Points',
  startOn: 'Start date',
  targetEnd: 'Target end',
  criteria: 'Acceptance criteria',
};

/** Fields found only by their values, or by an id that fits them. */
export function byValues(role: CustomRole, asked: Asked): readonly Found[] {
  const { evidence, names } = asked;
  const { sightings } = evidence;
  const usual = USUAL[role];
  const at = (id: string | undefined): Sighting | undefined => (id === undefined ? undefined : sightings.get(id));
  const take = (ids: readonly string[], by: RecognisedBy): readonly Found[] =>
    ids.flatMap((id) => refsFor(role, id, names).map((field) => ({ field, by })));
  const like = (fits: (sighting: Sighting) => boolean): readonly string[] =>
    [...sightings].flatMap(([id, sighting]) => (fits(sighting) && !isNamedOtherwise(id, role, asked) ? id : []));
  switch (role) {
    case 'sprint':
      return take(
        like(({ sprints }) => sprints > 0),
        'values',
      );
    case 'epicLink': {
      const holding = like((sighting) => evidence.kinds.areParents(sighting));
      if (holding.length > 0) return take(holding, 'values');
      return (at(usual)?.keys ?? 0) > 0 && usual !== undefined ? take([usual], 'usual-id') : [];
    }
    case 'flagged': {
      const flags = like(({ optionTexts }) => optionTexts.size > 0 && [...optionTexts].every(isFlagOption));
      if (flags.length > 0) return take(flags, 'values');
      return (at(usual)?.options ?? 0) > 0 && usual !== undefined ? take([usual], 'usual-id') : [];
    }
    case 'startOn':
      return (at(usual)?.dates ?? 0) > 0 && usual !== undefined ? take([usual], 'usual-id') : [];
    case 'estimate':
      return pointsByValues(asked, take);
    case 'epicName':
    case 'targetEnd':
    case 'criteria':
      return [];
  }
}

/** Numbers without a clear name: by the usual id, otherwise the only field with planning-card numbers on most items. */
function pointsByValues(
  asked: Asked,
  take: (ids: readonly string[], by: RecognisedBy) => readonly Found[],
): readonly Found[] {
  const { sightings } = asked.evidence;
  const free = [...sightings].filter(
    ([id, sighting]) => couldBePoints(sighting) && !isNamedOtherwise(id, 'estimate', asked),
  );
  const usual = free.find(([id]) => id === USUAL.estimate);
  if (usual !== undefined) return take([usual[0]], 'usual-id');
  const onScale = free.filter(([, sighting]) => isOnScale(sighting));
  const often = onScale
    .filter(([id]) => USUAL_POINTS.includes(id))
    .toSorted(([, one], [, other]) => other.set - one.set)[0];
  if (often !== undefined) return take([often[0]], 'usual-id');
  const [only, ...others] = onScale;
  const isMost = only !== undefined && only[1].set * 2 >= asked.evidence.kinds.standardCount();
  return only !== undefined && others.length === 0 && isMost ? take([only[0]], 'values') : [];
}

/** A field with its own name has the meaning of this name, or one that the model does not know. */
function isNamedOtherwise(id: string, role: CustomRole, { evidence, names, choices }: Asked): boolean {
  const own = names.byId.get(id) ?? [];
  const isChosen = Object.values(choices).some((texts) => texts?.includes(id) === true);
  if (isChosen || ROLE_OF_TYPE[evidence.told.types.get(id) ?? ''] !== undefined) return true;
  // For sprints, flags and parents, values are better evidence than names.
  const speakForThemselves = role === 'sprint' || role === 'flagged' || role === 'epicLink';
  const fits = (name: string): boolean =>
    roleOfName(name)?.role === role || (role === 'estimate' && isLikeEstimate(name));
  return !speakForThemselves && own.length > 0 && !own.some(fits);
}

/** The field by each of its names. */
export const refsOf = (id: string, names: readonly string[]): readonly FieldRef[] =>
  names.map((name) => ({ id, name }));

/** The field by its names, otherwise by Jira's name for it. */
export function refsFor(role: CustomRole, id: string, { byId }: NamesByField): readonly FieldRef[] {
  return refsOf(id, byId.get(id) ?? [USUAL_NAMES[role]]);
}
