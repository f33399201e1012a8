import type { jiraReading as source } from '../../en/terminal/jira-reading';
import type { Translated } from '../../../say/messages';

export const jiraReading: Translated<typeof source> = {
  'jira.address': '« {address} » n’est pas l’adresse d’un Jira. Donnez-la comme {example}, sans nom ni mot de passe.',
  'jira.token.cloud':
    'Pas de jeton d’API. Mettez {email} et {token} dans l’environnement, ou indiquez un fichier avec {option}. Créez un jeton sur {page}, sous « Sécurité ».',
  'jira.token.own':
    'Pas de jeton d’accès personnel. Mettez {token} dans l’environnement, ou indiquez un fichier avec {option}. Créez un jeton dans votre profil Jira.',
  'jira.secret-file': '{file} est lisible par d’autres. Exécutez : {command}',
  'jira.choose': 'Choisissez avec {option} : {projects}.',
  'jira.unknown-project': 'Pas de projet {project} sur {host}. Il contient : {known}.',
  'jira.no-project':
    '{host} ne montre aucun projet à ce compte. Utilisez le jeton d’une personne qui peut parcourir des projets.',
  'jira.ask.email': 'Adresse e-mail de votre compte Atlassian : ',
  'jira.ask.api-token': 'Jeton d’API : ',
  'jira.ask.personal-token': 'Jeton d’accès personnel : ',
  'jira.ask.projects': 'Projets : ',
  'jira.progress':
    '{project} : {read, number} sur {of, plural, one {# ticket} other {# tickets}}, {points, number} points',
  'jira.progress.seconds':
    '{project} : {read, number} sur {of, plural, one {# ticket} other {# tickets}}, {points, number} points, encore {left, number} s environ',
  'jira.progress.minutes':
    '{project} : {read, number} sur {of, plural, one {# ticket} other {# tickets}}, {points, number} points, encore {left, number} min environ',
  'jira.wait.seconds': 'Jira prie d’attendre {left, number} s',
  'jira.wait.minutes': 'Jira prie d’attendre {left, number} min',
  'jira.read': '{project} : {read, plural, one {# ticket lu} other {# tickets lus}}, {kept, number} en mémoire.',
  'jira.refused.token': '{host} n’a pas accepté le jeton. Vérifiez {email} et {token}, ou créez un nouveau jeton.',
  'jira.refused.elsewhere':
    '{host} renvoie cette requête ailleurs, le plus souvent vers la connexion. Vérifiez l’adresse et le jeton.',
  'jira.refused.forbidden': '{host} refuse ce compte : {reason}.',
  'jira.refused.busy':
    '{host} n’est pas joignable maintenant : {reason}. Ce qui a été lu est gardé : relancez pour continuer.',
  'jira.refused.unreadable': '{host} ne répond pas comme un Jira : {reason}. Vérifiez l’adresse.',
};
