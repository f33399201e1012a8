import * as z from 'zod';
import { type Azure, read } from '../client';
import { backlogIn } from './backlog';
import type { Team } from './configuration';

const PAGE = 100;
const teamsSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const settingsSchema = z.object({ workingDays: z.array(z.string()).default([]) });
const areasSchema = z.object({
  field: z.object({ referenceName: z.string() }).nullish(),
  values: z.array(z.object({ value: z.string(), includeChildren: z.boolean().default(false) })).nullish(),
});
const iterationsSchema = z
  .object({
    value: z.array(z.object({ id: z.string() })).optional(),
    values: z.array(z.object({ id: z.string() })).optional(),
  })
  .transform(({ value, values }) => (value ?? values ?? []).map(({ id }) => id));

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The teams of a project: their areas and iterations, and the configuration of their backlog. */
export async function readTeams(azure: Azure, project: string): Promise<readonly Team[]> {
  const teams: Team[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const page = read(
      teamsSchema,
      await azure.ask(['_apis', 'projects', project, 'teams'], { query: { $top: String(PAGE), $skip: String(skip) } }),
      'teams',
    ).value;
    teams.push(...(await Promise.all(page.map((team) => readTeam(azure, project, team)))));
    if (page.length < PAGE) return teams;
  }
}

async function readTeam(
  azure: Azure,
  project: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Team> {
  const ask = (...path: readonly string[]): Promise<unknown> => azure.ask([project, id, '_apis', 'work', ...path]);
  const [backlog, settings, areas, iterations] = await Promise.all([
    ask('backlogconfiguration'),
    ask('teamsettings'),
    ask('teamsettings', 'teamfieldvalues'),
    ask('teamsettings', 'iterations'),
  ]);
  return {
    id,
    name,
    backlog: backlogIn(backlog),
    workingDays: workingDaysIn(settings),
    areas: areasIn(areas),
    iterationIds: iterationIdsIn(iterations),
  };
}

/** ISO weekdays, 1 = Monday. */
export function workingDaysIn(json: unknown): readonly number[] {
  return read(settingsSchema, json, 'teamsettings').workingDays.flatMap((name) => {
    const day = WEEKDAYS.indexOf(name.toLowerCase());
    return day < 0 ? [] : [day + 1];
  });
}

/** Empty if a team is defined by another field instead of its area. */
export function areasIn(json: unknown): Team['areas'] {
  const { field, values } = read(areasSchema, json, 'teamfieldvalues');
  if (field !== null && field !== undefined && field.referenceName !== 'System.AreaPath') return [];
  return (values ?? []).map(({ value, includeChildren }) => ({ path: value, includeChildren }));
}

export const iterationIdsIn = (json: unknown): readonly string[] => read(iterationsSchema, json, 'iterations');
