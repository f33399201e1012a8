import type { Mutant } from '../mutant';

/** What is to be forgotten is, and nothing else: a glance does not delete. */
export const FORGETTING: readonly Mutant[] = [
  {
    breaks: 'forgetting: a project that is missing from one answer goes',
    file: 'fill/missing-projects.ts',
    search: 'return apart >= LEAST_APART_MS && dayOf(first) !== dayOf(now);',
    replace: 'return true;',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: two looks around midnight are two days',
    file: 'fill/missing-projects.ts',
    search: 'apart >= LEAST_APART_MS && ',
    replace: '',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: settings go with the first day that a project is missing',
    file: 'fill/missing-projects.ts',
    search: '>= SETTINGS_KEPT_MS;',
    replace: '>= 0;',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: an empty answer counts as no project',
    file: 'fill/discover-projects.ts',
    search: 'there.length === 0 ? [] : absent',
    replace: 'absent',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: a project that was not forgotten to the end stays half',
    file: 'fill/discover-projects.ts',
    search: 'absent.filter((project) => isHalfForgotten(project) || isRenamed(project))',
    replace: 'absent.filter(isRenamed)',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: what was linked to a project that is gone still names it',
    file: 'fill/discover-projects.ts',
    search: 'await markItems(await idsAround(key, deps), mark, deps);',
    replace: '',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: settings of a deleted project stay',
    file: 'events/take-project.ts',
    search: 'await deps.removeSettings(id);',
    replace: '',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: a closed account is not erased',
    file: 'privacy/report-people.ts',
    search: "told('closed')",
    replace: "told('nobody')",
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: who has changed is told of again each week',
    file: 'privacy/report-people.ts',
    search: 'if (updated.length > 0) await deps.renew(updated);',
    replace: '',
    tests: ['entrypoints/wiring/life-cycle'],
  },
  {
    breaks: 'forgetting: ids that are nobody’s are reported',
    file: 'storage/tables/person.ts',
    search: "accountId !== 'unknown' && !isMadeUp(accountId)",
    replace: 'true',
    tests: ['adapters/storage/tables/person'],
  },
  {
    breaks: 'forgetting: an erased account stays in items',
    file: 'removal/erase-account.ts',
    search: 'UPDATE item SET people = REPLACE(people, ?, ?)',
    replace: 'UPDATE item SET people = REPLACE(people, ?, ?) || people',
    tests: ['adapters/storage/removal/erase-account'],
  },
  {
    breaks: 'forgetting: an erased account stays in readings',
    file: 'removal/erase-account.ts',
    search: 'WHERE on_day >= ? AND on_day < ?',
    replace: 'WHERE on_day < ? AND on_day >= ?',
    tests: ['adapters/storage/removal/erase-account'],
  },
];
