import type { importing as source } from '../../en/terminal/importing';
import type { Translated } from '../../../say/messages';

export const importing: Translated<typeof source> = {
  'import.missing': '{file} : ce fichier n’existe pas. Vérifiez le chemin.',
  'import.forbidden': '{file} : pas d’autorisation de le lire.',
  'import.not-a-file':
    '{file} n’est ni un fichier ni un dossier. Donnez un fichier exporté, ou un dossier qui en contient.',
  'import.empty-folder': '{file} : aucun fichier de tickets dans ce dossier.',
  'import.no-issues': '{file} ne contient aucun ticket. Exportez avec les champs et l’historique ; voir {document}.',
  'import.none-believed':
    '{file} ne contient aucun ticket (ligne {line, number} : {why}) Exportez avec les champs et l’historique ; voir {document}.',
  'import.login-page': '{file} est une page de connexion. Le jeton ou le cookie n’a pas été accepté.',
  'import.changelog-only': '{file} contient un historique sans son ticket. Exportez les tickets avec {option}.',
  'import.unknown-text':
    '{file} : ni JSON, ni CSV, ni RSS valide. Donnez un ticket, une page ou une liste de tickets, ou un ticket par ligne.',
  'import.lacks-column': '{file} n’a pas de colonne « {column} ». Exportez en CSV avec tous les champs.',
  'import.foreign.excel': '{file} est un fichier Excel, pas un export de Jira. Exportez en JSON ou en CSV.',
  'import.foreign.zip': '{file} est une archive ZIP. Décompressez-la et importez son contenu.',
  'import.foreign.tar': '{file} est une archive tar. Décompressez-la et importez le dossier.',
  'import.foreign.pdf': '{file} est un PDF, pas un export de Jira. Exportez en JSON ou en CSV.',
  'import.foreign.html': '{file} est une page web, pas un export de Jira. Exportez en JSON ou en CSV.',
  'import.foreign.xml': '{file} est du XML, mais pas le RSS que Jira exporte. Exportez en JSON, CSV ou RSS.',
  'import.foreign.compressed': '{file} est compressé avec {program}. Décompressez-le, ou compressez-le avec gzip.',
  'import.foreign.seven-zip': '{file} est une archive 7-Zip. Décompressez-la et importez son contenu.',

  'import.no-history':
    '{file} : {format} ne contient pas d’historique. Les niveaux qui en ont besoin diront « indéterminé ». Utilisez {option} pour l’historique.',
  'import.no-changelog':
    '{items, plural, one {Le ticket (#) n’a pas} other {Aucun des # tickets n’a}} d’historique. Ajoutez {option} à l’export.',

  'import.at-line': '{file}, ligne {line, number} : {why}',
  'import.line.not-json': 'JSON non valide. Ni un ticket, ni une page, ni une liste de tickets.',
  'import.line.no-object': 'ni un ticket ni une page de tickets',
  'import.line.too-long': 'plus de 64 Mo. Ignoré.',
  'import.line.ends-early': 'le fichier finit trop tôt après cette ligne (endommagé ?). Ce qui précède a été lu.',
  'import.line.lacks-field': 'ticket sans « {field} ». Ignoré.',
  'import.line.item-lacks-field': '{item} : ticket sans « {field} ». Ignoré.',
  'import.line.csv-date': '« {value} » dans la colonne « {column} » n’est pas une date lisible',
  'import.line.undated-entry': '{item} : une entrée de l’historique sans date',
  'import.line.again': '{item} a déjà été lu : cette ligne compte',
  'import.line.again-older': '{item} a déjà été lu : la ligne précédente a été mise à jour plus tard, elle compte',
  'import.status.history':
    'statut {status} : connu seulement par l’historique, pris pour {taken, select, to_do {à faire} in_progress {en cours} done {terminé} other {ni commencé ni terminé}}',
  'import.status.resolves':
    'statut {status} : {said, select, to_do {à faire} in_progress {en cours} done {terminé} other {ni commencé ni terminé}} selon sa catégorie ; pris pour terminé, car il résout les tickets',
  'import.line.no-step': 'n’est pas une étape d’une lecture d’Azure DevOps',
};
