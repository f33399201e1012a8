import type { pageLog as source } from '../../en/project-page/log';
import type { Translated } from '../../../say/messages';

export const pageLog: Translated<typeof source> = {
  'page.log': 'Journal des prévisions',
  'page.log.note': 'Ce qui était prévu un jour donné, conservé avec une note, et ce qui s’est passé ensuite.',
  'page.log.freeze': 'Figer la prévision du jour',
  'page.log.comment': 'Note',
  'page.log.comment.hint':
    'À qui elle a été annoncée, et pourquoi elle compte. La lisent ceux qui peuvent voir tout ce sur quoi la prévision repose.',
  'page.log.keep': 'Figer',
  'page.log.cancel': 'Annuler',
  'page.log.kept': 'La prévision est figée.',
  'page.log.undo': 'Annuler cette action',
  'page.log.deleted': 'L’entrée est supprimée.',
  'page.log.failed': 'Rien n’a été enregistré. Réessayez dans quelques minutes.',
  'page.log.empty':
    'Rien n’est encore figé. Figez une prévision quand vous l’annoncez et voyez ici plus tard ce qu’elle valait.',
  'page.log.nothing-foretold': 'Rien n’est prévu ici pour l’instant ; rien ne peut être figé.',
  'page.log.full': '100 prévisions sont figées ici. Supprimez l’une des vôtres pour en figer une autre.',
  'page.log.past-day': 'Seule la prévision du jour peut être figée.',
  'page.log.foretold': 'Prévu',
  'page.log.chance': 'Probabilité de la date cible',
  'page.log.by': 'Figé par',
  'page.log.later': 'Ce qui s’est passé ensuite',
  'page.log.end': 'Une chance sur deux d’ici le {half, date, ::dMMM}, prévu d’ici le {expected, date, ::dMMM} (85 %)',
  'page.log.end.far': 'Prévu dans plus de dix ans (85 %)',
  'page.log.left':
    'Le {by, date, ::dMMM} : au plus {unit, select, points {{half, plural, one {# point} other {# points}}} other {{half, plural, one {# ticket} other {# tickets}}}} de reste (une chance sur deux), {most, number} (85 %)',
  'page.log.finished':
    'D’ici le {by, date, ::dMMM} : au moins {unit, select, points {{half, plural, one {# point} other {# points}}} other {{half, plural, one {# ticket} other {# tickets}}}} faits (une chance sur deux), {least, number} (85 %)',
  'page.log.chance.of': '{share, number, ::percent} d’ici le {on, date, ::dMMM}',
  'page.log.open': 'Encore ouvert',
  'page.log.open.expected': 'Encore ouvert, prévu désormais d’ici le {on, date, ::dMMM}',
  'page.log.target.moved': 'Date cible déplacée au {on, date, ::dMMM}',
  'page.log.target.gone': 'Date cible retirée',
  'page.log.ended': 'Terminé le {on, date, ::dMMM}',
  'page.log.ended.off':
    'Terminé le {on, date, ::dMMM}, {when, select, late {{days, plural, one {# jour ouvré} other {# jours ouvrés}} après la date prévue} early {{days, plural, one {# jour ouvré} other {# jours ouvrés}} avant la date prévue} other {à la date prévue}}',
  'page.log.left.came':
    'Fermé le {on, date, ::dMMM}, reste {amount, number} : {kept, select, yes {la prévision s’est réalisée} other {la prévision ne s’est pas réalisée}}',
  'page.log.finished.came':
    '{amount, number} faits d’ici le {on, date, ::dMMM} : {kept, select, yes {la prévision s’est réalisée} other {la prévision ne s’est pas réalisée}}',
  'page.log.gone': 'Il n’est plus suivi',
  'page.log.cannot-tell': 'Cela repose sur un travail que vous ne pouvez pas voir',
  'page.log.delete': 'Supprimer',
  'page.log.delete.this': 'Supprimer l’entrée du {on, date, ::dMMM}',
  'page.log.delete.ask': 'Supprimer cette entrée définitivement ?',
  'page.log.delete.not': 'Garder',
};
