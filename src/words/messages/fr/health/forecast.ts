import type { forecast as source } from '../../en/health/forecast';
import type { Translated } from '../../../say/messages';

export const forecast: Translated<typeof source> = {
  'forecast.far': 'Dans plus de dix ans.',
  'forecast.range':
    'Peu probable avant le {p15, date, ::dMMM}. Une chance sur deux d’ici le {p50, date, ::dMMM}, prévu d’ici le {p85, date, ::dMMM}, quasi certain d’ici le {p95, date, ::dMMM}.',
  'forecast.range.no-p95':
    'Peu probable avant le {p15, date, ::dMMM}. Une chance sur deux d’ici le {p50, date, ::dMMM}, prévu d’ici le {p85, date, ::dMMM}. Quasi certain dans plus de dix ans.',
  'forecast.range.no-p85':
    'Peu probable avant le {p15, date, ::dMMM}. Une chance sur deux d’ici le {p50, date, ::dMMM}. Prévu dans plus de dix ans.',
  'forecast.chance': '{chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}.',
  'forecast.target': 'Date cible : {on, date, ::dMMM}.',
  'forecast.target.passed': 'Date cible dépassée : {on, date, ::dMMM}.',
  'forecast.target.moved':
    'Première date cible : {first, date, ::dMMM}, décalée {moves, plural, one {une fois} other {# fois}}.',
  'forecast.target.may-be-later': 'Cette date cible est l’actuelle ; elle a pu être fixée après ce jour.',
  'forecast.condition':
    '{kind, select, version {Cela vaut si elle est close comme {own, plural, one {la version précédente} other {les # versions précédentes}}.} other {Cela vaut s’il est clos comme {own, plural, one {l’epic précédent} other {les # epics précédents}}.}}',
  'forecast.basis.own':
    '{kind, select, version {D’après {own, plural, one {# version précédente} other {# versions précédentes}} de ce projet.} other {D’après {own, plural, one {# epic précédent} other {# epics précédents}} de ce projet.}}',
  'forecast.basis.both':
    '{kind, select, version {D’après {own, plural, one {# version précédente} other {# versions précédentes}} de ce projet et {elsewhere, number} d’ailleurs.} other {D’après {own, plural, one {# epic précédent} other {# epics précédents}} de ce projet et {elsewhere, number} d’ailleurs.}}',
  'forecast.basis.projects':
    '{kind, select, version {D’après les versions d’autres projets seulement : aucune n’est encore finie ici.} other {D’après les epics d’autres projets seulement : aucun n’est encore fini ici.}}',
  'forecast.basis.organisations':
    '{kind, select, version {D’après les versions d’autres organisations seulement : aucune n’est encore finie ici.} other {D’après les epics d’autres organisations seulement : aucun n’est encore fini ici.}}',
  'forecast.outlasted':
    'Cela dure depuis plus longtemps que {own, plural, one {le précédent} other {les # précédents}}.',
  'forecast.flow':
    '{trend, select, grows {En {weeks, plural, one {# semaine} other {# semaines}}, {entered, number} entrés, {finished, number} terminés, {left, number} sortis{cancelled, plural, =0 {} one {, # annulé} other {, # annulés}} : le travail ouvert augmente.} same {En {weeks, plural, one {# semaine} other {# semaines}}, {entered, number} entrés, {finished, number} terminés, {left, number} sortis{cancelled, plural, =0 {} one {, # annulé} other {, # annulés}} : le travail ouvert reste stable.} other {En {weeks, plural, one {# semaine} other {# semaines}}, {entered, number} entrés, {finished, number} terminés, {left, number} sortis{cancelled, plural, =0 {} one {, # annulé} other {, # annulés}} : le travail ouvert diminue.}}',
  'forecast.left-out':
    '{kind, select, version {Les versions précédentes ont fini en retirant du travail : {moved, number} sur {of, plural, one {# ticket} other {# tickets}}.} other {Les epics précédents ont fini en retirant du travail : {moved, number} sur {of, plural, one {# ticket} other {# tickets}}.}}',
  'forecast.stragglers':
    '{kind, select, version {{items, plural, one {Typiquement, # ticket reste ouvert à la sortie.} other {Typiquement, # tickets restent ouverts à la sortie.}}} other {{items, plural, one {Typiquement, # ticket reste ouvert à la fin.} other {Typiquement, # tickets restent ouverts à la fin.}}}}',
  'forecast.fits':
    'Tient d’ici le {on, date, ::dMMM} : environ {items, number} sur {of, plural, one {# ticket} other {# tickets}}.',
  'forecast.at-pace': 'Si rien n’est ajouté et que le rythme reste : {on, date, ::dMMM}.',
  'forecast.bucket': 'Collecte du travail, donc aucune date n’est donnée.',
  'forecast.bucket.outlasted':
    'Collecte du travail, donc aucune date n’est donnée : pas de date de sortie et plus ancienne que toute version précédente ici.',
  'forecast.left-over':
    '{unit, select, points {Une chance sur deux de {even, plural, one {# point} other {# points}} restants au plus, 85 % de chances de {most, number} au plus.} other {Une chance sur deux de {even, plural, one {# ticket} other {# tickets}} restants au plus, 85 % de chances de {most, number} au plus.}}',
  'forecast.next':
    '{unit, select, points {{weeks, plural, one {Semaine prochaine} other {# prochaines semaines}} : 85 % de chances de {amount, plural, one {# point} other {# points}} ou plus.} other {{weeks, plural, one {Semaine prochaine} other {# prochaines semaines}} : 85 % de chances de {amount, plural, one {# ticket} other {# tickets}} ou plus.}}',
  'forecast.open':
    '{unit, select, points {{open, plural, one {# point est ouvert.} other {# points sont ouverts.}}} other {{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}}}}',
  'forecast.pace':
    '{whose, select, own {Terminés par semaine : {finished, number}.} other {Terminés par semaine : {finished, number}, sa part du rythme de l’équipe.}}',
  'forecast.growth':
    '{trend, select, grows {Ajoutés par semaine : {amount, number}.} other {Retirés par semaine : {amount, number}.}}',
  'forecast.track': '{kept, number} des {all, number} dernières dates de ce genre ont été tenues.',
  'forecast.track.none': 'Trop peu de dates passées de cette équipe à comparer.',
  'forecast.lacks.open-items': 'Rien n’est ouvert.',
  'forecast.lacks.own-items': 'Tout le travail ouvert se trouve un niveau plus bas. Les dates y sont indiquées.',
  'forecast.lacks.started-work': 'Pas commencé. Une date apparaît quand le premier ticket commence.',
  'forecast.lacks.first-start': 'Rien n’y est encore en cours. Une date apparaît quand le premier ticket commence.',
  'forecast.lacks.known-start': 'Le travail y a commencé, mais l’historique ne dit pas quand.',
  'forecast.lacks.closed': 'C’est clos.',
  'forecast.lacks.finished-items':
    '{have, plural, one {# ticket terminé} other {# tickets terminés}} récemment, {need, number} nécessaires pour une date.',
  'forecast.lacks.active-days':
    'Récemment, du travail a été terminé sur {have, plural, one {# jour} other {# jours}}, {need, number} nécessaires pour une date.',
};
