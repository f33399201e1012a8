import type { Page } from '../judge/questions';
import { type AzureFrame, SERVICE } from './azure-frame';

interface DocumentManager {
  readonly getDocument: (collection: string, id: string) => Promise<unknown>;
  readonly setDocument: (collection: string, document: object) => Promise<unknown>;
}

interface DataService {
  readonly getExtensionDataManager: (extensionId: string, token: string) => Promise<DocumentManager>;
}

const COLLECTION = 'settings';
const NOT_THERE = /does not exist|not found|\b404\b/i;
const OUT_OF_DATE = /etag|does not match|\b409\b|\b412\b/i;

/** The documents that all users of the extension share: settings, and nothing derived. */
export function sharedDocuments(frame: AzureFrame): Pick<Page, 'readDocument' | 'writeDocument'> {
  const manager = async (): Promise<DocumentManager> => {
    const [service, token, { extensionId }] = await Promise.all([
      frame.service<DataService>(SERVICE.data),
      frame.token(),
      frame.around(),
    ]);
    return service.getExtensionDataManager(extensionId, token);
  };
  return {
    async readDocument(name) {
      try {
        return await (await manager()).getDocument(COLLECTION, name);
      } catch (error) {
        if (saysOf(error, NOT_THERE)) return null;
        throw asError(error);
      }
    },
    async writeDocument({ name, document, over }) {
      // The service's `__etag` shows whether a document has changed since it was read.
      const tag = member(over, '__etag');
      try {
        const marked = { ...document, id: name, ...(tag !== undefined && { __etag: tag }) };
        await (await manager()).setDocument(COLLECTION, marked);
        return true;
      } catch (error) {
        if (saysOf(error, OUT_OF_DATE)) return false;
        throw asError(error);
      }
    },
  };
}

/** Errors of the page arrive as plain objects. */
function saysOf(error: unknown, what: RegExp): boolean {
  return what.test(`${String(member(error, 'status') ?? '')} ${String(member(error, 'message') ?? error)}`);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(member(error, 'message') ?? error), { cause: error });
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
