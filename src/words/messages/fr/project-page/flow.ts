import type { pageFlow as source } from '../../en/project-page/flow';
import type { Translated } from '../../../say/messages';

export const pageFlow: Translated<typeof source> = {
  'page.tab.flow': 'Flux',
  'page.flow.none': 'Rien n’est en cours ici.',
  'page.flow.lead':
    '{stalled, plural, =0 {Aucun {all, plural, one {du # ticket} other {des # tickets}} en cours n’est à l’arrêt.} one {# {all, plural, one {du # ticket} other {des # tickets}} en cours est à l’arrêt.} other {# {all, plural, one {du # ticket} other {des # tickets}} en cours sont à l’arrêt.}}',
  'page.flow.lead.unknown':
    '{all, plural, one {# ticket est} other {# tickets sont}} en cours. Trop peu de tickets ont quitté ces étapes dernièrement pour dire ce qui est à l’arrêt.',
  'page.flow.lead.costs':
    '{stalled, number} {all, plural, one {du # ticket} other {des # tickets}} en cours sont à l’arrêt ; cela coûte {days, number} sur {slip, plural, one {# jour} other {# jours}} de retard.',
  'page.flow.held': '{items, plural, one {# autre attend ou est bloqué.} other {# autres attendent ou sont bloqués.}}',
  'page.flow.recent':
    '{finished, plural, one {# ticket a été terminé} other {# tickets ont été terminés}} dans les 6 dernières semaines.',
  'page.flow.ageing': 'Âge du travail en cours',
  'page.flow.ageing.sentence':
    'Jours ouvrés depuis le début de chaque ticket ; en gris : l’âge auquel les tickets terminés avaient quitté le statut.',
  'page.flow.stage': 'Statut',
  'page.flow.state': 'État',
  'page.flow.age': 'Âge',
  'page.flow.stay': 'Dans ce statut',
  'page.flow.usual': 'Habituel',
  'page.state.moving': 'avance',
  'page.state.stalled': 'à l’arrêt',
  'page.state.waiting': 'attend un autre travail',
  'page.state.blocked': 'bloqué',
  'page.flow.marks': 'Tickets en cours ; les flèches les parcourent, Entrée en ouvre un',
  'page.flow.mark':
    '{key} {title} : {stage}, {age, plural, one {# jour} other {# jours}} d’âge, {stay, plural, one {# jour} other {# jours}} dans ce statut',
  'page.flow.mark.age': '{key} {title} : {stage}, {age, plural, one {# jour} other {# jours}} d’âge',
  'page.flow.half-by': 'la moitié en {days, number} j',
  'page.flow.most-by': '85 % en {days, number} j',
  'page.flow.nearly-by': '95 % en {days, number} j',
  'page.flow.stage.count':
    '{items, plural, one {# ticket} other {# tickets}}{stalled, plural, =0 {} one {, # à l’arrêt} other {, # à l’arrêt}}',
  'page.flow.unknown-age':
    '{count, plural, one {# ticket n’est pas} other {# tickets ne sont pas}} dans le graphique : le début du travail n’a pas été enregistré.',
  'page.flow.oldest': 'Les {shown, number} plus anciens sur {count, number} sont affichés.',
  'page.flow.stalled': 'Ce qui est à l’arrêt, et pourquoi',
  'page.flow.costs': 'coûte',
  'page.flow.stalled.none': 'Rien de ce qui est en cours n’est à l’arrêt ou signalé comme bloqué.',
  'page.flow.blocked.none': 'Rien en cours n’est signalé comme bloqué. Rien ne dit encore ce qui est à l’arrêt.',
  'page.flow.more': '{count, plural, one {et # autre} other {et # autres}}',
  'page.flow.slip': 'Travail à l’arrêt, au total',
  'page.flow.stay.unknown': 'Dans {stage} ; le début n’a pas été enregistré.',
  'page.flow.stay.plain': '{stay, number} j dans {stage}.',
  'page.flow.stay.usual': '{stay, number} j dans {stage} ; d’habitude jusqu’à {usual, number}.',
  'page.flow.blocked': 'Signalé, ou dans un statut de blocage.',
  'page.flow.idle': 'Aucune activité depuis {idle, number} j.',
  'page.flow.unassigned': 'Non assigné.',
  'page.flow.weeks': 'Terminés chaque semaine',
  'page.flow.weeks.sentence': 'Tickets ; la semaine en cours est entourée.',
  'page.flow.weeks.usual':
    'Tickets ; habituel : {range, select, one {{from, number}} other {{from, number} à {to, number}}}. La semaine en cours est entourée.',
  'page.flow.week': 'Semaine du',
  'page.flow.week.mark': 'Semaine du {on, date, ::dMMM} : {finished, plural, one {# terminé} other {# terminés}}',
  'page.flow.stages': 'Temps dans chaque statut',
  'page.flow.stages.note':
    'Moyenne des 4 dernières semaines ; le trait est l’habituel : 85 % des tickets n’ont pas pris plus.',
  'page.flow.recent-days': 'Récemment',
  'page.flow.wip': 'Travail en cours, par statut',
  'page.flow.wip.sentence': '{first, number} en cours il y a {weeks, number} semaines, {last, number} maintenant.',
  'page.flow.from-to': '{from, number}, maintenant {to, number}',
};
