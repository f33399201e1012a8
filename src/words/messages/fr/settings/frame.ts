import type { settingsFrame as source } from '../../en/settings/frame';
import type { Translated } from '../../../say/messages';

export const settingsFrame: Translated<typeof source> = {
  'settings.nav': 'Paramètres',
  'settings.of-site': 'Paramètres du site',
  'settings.of-project': 'Paramètres du projet',
  'settings.page.projects': 'Projets',
  'settings.page.calendar': 'Calendrier de travail',
  'settings.page.fields': 'Champs et liens',
  'settings.page.thresholds': 'Seuils',
  'settings.page.automation': 'Automatisation',
  'settings.page.data': 'Données et confidentialité',
  'settings.loading': 'Lecture des paramètres',
  'settings.no-access.title': 'Ces paramètres sont réservés aux administrateurs',
  'settings.no-access.site': 'Seuls les administrateurs de Jira peuvent les voir et les modifier. Adressez-vous à eux.',
  'settings.no-access.project':
    'Seuls les administrateurs de ce projet et de Jira peuvent les voir et les modifier. Adressez-vous à eux.',
  'settings.failed.title': 'Les paramètres n’ont pas pu être lus',
  'settings.failed.text': 'Rien n’est perdu. Réessayez dans quelques minutes.',
  'settings.reference': 'Référence {reference}',
  'settings.read-only': 'Vous pouvez voir ces paramètres, mais pas les modifier. Adressez-vous à un administrateur.',
  'settings.damaged':
    'Ces paramètres n’ont pas pu être lus et sont sans effet. Revenez aux valeurs par défaut, ou enregistrez-les de nouveau.',
  'settings.out-of-range':
    '{count, plural, one {# valeur enregistrée est hors limites et sans effet.} other {# valeurs enregistrées sont hors limites et sans effet.}}',
  'settings.not-saved': 'non enregistré',
  'settings.bar': 'Modifications',
  'settings.bar.changes':
    '{count, plural, one {# modification non enregistrée.} other {# modifications non enregistrées.}}',
  'settings.save': 'Enregistrer',
  'settings.save.for': 'Enregistrer pour {key}',
  'settings.saving': 'Enregistrement',
  'settings.saved': 'Enregistré à {at, time}. Les nouveaux niveaux apparaissent dans les 10 min.',
  'settings.undone': 'Annulé à {at, time}. Tout est comme avant.',
  'settings.reset-done': 'Valeurs par défaut depuis {at, time}.',
  'settings.undo': 'Annuler',
  'settings.redo': 'Rétablir',
  'settings.reset': 'Valeurs par défaut',
  'settings.reset.site': 'Revenir à ceux du site',
  'settings.discard': 'Abandonner',
  'settings.discard.title': '{count, plural, one {Abandonner # modification ?} other {Abandonner # modifications ?}}',
  'settings.discard.text':
    'Ce que vous avez modifié depuis le dernier enregistrement est perdu. Ce qui est enregistré reste.',
  'settings.discard.keep': 'Continuer',
  'settings.save.failed': 'L’enregistrement a échoué. Vos modifications sont toujours là. Réessayez.',
  'settings.save.failed.reference':
    'L’enregistrement a échoué. Vos modifications sont toujours là. Réessayez, ou envoyez la référence {reference} à votre administrateur.',
  'settings.save.no-access.site':
    'Seuls les administrateurs de Jira peuvent enregistrer ceci. Adressez-vous à eux ; cela reste ici tant que vous ne quittez pas la page.',
  'settings.save.no-access.project':
    'Seuls les administrateurs de ce projet et de Jira peuvent enregistrer ceci. Adressez-vous à eux ; cela reste ici tant que vous ne quittez pas la page.',
  'settings.save.refused': '{count, plural, one {# champ à corriger.} other {# champs à corriger.}}',
  'settings.save.changed-meanwhile':
    'Quelqu’un d’autre a enregistré ces paramètres entre-temps. Vos modifications ne sont pas enregistrées. Regardez les siennes, puis enregistrez de nouveau.',
  'settings.save.newer': 'Enregistré par une version plus récente de Bellwether. Mettez l’app à jour pour le modifier.',
  'settings.save.nothing-to-undo': 'Il n’y a pas de valeur antérieure.',
  'settings.add': 'Ajouter',
  'settings.total': 'Total',
  'settings.number': '{value, number}',
  'settings.decimal': '{value, number}',
  'settings.megabytes': '{value, number} Mo',
  'settings.problem.number':
    '{whole, select, whole {Saisissez un nombre entier de {least, number} à {most, number}.} other {Saisissez un nombre de {least, number} à {most, number}.}}',
  'settings.problem.at-most': 'Saisissez au plus {value, number} ; une autre valeur doit rester au-dessus.',
  'settings.problem.at-least': 'Saisissez au moins {value, number} ; une autre valeur doit rester en dessous.',
  'settings.problem.pattern':
    'Saisissez des mots, * pour n’importe quels caractères et | entre les choix, par exemple : block | waiting*customer',
  'settings.problem.unknown': 'Ce paramètre n’existe pas dans cette version. Retirez-le.',
  'settings.problem.time-zone': 'Choisissez un fuseau horaire de la liste.',
  'settings.problem.weekdays': 'Choisissez au moins un jour.',
  'settings.problem.hour': 'Choisissez une heure de la liste ; la journée doit finir après avoir commencé.',
  'settings.problem.minutes': 'Saisissez un nombre entier de minutes de 0 à 1440.',
  'settings.problem.dates': 'Saisissez une date qui existe.',
  'settings.problem.regions': 'Choisissez un pays ou une région de la liste.',
  'settings.problem.choice': 'Choisissez dans la liste.',
};
