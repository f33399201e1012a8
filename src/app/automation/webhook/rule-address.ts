/** The one host that takes calls for rules. */
export const RULES_HOST = 'api-private.atlassian.com';

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const PATH = new RegExp(`^/automation/webhooks/jira/a/${UUID}/[0-9a-zA-Z-]{8,64}$`);

/** The address of a rule's incoming webhook, in one form; null for anything else. */
export function ruleAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || url.protocol !== 'https:' || url.host !== RULES_HOST) return null;
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isPlain && PATH.test(url.pathname) ? url.href : null;
}
