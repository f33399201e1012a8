import type { headline as source } from '../../en/health/headline';
import type { Translated } from '../../../say/messages';

export const headline: Translated<typeof source> = {
  'headline.not-started': 'Pas encore commencé.',
  'headline.not-started.long':
    'Pas commencé depuis {days, plural, one {# jour} other {# jours}} ; habituel : jusqu’à {usual, number}.',
  'headline.put-back': 'A été commencé, puis remis à faire.',
  'headline.finished': 'Terminé.',
  'headline.finished.on': 'Terminé le {on, date, ::dMMM}.',
  'headline.cancelled.on': 'Annulé le {on, date, ::dMMM}.',
  'headline.took': 'A pris {days, plural, one {# jour} other {# jours}}.',
  'headline.took.usual':
    'A pris {days, plural, one {# jour} other {# jours}} ; habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.',
  'headline.first-look': 'Lecture du projet en cours.',
  'headline.first-look.share': 'Lecture du projet en cours : {share, number, ::percent} pour l’instant.',
  'headline.first-look.line': 'Les niveaux apparaissent une fois la lecture terminée.',
  'headline.finding': '{title}.',
  'headline.worth-a-look': '{findings, plural, one {Un point est à regarder.} other {# points sont à regarder.}}',
  'headline.overdue': 'En retard depuis le {on, date, ::dMMM}.',
  'headline.not-closed': 'Sa fin était prévue le {on, date, ::dMMM} ; le sprint est encore ouvert.',
  'headline.chance': '{chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}.',
  'headline.all': '{chance, number, ::percent} de chances de tout finir.',
  'headline.within-usual': 'En cours, dans le temps habituel.',
  'headline.started-by-activity': 'En cours d’après son activité ; son statut est encore « à faire ».',
  'headline.nothing': 'Rien à signaler.',
  'headline.inside': 'Constats graves sur le travail contenu.',
  'headline.no-cause': 'Aucune cause ne ressort seule.',
  'headline.no-target': 'Pas de date cible pour juger.',
  'headline.too-early': 'Trop tôt pour juger.',
  'headline.more-urgent': 'À regarder, mais d’autres tickets du projet sont plus urgents : {signals}.',
};
