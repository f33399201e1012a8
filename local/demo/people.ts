import type { SiteUser } from '../jira/site';

const slug = (name: string) =>
  `acc-${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '-')}`;

const person = (displayName: string, active = true): SiteUser => ({
  accountId: slug(displayName),
  displayName,
  active,
  accountType: 'atlassian',
});

/** The people of each team; the first of a team is its most experienced developer. All names are invented. */
export const TEAMS = {
  PAY: ['Ines Calloway', 'Tomasz Brandt', 'Yara Okonjo', 'Felix Ravn'],
  PORT: ['Marek Silva', 'Hana Lindqvist', 'Jonas Petrov', 'Amara Diallo'],
  SHOP: ['Priya Nandal', 'Luca Moretto', 'Sofie Aakre', 'Daniel Osei'],
  DWH: ['Gwen Tarrant', 'Ravi Menon', 'Elif Kaya', 'Piotr Zielny'],
  PLAT: ['Dami Okafor', 'Karin Holt', 'Mateo Rivas', 'Aoife Brennan', 'Victor Hale'],
  MOB: ['Noor Haddad', 'Ben Castell', 'Mina Sato', 'Oskar Lund'],
  HR: ['Clara Weiss', 'Samir Farouk', 'Judith Vale'],
} as const;
export type ProjectKey = keyof typeof TEAMS;

/** Product owners, one per project, and the stakeholders who ask for more. */
export const OWNERS: Readonly<Record<ProjectKey, string>> = {
  PAY: 'Helen Marsh',
  PORT: 'Andreas Kolb',
  SHOP: 'Beatriz Ramos',
  DWH: 'Colin Ferris',
  PLAT: 'Karin Holt',
  MOB: 'Tess Arden',
  HR: 'Miriam Stone',
};
export const STAKEHOLDERS = ['Edward Finch', 'Laura Harrow', 'Nils Berger'] as const;

const LEAVER = 'Gwen Tarrant';
export const AUTOMATION: SiteUser = {
  accountId: 'acc-automation',
  displayName: 'Automation for Jira',
  active: true,
  accountType: 'app',
};

export const accountOf = (displayName: string): string => slug(displayName);

export function allUsers(): readonly SiteUser[] {
  const names = new Set([...Object.values(TEAMS).flat(), ...Object.values(OWNERS), ...STAKEHOLDERS]);
  return [...[...names].map((name) => person(name, name !== LEAVER)), AUTOMATION];
}

const names = new Map(allUsers().map((user) => [user.accountId, user.displayName]));

/** The name that Jira's history shows beside an account. */
export const nameOf = (accountId: string): string => names.get(accountId) ?? accountId;
