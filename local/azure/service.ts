import type { AzureRequest, AzureResponse, Fetch } from '../../src/adapters/azure/client';
import { answered, jsonAnswer, refusal, type ServiceAnswer, type ServiceQuestion } from './answers';
import { configurationAnswer } from './configuration-answers';
import type { Organisation } from './organisation';
import { type LiveOrganisation, liveOrganisation } from './live-organisation';
import { streamAnswer } from './stream-answers';
import { itemAnswer } from './item-answers';

/** A fault of a request, instead of its answer or in addition to it. */
export type Fault =
  | { readonly kind: 'throttled' | 'delayed'; readonly seconds: number }
  | { readonly kind: 'token-ended' | 'sign-in-page' | 'broken-off' | 'failing' };

export interface ServiceOptions {
  /** Whether a request is authorised, by its Authorization header. */
  readonly accepts: (authorization: string) => boolean;
  /**
   * Rows in a batch, whatever the request asks for. When absent as documented: 200, or as many as requested up to
   * 1,000.
   */
  readonly pageSize?: number;
  readonly now?: () => Date;
  /** Areas that the token may not see. */
  readonly deniedAreas?: readonly string[];
  /** Called for each request; requests are numbered from 1. */
  readonly fault?: (request: number, url: URL) => Fault | null;
  /** Continuation tokens that have expired. */
  readonly forgottenTokens?: ReadonlySet<string>;
}

export interface AzureService {
  readonly fetch: Fetch;
  /** Paths of all requests, without the organisation. */
  readonly requests: string[];
  readonly organisation: LiveOrganisation;
}

/** A stand-in for the REST service of one organisation: the documented shapes, pages and refusals. */
export function azureService(organisation: Organisation, options: ServiceOptions): AzureService {
  const live = liveOrganisation(organisation, options.now ?? (() => new Date()));
  const requests: string[] = [];
  return {
    requests,
    organisation: live,
    async fetch(address, request): Promise<AzureResponse> {
      const url = new URL(address);
      const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
      requests.push(`${request.method} ${path.slice(1).join('/')}`);
      const fault = options.fault?.(requests.length, url) ?? null;
      const bad = fault === null ? null : faultAnswer(fault);
      if (bad !== null) return answered(bad);
      if (!options.accepts(request.headers['Authorization'] ?? '')) return answered(unknownToken(request));
      if (path[0] !== organisation.name) return answered(refusal(404, `TF400813: ${path[0] ?? ''} is not there.`));
      const regular = await answerOf({ path: path.slice(1), url, request }, live, options);
      const answer = regular ?? refusal(404, `The page ${url.pathname} was not found.`);
      return answered(fault?.kind === 'delayed' ? { ...answer, retryAfter: String(fault.seconds) } : answer);
    },
  };
}

async function answerOf(
  question: ServiceQuestion,
  live: LiveOrganisation,
  options: ServiceOptions,
): Promise<ServiceAnswer | null> {
  const seen = live.seenBy(options.deniedAreas ?? []);
  return (
    streamAnswer(question, seen, {
      pageSize: options.pageSize ?? 200,
      maxRows: options.pageSize ?? 1000,
      forgotten: options.forgottenTokens ?? new Set(),
    }) ??
    itemAnswer(question, seen, live) ??
    configurationAnswer(question, live.organisation)
  );
}

function faultAnswer(fault: Fault): ServiceAnswer | null {
  switch (fault.kind) {
    case 'throttled':
      return {
        ...refusal(429, 'TF400733: The request has been canceled: too many requests.'),
        retryAfter: String(fault.seconds),
      };
    case 'token-ended':
      return refusal(401, 'TF400813: The token has expired.');
    case 'sign-in-page':
      return { status: 203, type: 'text/html', body: '<html><title>Sign In</title></html>' };
    case 'broken-off':
      return { ...jsonAnswer({}), body: '{"values": [' };
    case 'failing':
      return refusal(503, 'TF400898: An internal error occurred.');
    case 'delayed':
      return null;
  }
}

/** The service's answer to a bad token: a page to sign in, unless that is suppressed. */
function unknownToken({ headers }: AzureRequest): ServiceAnswer {
  const isSuppressed = headers['X-TFS-FedAuthRedirect'] === 'Suppress';
  return { status: isSuppressed ? 401 : 203, type: 'text/html', body: '<html><title>Sign In</title></html>' };
}
