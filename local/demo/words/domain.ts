import type { ProjectKey } from '../people';

/** The subjects that people of one project write about. */
export interface DomainWords {
  readonly roles: readonly string[];
  /** Completes "so that …". */
  readonly reasons: readonly string[];
  /** The present state: whole sentences. */
  readonly today: readonly string[];
  /** Acceptance criteria of the work. */
  readonly criteria: readonly string[];
  /** The purpose of an epic: whole sentences. */
  readonly goals: readonly string[];
}

export const DOMAINS: Readonly<Record<ProjectKey, DomainWords>> = {
  PAY: {
    roles: ['payments clerk', 'shop owner', 'finance controller', 'customer'],
    reasons: [
      'a wrong amount is noticed before the settlement',
      'nobody has to compare two lists by hand',
      'a refund is on the account within three days',
      'the acquirer accepts the file the first time',
    ],
    today: [
      'Finance corrects about forty of these a month by hand.',
      'The old gateway answers with a code that nobody can explain.',
      'Customers call because the receipt and the statement differ.',
      'The nightly run stops at the first record that it cannot read.',
    ],
    criteria: [
      'amounts are right to the cent in every currency that we sell in',
      'a payment that is sent twice is booked once',
      'the ledger and the settlement file add up to the same sum',
      'no card number is written to a log',
      'a declined payment names the reason that the bank gave',
      'the old gateway can be switched back on within a minute',
    ],
    goals: [
      'Goal: all payments of a day are settled the next morning, without anybody looking at them.',
      'Goal: the old gateway is switched off before its contract ends.',
      'Goal: half as many calls about payments as this spring.',
    ],
  },
  PORT: {
    roles: ['policy holder', 'service agent', 'broker', 'new customer'],
    reasons: [
      'a customer need not call to change an address',
      'an agent sees what the customer sees',
      'a claim has all its documents when it arrives',
      'people come back to the page where they left off',
    ],
    today: [
      'Every third call is about something that the portal should answer.',
      'The form loses its contents when the session ends.',
      'Agents keep a spreadsheet beside the contract view.',
      'Uploads above five megabytes fail without a word.',
    ],
    criteria: [
      'it works with a keyboard and with a screen reader',
      'what was entered survives a lost connection',
      'nobody sees a contract of somebody else',
      'the page is there within two seconds on a phone',
      'all texts exist in English, German and French',
      'an agent can do the same on behalf of a customer',
    ],
    goals: [
      'Goal: four out of five address changes without a call.',
      'Goal: one page for everything that a customer may ask about a contract.',
      'Goal: the old portal has no users left at the end of the quarter.',
    ],
  },
  SHOP: {
    roles: ['guest', 'returning customer', 'store manager', 'call centre agent'],
    reasons: [
      'fewer baskets are left behind at the last step',
      'a slot that is full is never offered',
      'a voucher is not refused without a reason',
      'the store knows what will be collected today',
    ],
    today: [
      'One basket in nine is given up on this page.',
      'Stores print the list twice a day and correct it by hand.',
      'The price in the basket and the price at the till differ during campaigns.',
      'Guests have to type their address again after an error.',
    ],
    criteria: [
      'the basket survives a change of device',
      'prices are those of the moment of the order',
      'stock is checked again before the payment',
      'it works for guests and for customers with an account',
      'the step is measured, so that we see who gives up where',
      'a full store is greyed out, with the next free day',
    ],
    goals: [
      'Goal: one basket in twelve given up at checkout, instead of one in nine.',
      'Goal: an order in under a minute for who has ordered before.',
      'Goal: click and collect in all stores before the winter sale.',
    ],
  },
  DWH: {
    roles: ['analyst', 'controller', 'campaign manager', 'data steward'],
    reasons: [
      'the margin of yesterday is known at eight in the morning',
      'two reports never show two figures for one thing',
      'a late feed is noticed before the board meeting',
      'history stays right when a customer moves',
    ],
    today: [
      'The load takes until noon after a long weekend.',
      'Three teams keep their own copy of this table.',
      'A missing file is only noticed when a report is empty.',
      'The figure is corrected in a spreadsheet before it is sent out.',
    ],
    criteria: [
      'a load that is run twice gives the same rows',
      'rows that are refused are counted and can be looked at',
      'the load is done before six in the morning',
      'every column says where it comes from',
      'figures of closed months do not change',
      'personal data is gone when the retention rules say so',
    ],
    goals: [
      'Goal: one figure for the margin, the same in every report.',
      'Goal: all loads done before six, on every day of the year.',
      'Goal: the finance extract without a single correction by hand.',
    ],
  },
  PLAT: {
    roles: ['developer of a product team', 'engineer on call', 'security officer', 'release manager'],
    reasons: [
      'a team needs no ticket to get what it needs',
      'whoever is on call finds the cause in one place',
      'a release goes out on the day that it is ready',
      'a token that leaks is worth nothing after an hour',
    ],
    today: [
      'Teams wait two days for something that takes ten minutes.',
      'Every service does this in its own way.',
      'The runbook has eleven steps, three of which are wrong.',
      'Builds queue for half an hour on Thursday afternoons.',
    ],
    criteria: [
      'a rolling restart loses no request',
      'limits are set per team and can be seen',
      'an alarm names the service and the last deployment',
      'it runs in both data centres',
      'the way back is tested, not only described',
      'a new service gets it without a line of code',
    ],
    goals: [
      'Goal: no product team waits for us for longer than a day.',
      'Goal: one way to sign in for all services.',
      'Goal: an hour from the merge to production, on any day.',
    ],
  },
  MOB: {
    roles: ['member', 'shopper in a store', 'first-time user', 'customer abroad'],
    reasons: [
      'the app is of use without a network',
      'a member never shows a card at the till',
      'people find it with one hand',
      'the app tells what happened to an order',
    ],
    today: [
      'Reviews in the store name this more than anything else.',
      'The screen is empty until the network answers.',
      'On older phones the button lies below the keyboard.',
      'Members show a screenshot of the card instead.',
    ],
    criteria: [
      'it works on the phones of the last five years',
      'the last state is shown without a network',
      'it follows the text size that the phone is set to',
      'battery and data use stay as they are',
      'it can be switched off from our side',
      'both stores accept the release without a question',
    ],
    goals: [
      'Goal: four and a half stars in both stores.',
      'Goal: every second member uses the card in the app.',
      'Goal: the app starts within a second on a phone of 2021.',
    ],
  },
  HR: {
    roles: ['employee', 'team lead', 'payroll clerk', 'works council member'],
    reasons: [
      'leave is approved on the same day',
      'payroll need not ask twice',
      'nobody sees what concerns one person only',
      'a new colleague can work on the first day',
    ],
    today: [
      'The form is printed, signed and scanned.',
      'Team leads ask by mail, and answers get lost.',
      'Payroll corrects about a dozen records at the end of each month.',
      'The works council has asked for this twice.',
    ],
    criteria: [
      'only the employee, the lead and payroll can see it',
      'every change says who made it and when',
      'it works for part-time contracts',
      'the agreement with the works council is kept',
      'a lead who is away has a deputy',
      'records are deleted when the law says so',
    ],
    goals: [
      'Goal: no paper between an employee and payroll.',
      'Goal: leave is asked for and approved in the same day.',
      'Goal: everything for a new colleague is ready on the first morning.',
    ],
  },
};
