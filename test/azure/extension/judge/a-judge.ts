import type { RecordCache } from '../../../../azure/extension/judge/cache';
import { createJudge } from '../../../../azure/extension/judge/judge';
import type { Page } from '../../../../azure/extension/judge/questions';
import type { Organisation } from '../../../../local/azure/organisation';
import { azureService, type ServiceOptions } from '../../../../local/azure/service';
import { fabrikam } from '../../../local/azure/small-organisation';

export const NOW = new Date('2026-03-20T12:00:00Z');

/** Caches in memory, by their owners. */
export function caches() {
  const kept = new Map<string, unknown[]>();
  return {
    kept,
    open: async (owner: string): Promise<RecordCache> => {
      const lines = kept.get(owner) ?? [];
      kept.set(owner, lines);
      return {
        lines: async () => [...lines],
        // As a browser's store would: a copy.
        add: async (line) => void lines.push(JSON.parse(JSON.stringify(line))),
        replace: async (instead) => void lines.splice(0, lines.length, ...instead),
      };
    },
  };
}

/** The documents of the extension, in memory. */
export function documents(): Pick<Page, 'readDocument' | 'writeDocument'> & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    readDocument: async (name) => kept.get(name) ?? null,
    writeDocument: async ({ name, document, over }) => {
      if ((kept.get(name) ?? null) !== over) return false;
      kept.set(name, document);
      return true;
    },
  };
}

interface Given {
  readonly organisation?: Organisation;
  readonly service?: Partial<ServiceOptions>;
  readonly cache?: ReturnType<typeof caches>;
  readonly shared?: ReturnType<typeof documents>;
  readonly viewerId?: string;
  readonly project?: string;
  readonly clock?: () => Date;
}

/** A judge in the project Fabrikam, with what it asked for. */
export function aJudge(given: Given = {}) {
  const { organisation = fabrikam(), cache = caches(), shared = documents(), clock = () => NOW } = given;
  const service = azureService(organisation, {
    accepts: (authorization) => authorization === 'Bearer token',
    now: clock,
    ...given.service,
  });
  const causes: unknown[] = [];
  const name = given.project ?? 'Fabrikam';
  const judge = createJudge({
    around: {
      organisation: { id: 'org-id', name: organisation.name },
      viewerId: given.viewerId ?? 'viewer',
      project: { id: organisation.projects.find((each) => each.name === name)?.id ?? '', name },
      locale: 'en',
      url: `https://dev.azure.com/${organisation.name}/`,
      extensionId: 'bellwether.bellwether',
    },
    page: { token: async () => 'token', ...shared },
    fetch: service.fetch,
    openCache: cache.open,
    now: clock,
    sleep: async () => undefined,
    tell: (_, cause) => void causes.push(cause),
  });
  return { judge, requests: service.requests, live: service.organisation, causes, shared, cache };
}
