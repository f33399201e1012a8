import type { team as source } from '../../../en/health/signals/team';
import type { Translated } from '../../../../say/messages';

export const team: Translated<typeof source> = {
  'signal.date-at-risk': 'Date à risque',
  'signal.date-at-risk.meaning':
    'Ce qui est ouvert ne tient pas dans le temps qui reste, au rythme actuel. Soit la date bouge, soit quelque chose est retiré.',
  'signal.date-at-risk.computed':
    'La probabilité que la prévision donne à la date. Sans prévision : combien de fois autant de tickets ont été terminés en autant de jours au cours des six derniers mois.',
  'signal.date-at-risk.title': '{chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}',
  'signal.date-at-risk.line':
    '{open, plural, one {# ticket restant} other {# tickets restants}}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} jusqu’à la date cible.',
  'signal.date-at-risk.passed.title': 'Date cible passée depuis {days, plural, one {# jour} other {# jours}}',
  'signal.date-at-risk.passed.line':
    '{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}} La date cible était le {on, date, ::dMMM}.',

  'signal.overdue': 'En retard',
  'signal.overdue.meaning':
    'L’échéance est passée et le ticket est toujours ouvert. Sans nouvelle date, ceux qui en dépendent ne savent pas quand il sera terminé.',
  'signal.overdue.computed':
    'Jours ouvrés depuis la fin de l’échéance. Grave si un travail ouvert qui a une date cible l’attend.',
  'signal.overdue.title':
    'En retard depuis le {on, date, ::dMMM}, de {days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
  'signal.overdue.line': 'Rien de ce qui a une date cible ne l’attend.',
  'signal.overdue.waiting.line':
    '{waiting, plural, one {# ticket qui a une date cible l’attend} other {# tickets qui ont une date cible l’attendent}}, la première est le {first, date, ::dMMM}.',
  'signal.date-moved': 'Date décalée',
  'signal.date-moved.meaning':
    'L’échéance a été décalée à un jour plus tardif à plusieurs reprises. Elle n’est tenue que parce qu’elle suit le retard.',
  'signal.date-moved.computed':
    'Décalages de l’échéance à un jour plus tardif. Pour un ticket, comparés à 85 % des tickets terminés avec une date ; pour un projet, tickets par semaine comparés aux semaines précédentes.',
  'signal.date-moved.title': 'Échéance décalée {times, plural, one {une fois} other {# fois}}',
  'signal.date-moved.line':
    '{passed, select, yes {Première date le {on, date, ::dMMM}, maintenant {days, plural, one {# jour} other {# jours}} plus tard. La première date est passée.} other {Première date le {on, date, ::dMMM}, maintenant {days, plural, one {# jour} other {# jours}} plus tard.}}',
  'signal.date-moved.project.title':
    '{items, plural, one {# échéance décalée par semaine} other {# échéances décalées par semaine}}',
  'signal.date-moved.project.line':
    '{share, number, ::percent} des tickets ouverts, {weeks, plural, one {dernière semaine} other {# dernières semaines}}. Habituel : jusqu’à {usual, number, ::percent}.',

  'signal.owner-left': 'Personne assignée inactive',
  'signal.owner-left.meaning':
    'Le travail est assigné à un compte qui n’est plus actif. Il n’avancera pas avant d’être transmis, et le savoir se perd.',
  'signal.owner-left.computed':
    'Travail en cours assigné à un compte désactivé. Pour les epics, sprints et projets, aussi les personnes assignées sans activité dans le projet depuis plus longtemps que 95 % de leurs périodes sans activité.',
  'signal.owner-left.title': 'La personne assignée n’est pas active',
  'signal.owner-left.line': 'Assigné à un compte désactivé.',
  'signal.owner-left.line.silent':
    'Assigné à un compte désactivé. Aucune activité depuis {days, plural, one {# jour} other {# jours}}.',
  'signal.owner-left.inside.title': '{items, plural, one {# ticket} other {# tickets}} sans personne assignée active',
  'signal.owner-left.inside.line':
    '{share, number, ::percent} des tickets ouverts avec une personne assignée sont concernés.',
  'signal.owner-left.inside.silent':
    'Aucune activité des personnes assignées dans ce projet depuis {days, plural, one {# jour} other {# jours}} ou plus.',
  'signal.owner-left.inside.silent.ever': 'Les personnes assignées n’ont eu aucune activité dans ce projet.',

  'signal.single-point': 'Une seule personne le connaît',
  'signal.single-point.meaning':
    'Presque tout ce travail a été fait par une personne, qui a aussi ce qui est ouvert. Si elle s’absente, il s’arrête.',
  'signal.single-point.computed':
    'La plus grande part du travail terminé d’une personne assignée, là où la même a autant du travail ouvert. C’est montré pour l’epic seulement ; les personnes ne sont pas comparées.',
  'signal.single-point.title': 'Une personne a fait {share, number, ::percent} du travail',
  'signal.single-point.line':
    'Sur {finished, plural, one {# ticket terminé} other {# tickets terminés}}. La même personne a {open, number, ::percent} de ce qui est ouvert.',

  'signal.no-owner': 'Pas de personne assignée',
  'signal.no-owner.meaning':
    'Personne n’est assigné pour faire avancer ce travail. Ce qui appartient à tout le monde est facilement laissé.',
  'signal.no-owner.computed':
    'Travail en cours, ou attendu par d’autres, sans personne assignée, là où au moins 80 % du travail terminé en avait une. Pour un epic avec du travail en cours : pas de personne assignée et aucune activité de son rapporteur en 10 jours.',
  'signal.no-owner.title':
    '{what, select, blocker {Pas de personne assignée, et d’autres attendent} parent {Personne n’est assigné à l’epic} other {Pas de personne assignée}}',
  'signal.no-owner.line':
    '{what, select, blocker {Sans personne assignée depuis {days, plural, one {# jour} other {# jours}} ; d’autres tickets l’attendent.} parent {Le travail continue ; aucune activité du rapporteur depuis {days, plural, one {# jour} other {# jours}}.} other {En cours sans personne assignée depuis {days, plural, one {# jour} other {# jours}}.}}',

  'signal.unanswered': 'Question ouverte',
  'signal.unanswered.meaning':
    'Une question a été posée sur le ticket et n’a pas encore de réponse. C’est une chose à faire, pas un risque : les questions ouvertes ne prédisent pas de retard.',
  'signal.unanswered.computed':
    'Commentaires qui posent une question ou mentionnent une personne, sans commentaire ultérieur d’une autre et sans activité de cette personne. La comparaison porte sur 85 % des réponses de cette équipe.',
  'signal.unanswered.title': '{questions, plural, one {Question ouverte} other {# questions ouvertes}}',
  'signal.unanswered.line':
    '{past, select, own {Posée le {on, date, ::dMMM}, il y a {days, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Posée le {on, date, ::dMMM}, il y a {days, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',

  'signal.unclear': 'Pas clair',
  'signal.unclear.meaning':
    'Le travail a commencé sur un ticket qui ne dit pas ce qui est voulu, alors que les tickets terminés ici le disent d’habitude. Ce qui n’est pas convenu avant se découvre après.',
  'signal.unclear.computed':
    'Une description, des critères d’acceptation ou une estimation qui manquent à un travail en cours, là où au moins 90 % des tickets terminés de ce type les ont.',
  'signal.unclear.title':
    '{lacks, select, criteria {Pas de critères d’acceptation} estimate {Pas d’estimation} description {Pas de description} two {Deux choses manquent} other {Trois choses manquent}}',
  'signal.unclear.line':
    '{past, select, own {{share, number, ::percent} des tickets terminés de ce type l’ont.} other {Dans d’autres projets, {share, number, ::percent} des tickets terminés l’ont.}}',

  'signal.overloaded': 'Surchargé',
  'signal.overloaded.meaning':
    'L’équipe travaille sur plus de tickets à la fois que d’habitude et n’en termine pas plus. Ce qui est commencé attend ce qui l’a été avant.',
  'signal.overloaded.computed':
    'Tickets en cours qui peuvent avancer, divisés par les personnes qui ont fait avancer du travail ces dernières semaines, comparés à 85 % des semaines précédentes, sans que plus ait été terminé que dans celles-ci.',
  'signal.overloaded.title': 'Trop de travail en cours à la fois',
  'signal.overloaded.line':
    '{people, plural, one {# ticket} other {# tickets}} par personne ; habituel : jusqu’à {usual, number}. {finished, number} terminés en {weeks, plural, one {# semaine} other {# semaines}}.',

  'signal.returned': 'Rouvert',
  'signal.returned.meaning':
    'Plus de travail terminé est rouvert que d’habitude. Ce qui compte comme terminé n’est pas ce qui était attendu, ou pas ce qui a été vérifié.',
  'signal.returned.computed':
    'Tickets qui ont quitté l’état terminé ces dernières semaines, en part des tickets terminés, comparés à 85 % des semaines précédentes.',
  'signal.returned.title': '{items, plural, one {# ticket terminé rouvert} other {# tickets terminés rouverts}}',
  'signal.returned.line':
    '{finished, plural, =0 {Rien n’a été terminé {weeks, plural, one {la dernière semaine} other {ces # dernières semaines}}. Habituel : jusqu’à {usual, number, ::percent}.} one {{share, number, ::percent} du # ticket terminé en {weeks, plural, one {# semaine} other {# semaines}}. Habituel : jusqu’à {usual, number, ::percent}.} other {{share, number, ::percent} des # tickets terminés en {weeks, plural, one {# semaine} other {# semaines}}. Habituel : jusqu’à {usual, number, ::percent}.}}',

  'signal.priority-churn': 'Priorités changeantes',
  'signal.priority-churn.meaning':
    'Ce qui vient en premier change plus souvent que d’habitude. Le travail mis de côté coûte deux fois : il attend, et il faut le reprendre.',
  'signal.priority-churn.computed':
    'Tickets ouverts dont une personne a changé la priorité ou la place dans l’ordre, en part de tous les tickets ouverts, semaine par semaine, comparés à 85 % des semaines précédentes.',
  'signal.priority-churn.title': 'Les priorités changent souvent',
  'signal.priority-churn.line':
    '{items, plural, one {# ticket} other {# tickets}} par semaine, {share, number, ::percent} des tickets ouverts. Habituel : jusqu’à {usual, number, ::percent}.',

  'signal.discovery': 'Découvert',
  'signal.discovery.meaning':
    'L’équipe trouve sans cesse du travail qu’elle ne voyait pas au début, ou plus grand qu’il ne semblait. Ce qui est à construire n’est pas encore compris.',
  'signal.discovery.computed':
    'Tickets que des personnes de cette équipe ont ajoutés ou scindés après le début, et estimations qui ont augmenté, en part du début. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
  'signal.discovery.title': '{items, plural, one {# ticket découvert} other {# tickets découverts}} depuis le début',
  'signal.discovery.title.grown':
    '{items, plural, one {# estimation a augmenté} other {# estimations ont augmenté}} depuis le début',
  'signal.discovery.title.both':
    '{found, plural, one {# ticket découvert} other {# tickets découverts}}, {grown, plural, one {# estimation a augmenté} other {# estimations ont augmenté}} depuis le début',
  'signal.discovery.line':
    '{share, number, ::percent} du début. Habituel à ce stade : jusqu’à {usual, number, ::percent}.',

  'signal.unseen': 'Non examiné',
  'signal.unseen.meaning':
    'Une grande part a été notée une fois et jamais revue. Le temps et les moyens nécessaires sont devinés.',
  'signal.unseen.computed':
    'Tickets ouverts sans personne assignée, estimation, lien ni activité depuis leur création, en part de tout ce qui est ouvert. La comparaison porte sur les précédents de cette équipe à la même part de leur durée.',
  'signal.unseen.title': '{items, plural, one {# ticket pas encore examiné} other {# tickets pas encore examinés}}',
  'signal.unseen.line':
    '{share, number, ::percent} des tickets ouverts : ni estimation ni changement. Habituel : jusqu’à {usual, number, ::percent}.',
};
