import type { Bundle } from './say/catalogue';
import type { Locale } from './say/locale';
import type { Messages } from './say/messages';

/** The messages of one bundle. Each language is a separate chunk: a viewer loads one. */
export type WordsBundle<Name extends Bundle> = { readonly name: Name } & Readonly<
  Record<Locale, () => Promise<Messages>>
>;

export const sharedWords: WordsBundle<'shared'> = {
  name: 'shared',
  en: async () => (await import('./messages/en/shared')).shared,
  de: async () => (await import('./messages/de/shared')).shared,
  fr: async () => (await import('./messages/fr/shared')).shared,
  ja: async () => (await import('./messages/ja/shared')).shared,
};

export const portfolioWords: WordsBundle<'portfolio'> = {
  name: 'portfolio',
  en: async () => (await import('./messages/en/portfolio')).portfolio,
  de: async () => (await import('./messages/de/portfolio')).portfolio,
  fr: async () => (await import('./messages/fr/portfolio')).portfolio,
  ja: async () => (await import('./messages/ja/portfolio')).portfolio,
};

/** The messages about the health of one item or container: findings, unknown answers, the headline. */
export const healthWords: WordsBundle<'health'> = {
  name: 'health',
  en: async () => (await import('./messages/en/health')).health,
  de: async () => (await import('./messages/de/health')).health,
  fr: async () => (await import('./messages/fr/health')).health,
  ja: async () => (await import('./messages/ja/health')).health,
};

/** What to do next, and what it gains. */
export const stepWords: WordsBundle<'steps'> = {
  name: 'steps',
  en: async () => (await import('./messages/en/steps')).steps,
  de: async () => (await import('./messages/de/steps')).steps,
  fr: async () => (await import('./messages/fr/steps')).steps,
  ja: async () => (await import('./messages/ja/steps')).steps,
};

export const projectPageWords: WordsBundle<'projectPage'> = {
  name: 'projectPage',
  en: async () => (await import('./messages/en/project-page')).projectPage,
  de: async () => (await import('./messages/de/project-page')).projectPage,
  fr: async () => (await import('./messages/fr/project-page')).projectPage,
  ja: async () => (await import('./messages/ja/project-page')).projectPage,
};

/** The messages for automation rules and reports. */
export const automationWords: WordsBundle<'automation'> = {
  name: 'automation',
  en: async () => (await import('./messages/en/automation')).automation,
  de: async () => (await import('./messages/de/automation')).automation,
  fr: async () => (await import('./messages/fr/automation')).automation,
  ja: async () => (await import('./messages/ja/automation')).automation,
};

/** The panel on an issue. */
export const panelWords: WordsBundle<'panel'> = {
  name: 'panel',
  en: async () => (await import('./messages/en/panel')).panel,
  de: async () => (await import('./messages/de/panel')).panel,
  fr: async () => (await import('./messages/fr/panel')).panel,
  ja: async () => (await import('./messages/ja/panel')).panel,
};

/** The settings of a site, and of a project. */
export const settingsWords: WordsBundle<'settings'> = {
  name: 'settings',
  en: async () => (await import('./messages/en/settings')).settings,
  de: async () => (await import('./messages/de/settings')).settings,
  fr: async () => (await import('./messages/fr/settings')).settings,
  ja: async () => (await import('./messages/ja/settings')).settings,
};
