import type { Pressure } from './team/pressure';
import type { ProjectKey } from './people';

/** The reason why one project of the demo company derails. Tests compare its signals with it. */
export interface Derailment {
  readonly projectKey: ProjectKey;
  /** The signal that should be raised first; null for the healthy project. */
  readonly signal: string | null;
  readonly title: string;
  readonly story: string;
  /** Whole weeks since the first day. */
  readonly fromWeek: number;
  readonly pressure: Partial<Pressure>;
  /** The first person of the team leaves at `fromWeek`; their items stay with them. */
  readonly leaderLeaves?: true;
  /** Due dates are moved later every third week from `fromWeek` on. */
  readonly datesMove?: true;
}

export const DERAILMENTS: readonly Derailment[] = [
  {
    projectKey: 'PAY',
    signal: 'scope-creep',
    title: 'Payments replatform',
    story: 'Since September stakeholders add stories to running sprints and to the epic, several a week.',
    fromWeek: 70,
    pressure: { demandsPerWeek: 4.5 },
  },
  {
    projectKey: 'PORT',
    signal: 'stuck-in-stage',
    title: 'Customer portal',
    story: 'Two reviewers were lent to another programme: work is done, then lies in review.',
    fromWeek: 71,
    pressure: { reviewsPerDay: 0.25 },
  },
  {
    projectKey: 'SHOP',
    signal: 'waiting',
    title: 'Shop checkout',
    story: 'New stories need the token service of the platform team, where nobody has planned it.',
    fromWeek: 66,
    pressure: { waitsForOthers: 0.6 },
  },
  {
    projectKey: 'DWH',
    signal: 'owner-left',
    title: 'Data warehouse',
    story: 'The developer who built most of it has left; her open work is still in her name.',
    fromWeek: 75,
    pressure: {},
    leaderLeaves: true,
  },
  {
    projectKey: 'PLAT',
    signal: 'overloaded',
    title: 'Platform',
    story: 'Every programme asks the platform team at once; everybody works on five things and nothing gets finished.',
    fromWeek: 66,
    pressure: { demandsPerWeek: 5, itemsPerPerson: 5, pace: 0.8, flags: 0.05 },
  },
  {
    projectKey: 'MOB',
    signal: null,
    title: 'Mobile app',
    story: 'A healthy project: steady pace, small surprises.',
    fromWeek: 0,
    pressure: {},
  },
  {
    projectKey: 'HR',
    signal: 'date-moved',
    title: 'HR self-service',
    story: 'Goals are vague, dates are moved until they look green, and the team works on other things.',
    fromWeek: 52,
    pressure: { pace: 0.45, clarity: 0.25 },
    datesMove: true,
  },
];
