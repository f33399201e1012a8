import { automation as deAutomation } from './messages/de/automation';
import { health as deHealth } from './messages/de/health';
import { panel as dePanel } from './messages/de/panel';
import { portfolio as dePortfolio } from './messages/de/portfolio';
import { projectPage as deProjectPage } from './messages/de/project-page';
import { settings as deSettings } from './messages/de/settings';
import { shared as de } from './messages/de/shared';
import { steps as deSteps } from './messages/de/steps';
import { terminal as deTerminal } from './messages/de/terminal';
import { automation as enAutomation } from './messages/en/automation';
import { health as enHealth } from './messages/en/health';
import { panel as enPanel } from './messages/en/panel';
import { portfolio as enPortfolio } from './messages/en/portfolio';
import { projectPage as enProjectPage } from './messages/en/project-page';
import { settings as enSettings } from './messages/en/settings';
import { shared as en } from './messages/en/shared';
import { steps as enSteps } from './messages/en/steps';
import { terminal as enTerminal } from './messages/en/terminal';
import { automation as frAutomation } from './messages/fr/automation';
import { health as frHealth } from './messages/fr/health';
import { panel as frPanel } from './messages/fr/panel';
import { portfolio as frPortfolio } from './messages/fr/portfolio';
import { projectPage as frProjectPage } from './messages/fr/project-page';
import { settings as frSettings } from './messages/fr/settings';
import { shared as fr } from './messages/fr/shared';
import { steps as frSteps } from './messages/fr/steps';
import { terminal as frTerminal } from './messages/fr/terminal';
import { automation as jaAutomation } from './messages/ja/automation';
import { health as jaHealth } from './messages/ja/health';
import { panel as jaPanel } from './messages/ja/panel';
import { portfolio as jaPortfolio } from './messages/ja/portfolio';
import { projectPage as jaProjectPage } from './messages/ja/project-page';
import { settings as jaSettings } from './messages/ja/settings';
import { shared as ja } from './messages/ja/shared';
import { steps as jaSteps } from './messages/ja/steps';
import { terminal as jaTerminal } from './messages/ja/terminal';
import type { Locale } from './say/locale';
import type { Messages } from './say/messages';

/** Every message of every language, for functions and terminals, where bundle size does not matter. */
export const EVERY_MESSAGE: Readonly<Record<Locale, Messages>> = {
  en: {
    ...en,
    ...enHealth,
    ...enPanel,
    ...enPortfolio,
    ...enAutomation,
    ...enProjectPage,
    ...enSettings,
    ...enSteps,
    ...enTerminal,
  },
  de: {
    ...de,
    ...deHealth,
    ...dePanel,
    ...dePortfolio,
    ...deAutomation,
    ...deProjectPage,
    ...deSettings,
    ...deSteps,
    ...deTerminal,
  },
  fr: {
    ...fr,
    ...frHealth,
    ...frPanel,
    ...frPortfolio,
    ...frAutomation,
    ...frProjectPage,
    ...frSettings,
    ...frSteps,
    ...frTerminal,
  },
  ja: {
    ...ja,
    ...jaHealth,
    ...jaPanel,
    ...jaPortfolio,
    ...jaAutomation,
    ...jaProjectPage,
    ...jaSettings,
    ...jaSteps,
    ...jaTerminal,
  },
};
