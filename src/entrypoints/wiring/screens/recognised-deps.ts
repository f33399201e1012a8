import { notesFrom } from '../../../adapters/jira/filling/project-notes';
import { getFields, getLinkTypes, type JiraLinkType } from '../../../adapters/jira/rest/configuration';
import { rightsOf } from '../../../adapters/jira/rest/permissions';
import { discoverFields } from '../../../adapters/jira/translation/fields/discover-fields';
import { DUE_DATE, type FieldMap, type FieldRef } from '../../../adapters/jira/translation/fields/field-map';
import { isUnderstood, linkMeaning, type LinkReading } from '../../../adapters/jira/translation/issue/link-meaning';
import type { RecognisedDeps } from '../../../app/settings/recognised';
import { FIELDS } from '../../../app/sync/sync-state';
import type { FieldName, RecognisedLink, RecognisedMeaning } from '../../../contract/recognised';
import type { FieldRole } from '../../../core/model/tracker';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsViewer } from '../../platform/forge-jira';
import { forgeSql } from '../../platform/forge-platform';
import { storesOf } from '../stores';

/** What is shown to an administrator about the tracker, read with the administrator's permissions. */
export function recognisedDeps(): RecognisedDeps {
  const viewer = jiraAsViewer();
  const stores = storesOf(forgeSql());
  return {
    rightsOf: (projectId) => rightsOf(viewer, projectId),
    readProjects: stores.readProjects,
    async findFields(projectKey) {
      const [all, notes] = await Promise.all([
        getFields(viewer),
        projectKey === null ? null : stores.readSync(projectKey, FIELDS),
      ]);
      const found = notesFrom(notes?.notes ?? null)?.fields ?? discoverFields(all, []);
      return {
        all: all.map(({ id, name }) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name)),
        found: byRole(found),
      };
    },
    findLinks: async () => (await getLinkTypes(viewer)).map(recognisedLink),
    siteCalendar: () => siteCalendar(viewer),
  };
}

function byRole(fields: FieldMap): Readonly<Record<FieldRole, readonly FieldName[]>> {
  const named = (refs: readonly FieldRef[]): readonly FieldName[] => refs.map(({ id, name }) => ({ id, name }));
  return {
    estimate: named(fields.estimate),
    flag: named(fields.flagged),
    iteration: named(fields.sprint),
    parent: named(fields.epicLink),
    parentName: named(fields.epicName),
    startDate: named(fields.startOn),
    targetEnd: named([DUE_DATE, ...fields.targetEnd]),
    criteria: named(fields.criteria),
  };
}

const MEANINGS: Readonly<Record<LinkReading, RecognisedMeaning>> = {
  blocks: 'blocks',
  'waits-for': 'waits-for',
  'split-to': 'split-to',
  'split-from': 'split-from',
  duplicates: 'duplicates',
  relates: 'nothing',
  contains: 'contains',
  'is-part-of': 'is-part-of',
};

const recognisedLink = (type: JiraLinkType): RecognisedLink => ({
  name: type.name,
  inward: type.inward,
  outward: type.outward,
  meaning: MEANINGS[linkMeaning(type, 'outward')],
  isUnderstood: isUnderstood(type),
});
