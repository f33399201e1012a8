import type { stall as source } from '../../../en/health/signals/stall';
import type { Translated } from '../../../../say/messages';

export const stall: Translated<typeof source> = {
  'signal.stalled': 'À l’arrêt',
  'signal.stalled.meaning':
    'Le ticket est en cours mais a peu de chances de quitter bientôt son statut. Il fait partie des tickets en cours qui avancent le moins.',
  'signal.stalled.computed':
    'La probabilité de quitter le statut en 10 jours vient des tickets passés de cette équipe : le temps dans le statut et avant, depuis quand rien ne l’a quitté, et les changements de personne assignée. Au plus un ticket en cours sur cinq est dit à l’arrêt, et jamais un ticket bloqué.',
  'signal.stalled.title': '{severity, select, severe {Ne quittera guère {status}} other {À l’arrêt dans {status}}}',
  'signal.stalled.line':
    '{days, plural, one {# jour} other {# jours}} dans ce statut. {chance, number, ::percent} de chances de le quitter en {horizon, plural, one {# jour} other {# jours}}.',

  'signal.ageing': 'Trop ancien',
  'signal.ageing.meaning':
    'Le travail sur ce ticket dure plus longtemps que pour la plupart des tickets terminés. Plus un ticket vieillit, plus il a tendance à durer.',
  'signal.ageing.computed':
    'Jours depuis que le ticket est en cours, comparés aux jours dans lesquels 85 % des tickets de ce type se terminent. C’est grave au-delà de 95 %.',
  'signal.ageing.title':
    '{severity, select, severe {Ouvert bien plus longtemps que d’habitude} other {Ouvert plus longtemps que d’habitude}}',
  'signal.ageing.line':
    '{past, select, own {Commencé il y a {age, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Commencé il y a {age, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',
  'signal.ageing.line.severe':
    'Commencé il y a {age, plural, one {# jour} other {# jours}} ; 95 % se terminent en {most, plural, one {# jour} other {# jours}}.',

  'signal.silent': 'Aucune activité',
  'signal.silent.meaning':
    'Le ticket est sans activité depuis inhabituellement longtemps. Il a pu être laissé de côté ou rester bloqué.',
  'signal.silent.computed':
    'Jours depuis la dernière activité d’une personne : statut, personne assignée, estimation, commentaire et autres. Ce que font les apps et les modifications en masse ne compte pas. La comparaison porte sur 85 % des périodes sans activité dans ce statut.',
  'signal.silent.title': 'Aucune activité depuis {days, plural, one {# jour} other {# jours}}',
  'signal.silent.line':
    '{past, select, status {Dernière activité le {on, date, ::dMMM}. Habituel dans {status} : jusqu’à {usual, plural, one {# jour} other {# jours}}.} own {Dernière activité le {on, date, ::dMMM}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Dernière activité le {on, date, ::dMMM}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',

  'signal.blocked': 'Bloqué',
  'signal.blocked.meaning':
    'Le ticket ne peut pas avancer : il est signalé, dans un statut bloqué, ou attend un ticket qui n’est pas terminé. Il faut d’abord lever ce blocage.',
  'signal.blocked.computed':
    'Le temps du blocage actuel et de tous les blocages, chevauchements comptés une fois. C’est grave quand l’actuel dure plus que 85 % des temps dans ce statut.',
  'signal.blocked.title':
    '{cause, select, flag {Signalé comme bloqué} link {Bloqué par {item}} status {Dans le statut {status}} other {Dans un statut bloqué}}',
  'signal.blocked.line': 'Depuis le {on, date, ::dMMM}, {days, plural, one {# jour} other {# jours}}.',
  'signal.blocked.line.undated': 'Depuis {days, plural, one {# jour} other {# jours}}.',
  'signal.blocked.line.unknown': 'L’historique ne montre pas depuis quand il est bloqué.',
  'signal.blocked.line.times':
    '{spans, plural, one {Bloqué une fois} other {Bloqué # fois}}, {total, plural, one {# jour} other {# jours}} en tout.',

  'signal.bouncing': 'Renvoyé',
  'signal.bouncing.meaning':
    'Le ticket est revenu en arrière dans son workflow à plusieurs reprises. Ce qui compte comme terminé n’est peut-être pas convenu, ou il a été transmis trop tôt.',
  'signal.bouncing.computed':
    'Passages à une étape antérieure du workflow, réouvertures comprises. Les corrections faites en quelques minutes ne comptent pas. Cela compte à partir du deuxième passage.',
  'signal.bouncing.title': 'Renvoyé {times, plural, one {une fois} other {# fois}}',
  'signal.bouncing.line':
    '{reopened, plural, =0 {En dernier le {on, date, ::dMMM}, de {from} à {to}.} one {En dernier le {on, date, ::dMMM}, de {from} à {to}. Rouvert une fois.} other {En dernier le {on, date, ::dMMM}, de {from} à {to}. Rouvert # fois.}}',

  'signal.zombie': 'Commencé puis laissé',
  'signal.zombie.meaning':
    'Le ticket a été commencé il y a longtemps et reste sans activité depuis longtemps. Il est peut-être ouvert seulement parce qu’il n’a jamais été clos.',
  'signal.zombie.computed':
    'Plus ancien que quatre fois le temps dans lequel 85 % des tickets se terminent, et sans activité depuis plus longtemps que 95 % des périodes sans activité dans ce statut.',
  'signal.zombie.title': 'Ancien, aucune activité depuis {days, plural, one {# jour} other {# jours}}',
  'signal.zombie.line':
    '{past, select, own {Commencé il y a {age, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Commencé il y a {age, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',

  'signal.stalled-container': 'Rien de terminé',
  'signal.stalled-container.meaning':
    'Rien n’y a été terminé depuis inhabituellement longtemps, alors que du travail est ouvert. Trop a peut-être été commencé à la fois, ou tout attend un même ticket.',
  'signal.stalled-container.computed':
    'Jours depuis le dernier ticket terminé, ou depuis le premier commencé, comparés à 95 % des temps entre deux jours où un ticket se termine, et une semaine au moins. S’il y en a trop peu, les autres du projet comptent.',
  'signal.stalled-container.title': 'Rien de terminé depuis {days, plural, one {# jour} other {# jours}}',
  'signal.stalled-container.line':
    '{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}} Dans 95 % des cas, le suivant se terminait en {usual, plural, one {# jour} other {# jours}}.',

  'signal.stuck-in-stage': 'La file s’allonge',
  'signal.stuck-in-stage.meaning':
    'Plus de tickets que d’habitude sont dans un même statut, et ils y restent plus longtemps. Ce qui est transmis à ce statut n’en ressort pas.',
  'signal.stuck-in-stage.computed':
    'Tickets dans chaque statut auquel du travail est transmis, comparés aux fins de semaine de l’année passée. Cela compte quand il y en a plus que dans 85 % de ces semaines et que la moitié reste plus longtemps que d’habitude.',
  'signal.stuck-in-stage.title':
    '{items, plural, one {# ticket en attente} other {# tickets en attente}} dans {status}',
  'signal.stuck-in-stage.line':
    'Habituel : jusqu’à {usual, number}. La moitié y est depuis {days, plural, one {# jour} other {# jours}} ou plus.',

  'signal.abandoned': 'Aucun progrès',
  'signal.abandoned.meaning':
    'Le travail s’est arrêté, et c’est encore ouvert. Décidez d’arrêter, ou terminez la plus petite partie utile.',
  'signal.abandoned.computed':
    'Semaines entières sans ticket terminé et sans activité sur ce qui est ouvert. Cela compte quand une si longue période n’arriverait par hasard que dans moins d’un cas sur vingt.',
  'signal.abandoned.title': 'Aucun progrès depuis {weeks, plural, one {# semaine} other {# semaines}}',
  'signal.abandoned.line':
    '{open, plural, one {# ticket ouvert} other {# tickets ouverts}}. Avant, un ticket se terminait dans {share, number, ::percent} des semaines.',
};
