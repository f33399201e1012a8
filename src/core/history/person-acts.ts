import { isActivity, isByPerson } from './activity';
import type { Facts } from './facts';
import { oncePer } from './once-per';

/** When one person did something by hand in one project, oldest first. */
export type ActsOfPerson = readonly Date[];

/**
 * Everybody's acts, by project and person: what they changed, said or made. Asked of one owner of one piece of work, to
 * know whether they are still there; nothing ever lists or counts people by it.
 */
export const personActs = oncePer((facts: Facts): ReadonlyMap<string, ReadonlyMap<string, ActsOfPerson>> => {
  const projects = new Map<string, Map<string, Date[]>>();
  for (const { item, state } of facts.histories) {
    let people = projects.get(state.projectKey);
    if (people === undefined) projects.set(state.projectKey, (people = new Map<string, Date[]>()));
    if (item.createdBy !== null && !facts.context.appIds.has(item.createdBy))
      note(people, item.createdBy, item.createdAt);
    for (const change of item.changes) {
      if (change.by !== null && isActivity(change, facts.context)) note(people, change.by, change.at);
    }
    for (const remark of item.remarks) {
      if (remark.by !== null && isByPerson(remark, facts.context)) note(people, remark.by, remark.at);
    }
  }
  for (const people of projects.values()) {
    for (const acts of people.values()) acts.sort((one, other) => one.getTime() - other.getTime());
  }
  return projects;
});

function note(people: Map<string, Date[]>, person: string, at: Date): void {
  const known = people.get(person);
  if (known === undefined) people.set(person, [at]);
  else known.push(at);
}
