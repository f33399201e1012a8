import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio';

/** The permissions of a Custom UI frame in Forge; its content security policy contains the same value. */
export const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock ' +
  'allow-same-origin allow-scripts';

const processing = new CSPProcessingService({ info: () => undefined }, load);
const injection = new CSPInjectionService();

/** The header that Forge sends with this document for a site at `siteUrl`, built by Forge's own code. */
export function contentSecurityPolicy(html: string, permissions: Permissions, siteUrl: string): string {
  const directives = injection.getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, permissions),
    microsEnv: 'prod',
    hostname: siteUrl,
  });
  // Violations would be reported to Atlassian; no data of this machine goes there.
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}
