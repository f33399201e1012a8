import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio';

/** What Forge lets a Custom UI frame do; the same words are in its content security policy. */
export const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock ' +
  'allow-same-origin allow-scripts';

const processing = new CSPProcessingService({ info: () => undefined }, load);
const injection = new CSPInjectionService();

/** The header that Forge sends with this document, made by Forge's own code, for a site at `siteUrl`. */
export function contentSecurityPolicy(html: string, permissions: Permissions, siteUrl: string): string {
  const directives = injection.getInjectableCSP({
    existingCSPDetails: processing.getCspDetails(html, permissions),
    microsEnv: 'prod',
    hostname: siteUrl,
  });
  // Violations would be reported to Atlassian; nothing of this machine goes there.
  return directives.filter((directive) => !directive.startsWith('report-uri')).join('; ');
}
