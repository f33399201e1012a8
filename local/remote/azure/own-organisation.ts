import { join } from 'node:path';
import { type Azure, azureClient, type Fetch } from '../../../src/adapters/azure/client';
import { AzureBusy, AzureError, AzureForbidden, AzureNotFound, AzureSignIn } from '../../../src/adapters/azure/errors';
import { readAzureProject } from '../../../src/adapters/azure/reading/read-project';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { azureRefusedSentence, azureWaitingWords, type AzureRefusal } from '../../../src/words/azure';
import { WrongInput } from '../../cli/wrong-input';
import { dataFolder, type OwnSiteSurroundings } from '../own-site';
import { azureAuthorization } from './azure-token';
import { organisationAddress } from './organisation-address';
import { keptRecord } from './record-file';

export interface OwnOrganisationWish {
  readonly azure: string;
  readonly project: string;
  /** The folder for the data; the user's own by default. */
  readonly data?: string;
  readonly tokenFile?: string;
}

export interface AzureSurroundings extends OwnSiteSurroundings {
  readonly fetch: Fetch;
}

export interface OwnOrganisation {
  /** The data to import. */
  readonly file: string;
  /** Ids of the work items that are in the project now. */
  readonly ids: ReadonlySet<number>;
  /** A client that sends no writing request. */
  readonly azure: Azure;
  readonly writer: () => Azure;
  readonly host: string;
}

/** A writing request was about to be sent. */
export class WouldWrite extends Error {
  override readonly name = 'WouldWrite';
}

const READING_BY_POST = /\/_apis\/wit\/workitemsbatch$/;

function readingOnly(fetch: Fetch): Fetch {
  return (url, request) => {
    const { pathname } = new URL(url);
    const reads = request.method === 'GET' || (request.method === 'POST' && READING_BY_POST.test(pathname));
    if (!reads) throw new WouldWrite(`${request.method} ${pathname}`);
    return fetch(url, request);
  };
}

/**
 * Reads a project of the user's own organisation into the data folder. Data that was read before is not read again, and
 * an interrupted reading continues. @throws WrongInput with the problem and its remedy
 */
export async function readOwnOrganisation(
  wish: OwnOrganisationWish,
  surroundings: AzureSurroundings,
): Promise<OwnOrganisation> {
  const { environment, progress, say, voice, sleep, now } = surroundings;
  const address = organisationAddress(wish.azure);
  const authorization = await azureAuthorization(wish.tokenFile, surroundings);
  const { host } = new URL(address.url);
  const clientOver = (fetch: Fetch): Azure =>
    azureClient({
      fetch,
      url: address.url,
      authorization: () => Promise.resolve(authorization),
      now,
      sleep,
      random: Math.random,
      remainingMs: () => Infinity,
      onWait: (milliseconds) => {
        progress.at(() => azureWaitingWords(milliseconds / 1000, voice));
      },
    });
  const azure = clientOver(readingOnly(surroundings.fetch));
  const { project } = wish;
  const folder = join(wish.data ?? dataFolder(environment), address.name);
  const file = join(folder, `${project.replace(/[^\w.-]/g, '_')}.azure.jsonl`);
  const ids = await orSaid(host, async () => {
    const { book, keep } = await keptRecord(file, { project, organisation: address.url });
    const read = await readAzureProject(azure, {
      project,
      book,
      keep,
      now,
      withHyperlinks: true,
      onRows: (rows) => {
        progress.at(() => voice('azure.progress', { project, rows }));
      },
    });
    progress.clear();
    say(voice('azure.read', { project, read: read.revisions, kept: read.record.revisions.length }));
    read.rejected.forEach(say);
    return idsIn(read.record);
  }).finally(() => {
    progress.clear();
  });
  return { file, ids, azure, writer: () => clientOver(surroundings.fetch), host };
}

function idsIn({ revisions, updates, gone }: AzureRecord): ReadonlySet<number> {
  const ids = new Set([...revisions.map(({ id }) => id), ...updates.keys()]);
  for (const id of gone.keys()) ids.delete(id);
  return ids;
}

/** Turns a refusal of the organisation into a message with its remedy. @throws WrongInput */
export async function orSaid<Answer>(host: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    const refused = { why: whyRefused(error), reason: error.message };
    throw new WrongInput((say) => azureRefusedSentence(host, refused, say), { cause: error });
  }
}

function whyRefused(error: AzureError): AzureRefusal {
  if (error instanceof AzureSignIn) return 'token';
  if (error instanceof AzureForbidden) return 'forbidden';
  if (error instanceof AzureNotFound) return 'not-there';
  return error instanceof AzureBusy ? 'busy' : 'unreadable';
}
