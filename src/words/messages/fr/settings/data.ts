import type { settingsData as source } from '../../en/settings/data';
import type { Translated } from '../../../say/messages';

export const settingsData: Translated<typeof source> = {
  'settings.automation.intro':
    'Bellwether peut écrire ses constats dans ses propres champs, et vos règles démarrent quand un tel champ change. Rien n’est écrit avant que vous ne l’activiez.',
  'settings.automation.written': 'Ce qui est écrit',
  'settings.automation.fields': 'Champs',
  'settings.automation.fields.what':
    'Santé, retard, changement de périmètre, date prévue, à l’arrêt, attend et dernier événement, dans des champs que seul Bellwether écrit',
  'settings.automation.properties': 'Valeurs pour JQL',
  'settings.automation.properties.what': 'Les mêmes en propriétés cachées, pour que les filtres les trouvent',
  'settings.automation.label': 'Étiquette sur les epics',
  'settings.automation.label.what':
    'bellwether-scope-added pendant dix minutes après un ajout de périmètre ; toute règle peut démarrer avec ce changement',
  'settings.automation.onItems': 'Aussi les sprints et les versions',
  'settings.automation.onItems.what': 'Signalé sur le ticket entré ou sorti, pas seulement sur les epics',
  'settings.automation.events': 'Événements',
  'settings.automation.way': 'Comment les événements sont signalés',
  'settings.automation.way.help': 'Le déplacement de 40 tickets ensemble est un événement, pas 40.',
  'settings.automation.way.off': 'Pas du tout',
  'settings.automation.way.each': 'Chacun aussitôt',
  'settings.automation.way.daily': 'Regroupés, une fois par jour',
  'settings.automation.way.weekly': 'Regroupés, une fois par semaine',
  'settings.automation.quiet': 'Attendre après un changement',
  'settings.automation.quiet.help': 'Ce qui est annulé dans ce délai n’est jamais signalé.',
  'settings.automation.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'settings.automation.programs': 'Comptes qui sont des programmes',
  'settings.automation.programs.names': 'Noms ou identifiants de compte, séparés par des virgules',
  'settings.automation.programs.help': 'Ce qu’ils font ne montre pas que quelqu’un travaille sur un ticket.',
  'settings.automation.find': 'Dans les filtres et les règles planifiées',
  'settings.automation.find.text': 'Quand « Valeurs pour JQL » est activé :',
  'settings.automation.actions': 'Actions pour les règles',
  'settings.automation.actions.text':
    'Santé d’un ticket, d’un epic ou d’un projet, changement de périmètre d’un sprint, ce qui bloque un ticket, pourquoi un epic prend du retard, ce qui aiderait, et un rapport d’état. Elles répondent selon ce que la personne derrière la règle peut voir.',
  'settings.budget.title': 'Ce que des règles coûteraient par mois',
  'settings.budget.project': 'Compté dans',
  'settings.budget.from':
    'D’après les {days, number} derniers jours de ce projet, pour une règle qui démarre à chaque événement',
  'settings.budget.runs': '{runs, plural, one {# exécution} other {# exécutions}}',
  'settings.budget.way': 'Signalé',
  'settings.budget.month': 'Exécutions par mois',
  'settings.budget.any': 'Pour comparer : une règle sur tout changement',
  'settings.budget.plan': 'Offre de Jira',
  'settings.budget.limit': 'Exécutions incluses',
  'settings.budget.fits': 'Cette règle',
  'settings.budget.plan.free': 'Free',
  'settings.budget.plan.standard': 'Standard',
  'settings.budget.plan.premium': 'Premium, par utilisateur',
  'settings.budget.over': 'au-dessus de la limite',
  'settings.budget.under': 'suffit',
  'settings.budget.note':
    'Une exécution ne compte que si elle a fait quelque chose. Ce que Bellwether écrit lui-même n’en coûte aucune.',
  'settings.budget.failed': 'Le comptage a échoué.',
  'settings.data.intro': 'Ce que Bellwether conserve, qui le voit, et comment le supprimer.',
  'settings.data.kept': 'Est conservé',
  'settings.data.kept.text':
    'Identifiants et clés, statuts, dates, estimations, sprints et liens des tickets, identifiants de compte de ceux qui ont agi, une évaluation par jour, et ce que l’on note en figeant une prévision.',
  'settings.data.never': 'N’est jamais conservé',
  'settings.data.never.text':
    'Titres, descriptions, commentaires, noms et pièces jointes. Les écrans les lisent en votre nom, quand vous regardez.',
  'settings.data.where': 'Où',
  'settings.data.where.text':
    'Chez Atlassian, dans la région de votre site. Rien n’en sort ; l’app n’appelle personne.',
  'settings.data.sees': 'Qui voit quoi',
  'settings.data.sees.viewer':
    'Chacun ne voit que ce qui repose sur des tickets qu’il peut parcourir. Ce qui est caché ne compte pas.',
  'settings.data.sees.many':
    'Ce qui est écrit dans des champs repose sur des tickets du même projet sans niveau de sécurité, car tous ceux qui le parcourent les lisent. Une prévision figée et sa note sont montrées à ceux qui peuvent parcourir tous les projets sur lesquels elle repose.',
  'settings.data.sees.people': 'Les personnes ne sont jamais notées, classées ni comparées.',
  'settings.data.sees.admins':
    'Les administrateurs de Jira voient sur ces pages combien est conservé de chaque projet, même de ceux qu’ils ne peuvent pas parcourir.',
  'settings.data.projects': 'Ce qui est conservé de chaque projet',
  'settings.data.none': 'Rien n’est encore conservé.',
  'settings.data.remove': 'Supprimer',
  'settings.data.long': 'Combien de temps',
  'settings.data.long.text':
    'Les tickets restent tant que leur projet est suivi. Un projet supprimé dans Jira part aussitôt, un projet que l’app ne peut plus lire après deux jours. Les prévisions figées restent 400 jours, ou jusqu’à ce que leur auteur les supprime.',
  'settings.data.accounts': 'Comptes fermés',
  'settings.data.accounts.text':
    'Atlassian est interrogé une fois par semaine ; les identifiants des comptes effacés sont remplacés, et les notes de leurs prévisions figées supprimées.',
  'settings.data.all': 'Tout supprimer',
  'settings.data.all.text':
    'Tous les projets avec leurs niveaux et dates passés. Les seuils et calendriers restent ; la désinstallation de l’app les supprime aussi.',
  'settings.data.aside':
    '{count, plural, one {# ticket n’a pas pu être lu trois fois et est laissé de côté ; il est réessayé une fois par jour.} other {# tickets n’ont pas pu être lus trois fois et sont laissés de côté ; chacun est réessayé une fois par jour.}}',
  'settings.data.troubles':
    '{count, plural, one {# chose a échoué ces dernières 24 heures et se rattrape d’elle-même.} other {# choses ont échoué ces dernières 24 heures et se rattrapent d’elles-mêmes.}}',
  'settings.removal.title': 'Ne plus suivre {count, number} projets et supprimer ce qui en est conservé ?',
  'settings.removal.title.one': 'Ne plus suivre {key} et supprimer ce qui en est conservé ?',
  'settings.removal.what': 'Cela supprime définitivement ce que Bellwether a conservé :',
  'settings.removal.items':
    '{items, plural, one {# ticket avec son historique} other {# tickets avec leur historique}}, {size}',
  'settings.removal.readings': 'les niveaux et dates passés, et la preuve qui repose sur eux',
  'settings.removal.settings': 'rien de vos paramètres ; les seuils et calendriers restent',
  'settings.removal.written':
    'ce qui a été écrit dans les tickets reste ; désactivez d’abord l’automatisation pour le vider',
  'settings.removal.jira': 'Jira lui-même reste tel quel.',
  'settings.removal.again':
    'Vous pourrez le suivre de nouveau ; le relire prend alors {share, number, ::percent} d’une heure.',
  'settings.removal.type': 'Saisissez {word} pour continuer',
  'settings.removal.word': 'SUPPRIMER',
  'settings.removal.keep': 'Garder',
  'settings.removal.remove': 'Supprimer',
  'settings.webhook.title': 'Appeler directement une règle',
  'settings.webhook.text':
    'Chaque événement appelle le webhook entrant d’une règle. L’app doit être déployée avec l’autorisation nécessaire, et les événements doivent être activés.',
  'settings.webhook.failed': 'Le réglage ne peut pas être lu.',
  'settings.webhook.address': 'Adresse du webhook',
  'settings.webhook.address.wrong': 'Copiez l’adresse depuis la règle : elle commence par {start}.',
  'settings.webhook.token': 'Jeton du webhook',
  'settings.webhook.token.wrong': 'Copiez le jeton depuis la règle : lettres et chiffres, sans espaces.',
  'settings.webhook.token.kept':
    'Un jeton est conservé et n’est jamais affiché. Saisissez-le de nouveau pour modifier l’adresse.',
  'settings.webhook.save': 'Enregistrer le webhook',
  'settings.webhook.remove': 'Ne plus l’appeler',
  'settings.webhook.not-saved':
    'Rien n’a été enregistré. Réessayez ; seuls les administrateurs de Jira peuvent le modifier.',
  'settings.webhook.waiting':
    '{count, plural, =0 {Rien n’attend d’être envoyé.} one {# message attend un nouvel essai.} other {# messages attendent un nouvel essai.}}',
  'settings.webhook.undelivered':
    '{project} : {count, plural, one {# message abandonné} other {# messages abandonnés}}, le dernier le {at, date, ::dMMM} : {because, select, refused {la règle a refusé le jeton} unknown_rule {cette règle n’existe pas} busy {la règle était occupée pendant des heures} unreachable {la règle était injoignable} other {cette app a été déployée sans l’autorisation}}.',
  'settings.webhook.again': 'Envoyer de nouveau',
};
