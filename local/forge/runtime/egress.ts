import { EgressFilteringService } from '@forge/egress';

type Fetch = typeof globalThis.fetch;

/**
 * The `fetch` of functions: it allows only hosts in the manifest's `permissions.external.fetch.backend`; for any other
 * it throws the platform's error.
 */
export function egressFetch(allowed: readonly string[], outside: Fetch): Fetch {
  const rules = new EgressFilteringService([...allowed]);
  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input).href;
    if (allowed.length === 0 || !rules.isValidUrl(address)) throw notAllowed(address);
    return outside(input, init);
  };
}

function notAllowed(address: string): Error {
  const error = new Error(
    `URL not included in the external fetch backend permissions: ${address}. ` +
      'Visit go.atlassian.com/forge-egress for more information.',
  );
  error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  return Object.assign(error, { status: 403 });
}
