import { DUE_DATE, fieldKey, type FieldMap, type FieldRef } from './field-map';
import { remembered } from '../../../remembered';

/** The meaning of a changelog entry. `field` is the id of the field, if several fields may have this meaning. */
export type FieldRole =
  | { readonly role: 'estimate' | 'start-date' | 'due-date'; readonly field: string }
  | {
      readonly role:
        | 'status'
        | 'owner'
        | 'parent'
        | 'iterations'
        | 'versions'
        | 'priority'
        | 'flag'
        | 'type'
        | 'project'
        | 'key'
        | 'link'
        | 'description'
        | 'criteria'
        | 'title'
        | 'resolution'
        | 'work-logged'
        | 'noise'
        | 'other';
    };

export type RoleOf = (field: string, fieldId: string | null) => FieldRole;

const OTHER: FieldRole = { role: 'other' };

/** Jira's own changelog names, in lower case. Jira writes them in English on every site. */
const SYSTEM_ROLES: Readonly<Record<string, FieldRole>> = {
  status: { role: 'status' },
  assignee: { role: 'owner' },
  issueparentassociation: { role: 'parent' },
  parent: { role: 'parent' },
  'parent issue': { role: 'parent' },
  'epic link': { role: 'parent' },
  sprint: { role: 'iterations' },
  'fix version': { role: 'versions' },
  'fix version/s': { role: 'versions' },
  fixversions: { role: 'versions' },
  priority: { role: 'priority' },
  flagged: { role: 'flag' },
  issuetype: { role: 'type' },
  'issue type': { role: 'type' },
  type: { role: 'type' },
  project: { role: 'project' },
  key: { role: 'key' },
  link: { role: 'link' },
  description: { role: 'description' },
  summary: { role: 'title' },
  resolution: { role: 'resolution' },
  timespent: { role: 'work-logged' },
  timeestimate: { role: 'work-logged' },
  worklogid: { role: 'work-logged' },
  worklogtimespent: { role: 'work-logged' },
  workflow: { role: 'noise' },
  rank: { role: 'noise' },
  'global rank': { role: 'noise' },
  'epic rank': { role: 'noise' },
  'epic child': { role: 'noise' },
  'epic color': { role: 'noise' },
  'epic colour': { role: 'noise' },
  'issue color': { role: 'noise' },
  remoteissuelink: { role: 'noise' },
  // Fields that the app writes itself.
  'bellwether health': { role: 'noise' },
  'bellwether slip': { role: 'noise' },
  'bellwether scope change': { role: 'noise' },
  'bellwether expected date': { role: 'noise' },
  'bellwether stalled': { role: 'noise' },
  'bellwether waiting for': { role: 'noise' },
  'bellwether last event': { role: 'noise' },
  remoteworkitemlink: { role: 'noise' },
  attachment: { role: 'noise' },
  comment: { role: 'noise' },
  watcher: { role: 'noise' },
  watchers: { role: 'noise' },
  vote: { role: 'noise' },
  voter: { role: 'noise' },
  votes: { role: 'noise' },
  development: { role: 'noise' },
};

/** Returns the meaning of a changelog entry: by the field's id if the entry has one, otherwise by its name. */
export function fieldRoles(fields: FieldMap): RoleOf {
  const byId = new Map<string, FieldRole>();
  const byName = new Map<string, FieldRole>(Object.entries(SYSTEM_ROLES));
  const assign = (refs: readonly FieldRef[], roleOf: (ref: FieldRef) => FieldRole): void => {
    // Of several fields with one name the first wins, so set them in reverse order.
    for (const ref of [...refs].reverse()) {
      if (ref.id !== null) byId.set(ref.id, roleOf(ref));
      byName.set(ref.name.toLowerCase(), roleOf(ref));
    }
  };
  assign(fields.sprint, () => ({ role: 'iterations' }));
  assign(fields.epicLink, () => ({ role: 'parent' }));
  assign(fields.epicName, () => ({ role: 'title' }));
  assign(fields.flagged, () => ({ role: 'flag' }));
  assign(fields.estimate, (ref) => ({ role: 'estimate', field: fieldKey(ref) }));
  assign(fields.startOn, (ref) => ({ role: 'start-date', field: fieldKey(ref) }));
  assign(fields.criteria, () => ({ role: 'criteria' }));
  assign([DUE_DATE, ...fields.targetEnd], (ref) => ({ role: 'due-date', field: fieldKey(ref) }));
  const roleByName = remembered((field) => byName.get(field.toLowerCase()) ?? OTHER);
  return (field, fieldId) => (fieldId === null ? undefined : byId.get(fieldId)) ?? roleByName(field);
}
