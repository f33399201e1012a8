/** What a tiny Jira knows of the items and people in the readings; `acc-gone` is unknown on purpose. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'SHOP-41': 'Pay with a saved card',
  'SHOP-2': 'Checkout in one step',
  'SHOP-55': 'Show the price with tax before the last step',
  'SHOP-61': 'Ask for the card’s code again after ten minutes',
  'PLAT-7': 'Token service v2',
  'INF-12': 'New cluster',
  'INFRASTRUCTURE-99999': 'Move the whole of the payment processing to the new data centre without stopping it',
};
const PEOPLE: Readonly<Record<string, string>> = {
  'acc-mia': 'Mia Lindqvist',
  'acc-omar': 'D. Okafor',
  'acc-long': 'Maximiliane Theodora von Hohenfels-Wittgenstein',
};

const SPRINT = 'Checkout 14';

/** What it names: items, people and a sprint. */
export const STOOD_IN = [...Object.entries(SUMMARIES).flat(), ...Object.values(PEOPLE), SPRINT];

export interface ProductAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers the few requests that the panel sends to Jira as the viewer. */
export function answerJira(path: string, body: string | null, updatedAt: string): ProductAnswer {
  const [route = '', query = ''] = path.split('?');
  if (route === '/rest/api/3/issue/bulkfetch') {
    const { issueIdsOrKeys } = JSON.parse(body ?? '{}') as { issueIdsOrKeys: string[] };
    const found = issueIdsOrKeys.filter((key) => SUMMARIES[key] !== undefined);
    return { status: 200, body: { issues: found.map((key) => ({ key, fields: { summary: SUMMARIES[key] } })) } };
  }
  if (route === '/rest/api/3/user/bulk') {
    const ids = new URLSearchParams(query).getAll('accountId').filter((id) => PEOPLE[id] !== undefined);
    return { status: 200, body: { values: ids.map((accountId) => ({ accountId, displayName: PEOPLE[accountId] })) } };
  }
  if (route === '/rest/agile/1.0/sprint/31') return { status: 200, body: { id: 31, name: SPRINT } };
  if (/^\/rest\/api\/3\/issue\/\d+$/.test(route)) return { status: 200, body: { fields: { updated: updatedAt } } };
  return { status: 404, body: { errorMessages: ['Not here.'] } };
}
