import { azureClient, type AzureClientSettings } from '../../../src/adapters/azure/client';
import { readAzureProject, type ReadingOutcome } from '../../../src/adapters/azure/reading/read-project';
import { recordBook, type RecordBook, type RecordLine } from '../../../src/adapters/azure/reading/record-lines';
import { azureService, type ServiceOptions } from '../../../local/azure/service';
import type { Organisation } from '../../../local/azure/organisation';

export const PAT = `Basic ${Buffer.from(':pat').toString('base64')}`;

/** An organisation that is read over its service, with everything that was kept and waited. */
export function anOrganisation(
  organisation: Organisation,
  service: Partial<ServiceOptions> = {},
  client: Partial<AzureClientSettings> = {},
) {
  const opened = azureService(organisation, { accepts: (authorization) => authorization === PAT, ...service });
  const pauses: number[] = [];
  const azure = azureClient({
    fetch: opened.fetch,
    url: `https://dev.azure.com/${organisation.name}`,
    authorization: async () => PAT,
    now: service.now ?? (() => new Date('2026-11-16T17:00:00Z')),
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    random: () => 0,
    remainingMs: () => 3_600_000,
    ...client,
  });
  const now = service.now ?? (() => new Date('2026-11-16T17:00:00Z'));
  const read = (project: string, book: RecordBook = recordBook(), lines: RecordLine[] = []): Promise<ReadingOutcome> =>
    readAzureProject(azure, { project, book, keep: async (line) => void lines.push(line), now });
  return { ...opened, azure, pauses, read };
}
