import type { settingsProjects as source } from '../../en/settings/projects';
import type { Translated } from '../../../say/messages';

export const settingsProjects: Translated<typeof source> = {
  'settings.projects.intro':
    'Bellwether conserve les identifiants, dates, statuts et liens des projets que vous choisissez. Il ne conserve ni titres, ni textes, ni noms.',
  'settings.projects.find': 'Chercher un projet',
  'settings.projects.shown': 'Quels projets',
  'settings.projects.shown.all': 'Tous {count, number}',
  'settings.projects.shown.needs': 'À traiter {count, number}',
  'settings.projects.shown.reading': 'En lecture {count, number}',
  'settings.projects.shown.current': 'À jour {count, number}',
  'settings.projects.shown.off': 'Non suivis {count, number}',
  'settings.projects.new': 'Suivre aussi les nouveaux projets',
  'settings.projects.none': 'L’app ne peut encore lire aucun projet. Elle regarde de nouveau toutes les heures.',
  'settings.projects.none-found': 'Aucun projet ne correspond.',
  'settings.projects.follow': 'Suivre',
  'settings.projects.follow-one': 'Suivre {name}',
  'settings.projects.project': 'Projet',
  'settings.projects.state': 'État',
  'settings.projects.items': 'Tickets',
  'settings.projects.space': 'Espace',
  'settings.stats.projects': 'Projets suivis',
  'settings.stats.projects.value': '{followed, number} sur {all, number}',
  'settings.stats.projects.needs': '{needs, number} à traiter, {reading, number} en lecture',
  'settings.stats.projects.reading': '{reading, number} en lecture',
  'settings.stats.projects.current': 'tous à jour',
  'settings.stats.items': 'Tickets conservés',
  'settings.stats.items.settled': 'rien en attente',
  'settings.stats.items.waiting':
    '{count, plural, one {# modification attend d’être évaluée} other {# modifications attendent d’être évaluées}}',
  'settings.stats.space': 'Espace',
  'settings.stats.space.share': '{share, number, ::percent} du Go dont un site dispose',
  'settings.stats.cost': 'Coût par mois',
  'settings.stats.cost.value': 'US$ {dollars, number}',
  'settings.stats.cost.points':
    '{share, number, ::percent} de la limite horaire de Jira utilisés ; les mises à jour n’en consomment pas',
  'settings.state.off': 'Non suivi',
  'settings.state.soon': 'Recherché dans quelques minutes',
  'settings.state.archived': 'Archivé ; reste tel quel',
  'settings.state.failed': 'Pas d’autorisation de lecture.',
  'settings.state.failed.remedy':
    'Ajoutez Bellwether à un rôle de {key} qui peut le parcourir ; il réessaie de lui-même.',
  'settings.state.filled': 'À jour',
  'settings.state.filled.change': 'dernière modification {on, date, ::dMMM}, {on, time}',
  'settings.state.waiting': 'Attend son tour',
  'settings.state.reading': '{read, number} sur {all, number} lus',
  'settings.state.reading.items': 'Lus jusqu’ici : {items, plural, one {# ticket} other {# tickets}}',
  'settings.state.left': 'encore environ {minutes, number} min',
  'settings.state.paused': 'Mis en pause par Jira',
  'settings.state.paused.until': 'jusqu’à {at, time}',
  'settings.start.reading': 'Bellwether lit vos projets',
  'settings.start.read': 'Vos projets sont lus',
  'settings.start.looking': 'Il regarde quels projets existent.',
  'settings.start.progress':
    '{read, number} sur environ {all, plural, one {# ticket} other {# tickets}} lus ; {projects, plural, one {# projet n’est} other {# projets ne sont}} pas encore complets.',
  'settings.start.left': 'Encore environ {minutes, number} min.',
  'settings.start.by': 'Complet vers {at, time}.',
  'settings.start.cost':
    'Il a utilisé {share, number, ::percent} de sa part de la limite horaire de Jira, et coûte US$ {dollars, number} par mois.',
  'settings.start.panel':
    'Le panneau des tickets fonctionne déjà. Les premiers niveaux d’un projet arrivent quand son historique est lu et évalué.',
  'settings.start.ready':
    'Rien n’est à configurer. Trois choses méritent un regard, car tous les chiffres reposent sur elles.',
  'settings.start.checks': '{count, plural, one {# chose à vérifier} other {# choses à vérifier}}',
  'settings.start.check.fields': 'Champs',
  'settings.start.check.links': 'Types de liens',
  'settings.start.check.calendar': 'Jours de travail',
  'settings.start.fields':
    '{hasEstimate, select, yes {Estimations dans « {estimate} »} other {Aucun champ d’estimation trouvé}} ; {hasSprint, select, yes {sprints dans « {sprint} »} other {aucun avec des sprints}}',
  'settings.start.links':
    '{waiting, number} types sur {all, number} signifient une attente{open, plural, =0 {} one { ; # à décider} other { ; # à décider}}',
  'settings.start.calendar':
    '{days} à {zone} ; {regions, plural, =0 {pas encore de jours fériés} one {jours fériés de # région} other {jours fériés de # régions}}',
  'settings.start.look': 'Voir',
  'settings.start.right': 'C’est exact',
  'settings.start.checked': 'Vérifié',
};
