import type { unknown as source } from '../../en/health/unknown';
import type { Translated } from '../../../say/messages';

export const unknown: Translated<typeof source> = {
  'unknown.too-few-finished':
    '{have, plural, one {# ticket terminé} other {# tickets terminés}} à ce jour, {need, number} nécessaires.',
  'unknown.too-few-finished.uncounted': 'Trop peu de tickets terminés.',
  'unknown.too-few-stays':
    '{have, plural, one {# ticket a quitté} other {# tickets ont quitté}} un statut à ce jour, {need, number} nécessaires.',
  'unknown.too-few-stays.uncounted': 'Trop peu de tickets ont quitté un statut.',
  'unknown.too-few-pauses': 'Trop peu de cas pour connaître l’habituel : {have, number} sur {need, number}.',
  'unknown.too-few-pauses.uncounted': 'Trop peu de cas pour connaître l’habituel.',
  'unknown.no-history':
    'L’historique n’a été enregistré que pour {have, number} sur {need, plural, one {# ticket} other {# tickets}}.',
  'unknown.no-history.uncounted': 'L’historique de ce ticket n’a pas été enregistré.',
  'unknown.no-dates':
    'Les dates sont connues pour {have, number} sur {need, plural, one {# ticket attendu} other {# tickets attendus}}.',
  'unknown.no-dates.uncounted': 'Il n’y a pas de date pour juger.',
  'unknown.not-estimated':
    'Seulement {have, number} sur {need, plural, one {# ticket} other {# tickets}} avaient une estimation au début.',
  'unknown.not-estimated.uncounted': 'Trop peu de tickets ont une estimation.',
  'unknown.too-few-weeks': 'Trop peu de semaines précédentes à comparer : {have, number} sur {need, number}.',
  'unknown.too-few-weeks.uncounted': 'Trop peu de semaines précédentes à comparer.',
  'unknown.empty-weeks': 'Rien n’a bougé ces dernières semaines : il n’y a rien à comparer.',
  'unknown.too-few-lately':
    'Récemment, {have, plural, one {# ticket a été terminé} other {# tickets ont été terminés}}, {need, number} nécessaires.',
  'unknown.too-few-lately.uncounted': 'Trop peu a été terminé récemment.',
  'unknown.too-few-answers':
    '{have, plural, one {# réponse} other {# réponses}} à comparer, {need, number} nécessaires.',
  'unknown.too-few-answers.uncounted': 'Trop peu de réponses à comparer.',
  'unknown.too-few-scopes': 'Trop peu de précédents à comparer : {have, number} sur {need, number}.',
  'unknown.too-few-scopes.uncounted': 'Trop peu de précédents à comparer.',
  'unknown.too-few-owned':
    '{have, plural, one {# ticket} other {# tickets}} avec une personne assignée, {need, number} nécessaires.',
  'unknown.too-few-owned.uncounted': 'Trop peu de tickets avec une personne assignée.',
  'unknown.not-started': 'Pas commencé.',
  'unknown.status-not-listed': 'Son statut n’existe plus, donc on ne sait pas si le travail a commencé.',
  'unknown.not-in-progress': 'Pas en cours.',
  'unknown.not-by-status':
    'Le travail a commencé sans changement de statut ; le temps passé dans le statut ne dit donc rien.',
  'unknown.not-committed': 'Il n’est ni en cours, ni dans un sprint en cours, et n’a pas de date.',
  'unknown.finished': 'Terminé, ou n’est plus dans son projet.',
  'unknown.no-baseline': 'Rien n’a encore été engagé à quoi comparer.',
  'unknown.nothing-committed': 'Il était vide au début, donc la croissance ne se mesure pas.',
  'unknown.text-not-read': 'Les descriptions et commentaires n’ont pas été lus.',
  'unknown.no-links-read': 'Les liens entre tickets n’ont pas été lus.',
  'unknown.blockers-not-read': 'Il attend des tickets que Bellwether n’a pas encore lus.',
  'unknown.not-usual-here': 'La plupart des tickets terminés ici s’en passent, donc cela ne dit rien.',
  'unknown.broken': 'Cette vérification a échoué ici. Les autres sont complètes.',
};
