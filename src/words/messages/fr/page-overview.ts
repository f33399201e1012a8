import type { pageOverview as source } from '../en/page-overview';
import type { Translated } from '../../say/messages';

export const pageOverview: Translated<typeof source> = {
  'page.lead.late':
    'Attendu le {on, date, ::dMMM}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} après l’objectif.',
  'page.lead.because':
    '{reason, select, deadlock {Des tickets s’attendent mutuellement ici.} overdue {La date cible est passée.} severe_inside {Constats graves sur le travail à l’intérieur.} other {Un constat est grave ici.}}',
  'page.lead.early':
    'Attendu le {on, date, ::dMMM}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} avant l’objectif.',
  'page.lead.on-target': 'Attendu le {on, date, ::dMMM}, le jour de l’objectif.',
  'page.lead.target': 'Attendu le {on, date, ::dMMM} ; l’objectif est le {target, date, ::dMMM}.',
  'page.lead.expected': 'Attendu le {on, date, ::dMMM}. Aucun objectif n’est fixé.',
  'page.lead.no-end': 'À ce rythme, cela ne finit pas en dix ans.',
  'page.lead.over': 'Ceci est terminé, ou n’est plus dans son projet.',
  'page.lead.sprint': '{share, number, ::percent} de chance que tout soit terminé le {on, date, ::dMMM}.',
  'page.lead.open': '{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}}',
  'page.lead.next':
    'Au moins {amount, plural, one {# ticket sera terminé} other {# tickets seront terminés}} dans {weeks, plural, one {la prochaine semaine} other {les # prochaines semaines}}, sûr à 85 % ; {half, number} à chance égale.',
  'page.lead.next.points':
    'Au moins {amount, plural, one {# point sera terminé} other {# points seront terminés}} dans {weeks, plural, one {la prochaine semaine} other {les # prochaines semaines}}, sûr à 85 % ; {half, number} à chance égale.',
  'page.lead.bucket.named': 'Par son nom, cette version reçoit toujours du travail : elle n’a pas de fin.',
  'page.lead.bucket.outlasted':
    'Cette version est plus ancienne que toutes les précédentes et n’a pas de date : aucune fin ne peut être donnée.',
  'page.lead.few-finished':
    'Pas encore de prévision : {have, plural, one {# ticket terminé} other {# tickets terminés}} récemment ; il en faut {need, number}.',
  'page.lead.lacks.open-items': 'Rien n’est ouvert ici.',
  'page.lead.lacks.started-work': 'Personne n’a commencé ici : aucune fin ne peut être donnée.',
  'page.lead.lacks.first-start': 'Rien n’est encore en cours ici : aucune fin ne peut être donnée.',
  'page.lead.lacks.known-start':
    'Le travail avance ici, mais l’historique ne dit pas depuis quand : aucune fin ne peut être donnée.',
  'page.lead.lacks.finished-items': 'Pas encore de prévision : trop peu a été terminé récemment.',
  'page.lead.lacks.active-days': 'Pas encore de prévision : récemment, du travail a été terminé trop peu de jours.',
  'page.lead.lacks.closed': 'Ceci est clos.',
  'page.why.costs':
    '{cause, select, scope {Le périmètre ajouté depuis le début coûte le plus, {days, plural, one {# jour} other {# jours}}.} re_estimates {Les réestimations coûtent le plus, {days, plural, one {# jour} other {# jours}}.} pace {Un rythme plus lent coûte le plus, {days, plural, one {# jour} other {# jours}}.} stalled {Le travail bloqué coûte le plus, {days, plural, one {# jour} other {# jours}}.} waiting {L’attente d’un autre travail coûte le plus, {days, plural, one {# jour} other {# jours}}.} late_start {Le début tardif coûte le plus, {days, plural, one {# jour} other {# jours}}.} calendar {Les jours chômés coûtent le plus, {days, plural, one {# jour} other {# jours}}.} other {L’objectif était trop proche pour le rythme, de {days, plural, one {# jour} other {# jours}}.}}',
  'page.why.added':
    '{added, plural, one {# ticket a été ajouté} other {# tickets ont été ajoutés}} : {discovered, number} découverts en route, {demand, number} nouveaux besoins.',
  'page.why.open':
    '{open, plural, one {# ticket est ouvert} other {# tickets sont ouverts}}, dont {progress, number} en cours.',
  'page.why.waiting-now': '{items, plural, one {# ticket attend} other {# tickets attendent}} un autre travail.',
  'page.why.behind': '{items, plural, one {# ticket attend {item}.} other {# tickets attendent, tous {item}.}}',
  'page.why.behind.unassigned':
    '{items, plural, one {# ticket attend {item}, qui n’est assigné à personne.} other {# tickets attendent, tous {item}, qui n’est assigné à personne.}}',
  'page.why.stalled-now':
    '{items, plural, one {# ticket en cours est bloqué.} other {# tickets en cours sont bloqués.}}',
  'page.why.stalled':
    '{items, plural, one {# des {all, number} tickets en cours est bloqué, dans {status}.} other {# des {all, number} tickets en cours sont bloqués, la plupart dans {status}.}}',
  'page.figure.chance': 'Chance du {on, date, ::dMMM}',
  'page.figure.chance.note': 'de finir avant l’objectif',
  'page.figure.was': 'était de {share, number, ::percent} le {on, date, ::dMMM}',
  'page.figure.open': 'Ouverts',
  'page.figure.open.note': '{progress, number} en cours, {finished, number} terminés',
  'page.figure.slip': 'Retard',
  'page.figure.slip.committed': 'Retard depuis le début',
  'page.figure.slip.note': 'jours ouvrés, par cause ci-dessous',
  'page.figure.pace': 'Terminés chaque semaine',
  'page.figure.pace.note': 'le travail ouvert ne croît pas',
  'page.figure.pace.grows': 'le travail ouvert croît de {amount, number} par semaine',
  'page.per-week': '{amount, plural, one {# ticket} other {# tickets}}',
  'page.per-week.points': '{amount, plural, one {# point} other {# points}}',
  'page.figure.scope': 'Périmètre depuis le début',
  'page.figure.scope.note': '{start, number} le {since, date, ::dMMM}, {now, number} maintenant',
  'page.figure.scope.usual': 'habituel à ce point : jusqu’à +{usual, number, ::percent}',
  'page.figure.stalled': 'Bloqués',
  'page.figure.stalled.note': 'des tickets en cours',
  'page.figure.stalled.most': 'en cours ; la plupart dans {status}',
  'page.figure.waiting': 'En attente',
  'page.figure.waiting.note': 'tickets qui attendent un autre travail',
  'page.figure.waiting.behind': 'tous derrière {key}',
  'page.help.chance': 'Dans autant de cas semblables sur 100, tout était terminé à l’objectif.',
  'page.help.slip': 'Jours ouvrés de l’objectif, ou de la date prévue au début, à la date attendue.',
  'page.help.stalled':
    'Tickets qui ne quitteront sans doute pas leur état dans les dix prochains jours ouvrés, d’après votre passé.',
  'page.slip': 'Ce qui a déplacé la date',
  'page.slip.sentence': 'Jours ouvrés par cause, sûr à 85 %.',
  'page.slip.none': 'Rien n’a déplacé la date, ou aucune date ne peut encore être donnée.',
  'page.inside': 'Ses epics et versions, le pire d’abord',
  'page.inside.none': 'Aucune epic ni version n’est ouverte ici.',
  'page.inside.expected': 'attendu {on, date, ::dMMM},',
  'page.see.scope': 'Changements de périmètre',
  'page.dates': 'Quand cela finit',
  'page.dates.sentence':
    '{open, plural, one {# ticket ouvert} other {# tickets ouverts}} ; d’après la fin des précédents.',
  'page.dates.15': 'Peu probable avant',
  'page.dates.50': 'Chance égale',
  'page.dates.85': 'Attendu, sûr à 85 %',
  'page.dates.95': 'Presque sûr, 95 %',
  'page.dates.none': 'Aucune date ne peut encore être donnée.',
  'page.flow':
    'Dans {weeks, plural, one {la dernière semaine} other {les # dernières semaines}} : {entered, number} entrés, {finished, number} terminés, {left, number} sortis.',
  'page.fits': 'Environ {items, number} des {of, number} tickets ouverts tiennent jusqu’au {on, date, ::dMMM}.',
  'page.at-pace': 'Si rien n’est ajouté, au rythme actuel : {on, date, ::dMMM}. C’est un calcul, pas une promesse.',
  'page.target.moved':
    'Le premier objectif était le {first, date, ::dMMM} ; il a été déplacé {moves, plural, one {une fois} other {# fois}}.',
  'page.basis':
    '{kind, select, version {Appris de {own, plural, one {# version antérieure} other {# versions antérieures}} ici{elsewhere, plural, =0 {} one { et de # ailleurs} other { et de # ailleurs}}.} other {Appris de {own, plural, one {# epic antérieure} other {# epics antérieures}} ici{elsewhere, plural, =0 {} one { et de # ailleurs} other { et de # ailleurs}}.}}',
  'page.amounts': 'Ce qui sera terminé, en tickets',
  'page.amounts.points': 'Ce qui sera terminé, en points',
  'page.weeks.count': '{weeks, plural, one {# semaine} other {# semaines}}',
  'page.see.proof': 'Combien de fois de telles promesses se sont réalisées',
  'page.week.title': 'Ce qui a changé depuis une semaine',
  'page.week.level': 'Niveau : {before}, maintenant {now}',
  'page.week.expected': 'Date attendue : {before, date, ::dMMM}, maintenant {now, date, ::dMMM}',
  'page.week.expected.same': 'La date attendue est restée le {on, date, ::dMMM}',
  'page.week.chance': 'Chance : {before, number, ::percent}, maintenant {now, number, ::percent}',
  'page.week.target': 'L’objectif est passé du {from, date, ::dMMM} au {to, date, ::dMMM}',
  'page.week.target.set': 'L’objectif a été fixé au {to, date, ::dMMM}',
  'page.week.target.gone': 'L’objectif a été retiré',
  'page.week.work': '{finished, number} terminés, {started, number} commencés',
  'page.week.scope': '{added, number} ajoutés, {removed, number} retirés',
  'page.week.scope.none': 'Le périmètre n’a pas changé',
  'page.week.reopened': '{items, plural, one {# ticket rouvert} other {# tickets rouverts}}',
  'page.week.stalled': 'Bloqués : {before, number}, maintenant {now, number}',
  'page.week.waiting': 'En attente : {before, number}, maintenant {now, number}',
  'page.report.copy': 'Copier le rapport d’avancement',
  'page.report.copied': 'Copié en Markdown',
  'page.report.not-copied': 'Le navigateur n’a pas permis de copier. Copiez-le d’ici :',
  'page.report.failed': 'Le rapport n’a pas pu être créé. Réessayez.',
  'page.week.no-reading':
    'Aucune prévision d’il y a une semaine n’est enregistrée : les dates ne peuvent être comparées.',
  'page.steps': 'Prochaines étapes',
  'page.steps.none': 'Il n’y a rien à faire maintenant.',
  'page.steps.gain': 'ce que chacune apporte au plus, sûr à 85 %',
  'page.steps.earlier': '{days, plural, one {# jour} other {# jours}} plus tôt',
  'page.steps.kept': '85 % de chance',
  'page.steps.overlap': 'Les étapes se recoupent : ensemble, elles apportent moins que leur somme.',
};
