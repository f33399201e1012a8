import { isActivity, isByPerson } from '../item/activity';
import type { Facts } from '../facts';
import { computed } from '../computed';

/** The times of one person's acts by hand in one project, oldest first; in milliseconds, since there are millions. */
export type ActsOfPerson = Float64Array;

/**
 * The acts of each person, by project: changes, remarks, created items. Used only to know whether one owner of one item
 * is still present; people are never listed or counted by it.
 */
export const personActs = computed(
  'acts of people',
  (facts: Facts): ReadonlyMap<string, ReadonlyMap<string, ActsOfPerson>> => {
    const projects = new Map<string, Map<string, number[]>>();
    for (const { item, state } of facts.histories) {
      let people = projects.get(state.projectKey);
      if (people === undefined) projects.set(state.projectKey, (people = new Map<string, number[]>()));
      if (item.createdBy !== null && !facts.context.appIds.has(item.createdBy))
        note(people, item.createdBy, item.createdAt);
      for (const change of item.changes) {
        if (change.by !== null && isActivity(change, facts.context)) note(people, change.by, change.at);
      }
      for (const remark of item.remarks) {
        if (remark.by !== null && isByPerson(remark, facts.context)) note(people, remark.by, remark.at);
      }
    }
    return new Map(Array.from(projects, ([key, people]) => [key, inOrder(people)]));
  },
);

function note(people: Map<string, number[]>, person: string, at: Date): void {
  const known = people.get(person);
  if (known === undefined) people.set(person, [at.getTime()]);
  else known.push(at.getTime());
}

function inOrder(people: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, ActsOfPerson> {
  return new Map(Array.from(people, ([person, acts]) => [person, new Float64Array(acts).sort()]));
}
