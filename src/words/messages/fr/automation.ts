import type { automation as source } from '../en/automation';
import type { Translated } from '../../say/messages';

export const automation: Translated<typeof source> = {
  'action.key-wanted': 'Indiquez la clé d’un ticket, par exemple PAY-313.',
  'action.project-wanted': 'Indiquez la clé d’un projet, par exemple PAY.',
  'action.sprint-wanted': 'Indiquez le numéro d’un sprint, par exemple 41.',
  'action.no-item': 'Il n’y a pas de ticket {key}, ou la personne de cette connexion ne peut pas le voir.',
  'action.no-project': 'Il n’y a pas de projet {key}, ou la personne de cette connexion ne peut pas le voir.',
  'action.no-sprint':
    'Il n’y a pas de sprint {id} commencé, ou la personne de cette connexion ne peut voir aucun de ses tickets.',
  'action.no-epic': '{key} n’est pas un epic et n’en a pas : demandez un epic.',
  'action.not-judged': 'Bellwether n’a pas encore lu {key}. Réessayez dans quelques minutes.',
  'action.rests-on-hidden':
    'Impossible à dire : {key} repose sur des projets que la personne de cette connexion ne peut pas voir.',
  'action.no-consent':
    'Bellwether ne peut pas interroger Jira pour la personne de cette connexion : elle doit l’autoriser une fois, dans les applications connectées.',
  'action.failed':
    'Bellwether n’a pas pu répondre. Réessayez ; la référence pour votre administrateur est {reference}.',
  'action.waits-for-nothing': '{key} n’attend rien.',
  'action.waits-for': '{key} attend {blockers} ; il faut d’abord finir {root}.',
  'action.waits-for-hidden': '{key} attend un ticket que la personne de cette connexion ne peut pas voir.',
  'action.sprint-unchanged':
    'Rien n’est entré ni sorti depuis que le sprint a commencé avec {start, plural, one {# ticket} other {# tickets}}.',
  'action.sprint-changed':
    'Depuis que le sprint a commencé avec {start, plural, one {# ticket} other {# tickets}} : {added, number} ajoutés, {removed, number} retirés, {now, number} maintenant.',
  'action.no-slip':
    'Impossible de dire de combien {key} est en retard : il n’a pas de date cible, ou on en sait trop peu.',
  'action.nothing-to-do': 'Rien de ce que Bellwether connaît n’aiderait {key} maintenant.',
  'report.title': '{project} : état au {on, date, ::dMMMM}',
  'report.expected': 'Prévu pour le {on, date, ::dMMM}, à 85 %.',
  'report.expected-late':
    'Prévu pour le {on, date, ::dMMM}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} après la date cible du {target, date, ::dMMM}.',
  'report.no-date': 'Aucune date ne peut encore être donnée.',
  'report.nothing-open': 'Rien n’y est ouvert.',
  'report.chance': 'La probabilité de tenir la date cible est de {share, number, ::percent}.',
  'report.levels':
    '{off, plural, one {# epic ou version en dérive} other {# epics et versions en dérive}}, {risk, number} à risque, {on, number} en bonne voie.',
  'report.moved': 'Ce qui a déplacé les dates',
  'report.nothing-moved': 'Rien n’a déplacé de date.',
  'report.level-changed': '{key} : {before} il y a une semaine, {now} aujourd’hui.',
  'report.chance-changed':
    '{key} : probabilité de tenir la date cible {before, number, ::percent} il y a une semaine, {now, number, ::percent} aujourd’hui.',
  'report.added':
    '{key} : {count, plural, one {# ticket ajouté} other {# tickets ajoutés}} depuis le début, dont {found, number} découverts en route.',
  'report.decided': 'Ce qui a changé dans le périmètre',
  'report.nothing-decided': 'Rien n’a été ajouté depuis le début.',
  'report.to-do': 'Ce qu’il faut faire',
  'report.nothing-to-do': 'Rien d’urgent.',
  'report.frozen': '{key}, figé le {on, date, ::dMMM} : {foretold}.',
  'report.hidden': 'Une partie du travail est cachée à qui a demandé, et ne compte pas ici.',
};
