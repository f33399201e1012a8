import type { headline as source } from '../../en/health/headline';
import type { Translated } from '../../../say/messages';

export const headline: Translated<typeof source> = {
  'headline.not-started': 'Pas encore commencé.',
  'headline.not-started.long':
    'Pas commencé depuis {days, plural, one {# jour} other {# jours}} ; habituel : jusqu’à {usual, number}.',
  'headline.put-back': 'A été commencé, puis remis à faire.',
  'headline.finished': 'Terminé.',
  'headline.finding': '{title}.',
  'headline.worth-a-look': '{findings, plural, one {Un point est à regarder.} other {# points sont à regarder.}}',
  'headline.overdue': 'En retard depuis le {on, date, ::dMMM}.',
  'headline.chance': '{chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}.',
  'headline.chance.at-most': 'Au plus {chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}.',
  'headline.within-usual': 'En cours, dans le temps habituel.',
  'headline.started-by-activity': 'En cours d’après son activité ; son statut est encore « à faire ».',
  'headline.nothing': 'Rien à signaler.',
  'headline.inside': 'Constats graves sur le travail contenu.',
  'headline.no-cause': 'Aucune cause ne ressort seule.',
  'headline.too-early': 'Trop tôt pour juger.',
  'headline.more-urgent': 'À regarder, mais d’autres tickets du projet sont plus urgents : {signals}.',
};
