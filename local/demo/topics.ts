import type { Dice } from './dice';
import type { ProjectKey } from './people';

/** The subjects of each project's work: epics and their stories are composed from these. */
const THINGS: Readonly<Record<ProjectKey, readonly string[]>> = {
  PAY: [
    'card payments',
    'refunds',
    'instalments',
    'the settlement file',
    'chargebacks',
    'saved cards',
    'gift cards',
    'the fraud check',
    'currency conversion',
    'the payment ledger',
    'direct debit',
    'receipts',
  ],
  PORT: [
    'the profile page',
    'order history',
    'the contract view',
    'notifications',
    'the message centre',
    'password reset',
    'document upload',
    'the claims form',
    'address changes',
    'the help centre',
  ],
  SHOP: [
    'the basket',
    'guest checkout',
    'delivery slots',
    'voucher codes',
    'the address book',
    'click and collect',
    'stock display',
    'order confirmation',
    'the express checkout',
    'returns',
  ],
  DWH: [
    'the sales mart',
    'the customer dimension',
    'nightly loads',
    'the margin report',
    'history tables',
    'the stock feed',
    'data quality checks',
    'the finance extract',
    'campaign data',
    'the retention rules',
  ],
  PLAT: [
    'the token service',
    'the event bus',
    'build agents',
    'the service mesh',
    'secrets rotation',
    'the API gateway',
    'log storage',
    'the staging cluster',
    'the certificate store',
    'feature switches',
    'the identity service',
  ],
  MOB: [
    'push messages',
    'the start screen',
    'offline mode',
    'biometric sign-in',
    'the store finder',
    'the barcode scanner',
    'app settings',
    'the wish list',
    'deep links',
    'the loyalty card',
  ],
  HR: [
    'leave requests',
    'the payslip view',
    'onboarding',
    'the org chart',
    'travel expenses',
    'the skills profile',
    'appraisals',
    'time sheets',
  ],
};

const STORIES = [
  'Show {} to first-time users',
  'Let people change {}',
  'Make {} work without a session',
  'Validate {} on the server',
  'Move {} to the new service',
  'Speed up {}',
  'Translate {}',
  'Add an audit trail to {}',
  'Handle errors in {}',
  'Migrate old records of {}',
  'Add limits to {}',
  'Support screen readers in {}',
  'Log what happens in {}',
  'Write the contract tests for {}',
  'Allow partial updates of {}',
  'Retire the old version of {}',
];
const BUGS = [
  '{} fails on slow connections',
  'Wrong totals in {}',
  'Time-out while loading {}',
  '{} shows yesterday’s values',
  'Umlauts are broken in {}',
  'Double submission in {}',
  '{} ignores the locale',
];
const DEMANDS = [
  'Also cover partner shops in {}',
  'Add an export to {}',
  'New legal text in {}',
  'Extra approval step for {}',
  'Report on {} for the board',
  'Variant of {} for resellers',
  'Second confirmation in {}',
  'Custom colours in {}',
];
const EPICS = ['New {}', '{} for business customers', 'Replace {}', '{}, second phase', 'Open up {}', 'Clean up {}'];

/** The target group or place: it makes two stories about one subject different. */
const SCOPES = [
  'for business customers',
  'for returning customers',
  'in the back office',
  'for partners',
  'on small screens',
  'for the call centre',
  'in Ireland',
  'for guests',
  'for large orders',
  'after a time-out',
] as const;

const sentence = (template: string, thing: string) => {
  const text = template.replace('{}', thing);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A summary that no earlier issue of the project has; `used` keeps all of them. */
function unusedSummary(templates: readonly string[], things: readonly string[], { dice, used }: Naming): string {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const summary = sentence(dice.pick(templates), dice.pick(things));
    if (!used.has(summary)) {
      used.add(summary);
      return summary;
    }
  }
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const summary = `${sentence(dice.pick(templates), dice.pick(things))} ${dice.pick(SCOPES)}`;
    if (!used.has(summary)) {
      used.add(summary);
      return summary;
    }
  }
  const base = sentence(dice.pick(templates), dice.pick(things));
  let part = 2;
  while (used.has(`${base}, part ${part}`)) part += 1;
  used.add(`${base}, part ${part}`);
  return `${base}, part ${part}`;
}

export interface Naming {
  readonly dice: Dice;
  readonly used: Set<string>;
}

export const epicSummary = (key: ProjectKey, naming: Naming) => unusedSummary(EPICS, THINGS[key], naming);
export const storySummary = (key: ProjectKey, naming: Naming) => unusedSummary(STORIES, THINGS[key], naming);
export const bugSummary = (key: ProjectKey, naming: Naming) => unusedSummary(BUGS, THINGS[key], naming);
export const demandSummary = (key: ProjectKey, naming: Naming) => unusedSummary(DEMANDS, THINGS[key], naming);

export const SUBTASKS = ['Design', 'Build', 'Test data', 'Document', 'Review with security'] as const;
/** The comments of people while they build, by their meaning. */
export const REMARKS = ['praised', 'pushed', 'agreed', 'awaited', 'asked', 'finished', 'reproduced'] as const;

/** The subjects of a project's work; none for a project outside of the company. */
export const thingsOf = (projectKey: string): readonly string[] => THINGS_OF.get(projectKey) ?? [];

const THINGS_OF = new Map<string, readonly string[]>(Object.entries(THINGS));

/** The subject of a summary. */
export function thingIn(projectKey: string, summary: string): string {
  const text = summary.toLowerCase();
  return thingsOf(projectKey).find((thing) => text.includes(thing.toLowerCase())) ?? 'it';
}
