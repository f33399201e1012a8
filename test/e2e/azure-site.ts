import { join } from 'node:path';
import { openAzureSite, viewerAccepted } from '../../local/azure/host/open-site';
import type { Organisation } from '../../local/azure/organisation';
import { azureService, type AzureService } from '../../local/azure/service';
import { buildStale } from '../../local/cli/build/build-all';
import { azureTargets, BUILT, EXTENSION } from '../../local/cli/build/targets';
import { repositoryRoot } from '../../local/repository';
import { aLink, revisionsOf } from '../adapters/azure/record-builder';

const DAY_MS = 86_400_000;
const STATES = { New: 'Proposed', Active: 'InProgress', Closed: 'Completed', Removed: 'Removed' };

/** 320 × 22 and 30 of the feature: as many as a team makes in a year. */
export const A_YEAR = { stories: 320, revisions: 7070 };
/** Enough for every page to have something to show. */
export const FEW_STORIES = 40;

/** Stories of 22 revisions each below one feature; two of three are done. */
export function oneFeature(stories: number, now: Date): Organisation {
  const at = (daysAgo: number): string => new Date(now.getTime() - daysAgo * DAY_MS).toISOString();
  const story = (place: number) => {
    const id = 2 + place;
    const isDone = place % 3 !== 0;
    const [first, days] = [340 - place, isDone ? 14 : 30];
    const states = [
      { 'System.Title': `Story ${String(id)}`, 'Microsoft.VSTS.Scheduling.StoryPoints': 3 },
      { 'System.State': 'Active', 'System.AssignedTo': { descriptor: `aad.${String(place % 5)}`, displayName: 'Ann' } },
      ...Array.from({ length: 19 }, (_, step) => ({ 'Microsoft.VSTS.Scheduling.StoryPoints': 3 + (step % 2) })),
      isDone ? { 'System.State': 'Closed' } : { 'System.Tags': 'Blocked' },
    ];
    return revisionsOf(
      id,
      states.map((fields, step) => [at(first - (days * step) / states.length), fields]),
    );
  };
  const feature = revisionsOf(
    1,
    Array.from({ length: 30 }, (_, step) => [
      at(350 - step),
      {
        'System.WorkItemType': 'Feature',
        'System.Title': 'The whole year',
        'Microsoft.VSTS.Common.Priority': step,
        'Microsoft.VSTS.Scheduling.TargetDate': at(-20),
      },
    ]),
  );
  const ofStories = Array.from({ length: stories }, (_, place) => story(place)).flat();
  return {
    name: 'fabrikam',
    projects: [
      {
        id: 'p1',
        name: 'Fabrikam',
        teams: [{ id: 't1', name: 'Fabrikam Team', areas: ['Fabrikam'], iterationIds: [] }],
        iterations: [],
        types: [
          { name: 'Feature', backlog: 'portfolio', states: STATES },
          { name: 'User Story', backlog: 'requirement', states: STATES },
        ],
      },
    ],
    revisions: [...feature, ...ofStories].toSorted((one, other) =>
      String(one.fields['System.ChangedDate']).localeCompare(String(other.fields['System.ChangedDate'])),
    ),
    links: Array.from({ length: stories }, (_, place) => aLink(1, 2 + place, at(339 - place))),
  };
}

export interface OpenedAzure {
  readonly url: string;
  readonly service: AzureService;
  readonly close: () => Promise<void>;
}

/** The stand-in of Azure DevOps with the extension in it, built where it is stale. */
export async function openAzure(organisation: Organisation): Promise<OpenedAzure> {
  const failed: string[] = [];
  await buildStale(({ name, problem }) => {
    if (problem !== null) failed.push(`${name}: ${problem}`);
  }, azureTargets());
  expect(failed).toEqual([]);
  const service = azureService(organisation, { accepts: viewerAccepted });
  const { url, close } = await openAzureSite({
    service,
    pageDirectory: join(repositoryRoot, BUILT.azureHost),
    extensionDirectory: join(repositoryRoot, EXTENSION),
    port: 0,
  });
  return { url, service, close };
}
