import type { azureReading as source } from '../../en/terminal/azure-reading';
import type { Translated } from '../../../say/messages';

export const azureReading: Translated<typeof source> = {
  'azure.address':
    '« {address} » n’est pas l’adresse d’une organisation. Donnez-la comme {example}, sans nom ni jeton.',
  'azure.token':
    'Pas de jeton. Mettez {token} dans l’environnement, ou indiquez un fichier avec {option} ; dans un pipeline, associez {pipeline}. Pour lire, un jeton d’accès personnel avec l’étendue Work Items (Read) suffit.',
  'azure.project-wanted': 'Indiquez le projet à lire avec {option}.',
  'azure.project-beside-wanted':
    'Indiquez les projets d’Azure DevOps avec {option} : à côté de {site}, {project} désigne ceux du Jira.',
  'azure.demo-alone':
    'L’Azure DevOps de cette machine ne contient que l’entreprise de démonstration : enlevez {import}, {site} et {azure}.',
  'azure.progress': '{project} : {rows, plural, one {# révision ou lien lu} other {# révisions et liens lus}}',
  'azure.wait': 'Azure DevOps prie d’attendre {left, number} s',
  'azure.read':
    '{project} : {read, plural, one {# nouvelle révision lue} other {# nouvelles révisions lues}}, {kept, number} en mémoire.',
  'azure.refused.token':
    '{host} n’a pas accepté le jeton. Vérifiez qu’il n’a pas expiré, qu’il est de cette organisation et que son étendue est Work Items (Read). Ce qui a été lu est gardé : relancez pour continuer.',
  'azure.refused.forbidden':
    '{host} refuse ce compte : {reason}. Dans un pipeline, donnez à son service de build l’accès au projet.',
  'azure.refused.not-there':
    '{host} ne montre pas ceci : {reason}. Vérifiez les noms de l’organisation et du projet, et si le jeton peut le lire.',
  'azure.refused.busy':
    '{host} n’est pas joignable maintenant : {reason}. Ce qui a été lu est gardé : relancez pour continuer.',
  'azure.refused.unreadable':
    '{host} ne répond pas comme Azure DevOps : {reason}. Vérifiez l’adresse. Ce qui a été lu est gardé.',
  'azure.named-more': '{items} et {count, number} autres',
  'azure.unread':
    '{count, plural, one {Des liens mènent à # élément de travail qui n’a pas été lu ({items}) : dans un autre projet, supprimé, ou dans une zone que ce jeton ne peut pas voir.} other {Des liens mènent à # éléments de travail qui n’ont pas été lus ({items}) : dans un autre projet, supprimés, ou dans une zone que ce jeton ne peut pas voir.}}',
  'azure.gone':
    '{count, plural, one {# élément de travail ouvert n’est plus montré à ce jeton et manque ici : {items}. Supprimé définitivement, déplacé dans un autre projet, ou dans une zone qu’il ne peut plus voir.} other {# éléments de travail ouverts ne sont plus montrés à ce jeton et manquent ici : {items}. Supprimés définitivement, déplacés dans un autre projet, ou dans une zone qu’il ne peut plus voir.}}',
  'azure.partial':
    '{count, plural, one {Le début de # élément de travail n’est pas connu : {items}.} other {Le début de # éléments de travail n’est pas connu : {items}.}} La durée dans leur premier état est inconnue.',
  'azure.teams-without-area': 'Équipes sans chemin de zone : {teams}. Aucun travail ne se voit dans leurs sprints.',
  'azure.unfinished':
    '{file} n’a pas été lu jusqu’au bout, les derniers changements peuvent manquer. Relisez le projet pour continuer.',
  'azure.organisations':
    'Ces lectures viennent de deux organisations, dont les éléments de travail ont les mêmes numéros : {one} et {other}. Faites un rapport pour chacune.',
  'azure.both':
    '{links, plural, one {Jira et Azure DevOps sont lus comme un tout : # lien mène de l’un à l’autre.} other {Jira et Azure DevOps sont lus comme un tout : # liens mènent de l’un à l’autre.}}',
  'azure.both.unread':
    '{unread, plural, one {# autre mène à du travail qui n’a pas été lu.} other {# autres mènent à du travail qui n’a pas été lu.}}',
  'azure.both.ages':
    'Les fichiers de Jira finissent le {jira}, les lectures d’Azure DevOps le {azure}. Ce qui s’est passé dans {older} pendant {days, plural, one {# jour} other {# jours}} est inconnu : son travail paraît plus inactif qu’il ne l’est peut-être.',
  'azure.tag.added': '{item} aucune balise → {tag}',
  'azure.tag.removed': '{item} {tag} → aucune balise',
  'azure.tag.changed': '{item} {from} → {tag}',
  'azure.tags.right': 'Toutes les balises de {project} sont comme il faut.',
  'azure.tags.planned':
    '{count, plural, one {# balise} other {# balises}} à changer dans {project} ; rien n’a été écrit.',
  'azure.tags.written': '{count, plural, one {# balise changée} other {# balises changées}} dans {project}.',
  'azure.tags.conflict':
    '{count, plural, one {# élément de travail était modifié par quelqu’un d’autre et garde ses balises jusqu’à la prochaine exécution : {items}.} other {# éléments de travail étaient modifiés par quelqu’un d’autre et gardent leurs balises jusqu’à la prochaine exécution : {items}.}}',
  'azure.tags.ask': 'Changer {count, plural, one {# balise} other {# balises}} dans {project} ? [y/N] ',
  'azure.tags.need-azure': '{option} exige {azure} et {project} : les balises s’écrivent là où le travail a été lu.',
  'azure.tags.need-now': '{option} porte sur le présent : enlevez {asOf} et {only}.',
};
