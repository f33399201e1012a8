import type { report as source } from '../../en/terminal/report';
import type { Translated } from '../../../say/messages';

export const report: Translated<typeof source> = {
  'terminal.title': 'Santé au {day}',
  'terminal.levels':
    '{off, number} hors trajectoire, {risk, number} à risque, {on, number} en bonne voie, {unknown, number} indéterminés (projets, epics, sprints, versions).',
  'terminal.open':
    '{open, number} sur {items, plural, one {# ticket} other {# tickets}} ouverts : {found, number} avec constats, {close, number} autres à regarder.',
  'terminal.read':
    'Lus : {items, plural, one {# ticket} other {# tickets}}, {changes, plural, one {# modification} other {# modifications}}. {skipped, plural, =0 {Aucune ligne ignorée.} one {# ligne ou champ ignoré.} other {# lignes ou champs ignorés.}}',
  'terminal.scopes': 'Projets, epics, sprints et versions',
  'terminal.open-items': 'Tickets ouverts avec constats',
  'terminal.data': 'Qualité des données',
  'terminal.fields': 'Ce que contiennent les champs',
  'terminal.skipped': 'Ignorés',
  'terminal.how': 'Comment lire ce rapport',
  'terminal.more': 'et {count, number} autres : voir {option}',
  'terminal.name':
    '{kind, select, project {projet {name}} epic {epic {name}} sprint {sprint {name}} version {version {name}} other {{name}}}',
  'terminal.level':
    '{level, select, off_track {hors trajectoire} at_risk {à risque} on_track {en bonne voie} not_started {non commencé} put_back {remis à faire} other {indéterminé}}',
  'terminal.scope': '{start, plural, one {# ticket} other {# tickets}} au début, {now, number} maintenant',
  'terminal.scope.open':
    '{before, plural, one {# ticket ouvert} other {# tickets ouverts}} le {on, date, ::dMMM}, {now, number} maintenant',
  'terminal.close': 'Autres constats : {signals}.',
  'terminal.forecast': 'Prévision : {sentences}',
  'terminal.slip': 'Retard : {sentence}',
  'terminal.slip.sum': 'Retard : {sentence} {days, number} j = {parts}.',
  'terminal.steps': 'Prochaines étapes, la meilleure d’abord :',
  'terminal.step': 'Prochaine étape : {sentence}',
  'terminal.reasons': 'Constats les plus fréquents, par tickets ouverts : {reasons}.',
  'terminal.reason.whole': '{severity, select, severe {{signal} (grave)} other {{signal}}}',
  'terminal.reason':
    '{severe, plural, =0 {{signal} : {items, number}} one {{signal} : {items, number} (# grave)} other {{signal} : {items, number} (# graves)}}',
  'terminal.how.days': 'Les jours sont des jours ouvrés, comptés dans le fuseau horaire {zone}.',
  'terminal.how.usual': 'Habituel : 85 % du passé de cette équipe était à cette valeur ou en dessous.',
  'terminal.how.expected': 'Prévu d’ici le : dans 85 cas semblables sur 100, c’était terminé à cette date.',
  'terminal.how.limit':
    'Au plus un ticket ouvert sur cinq montre des constats, les plus urgents. Les autres figurent sous « Autres constats ».',
  'terminal.how.releases': 'Les dates de livraison sont celles du fichier ; il n’en contient pas l’historique.',
  'terminal.flaw.without-history':
    '{count, number} sur {of, plural, one {# ticket} other {# tickets}} ({share, number, ::percent}) {count, plural, one {n’a pas d’historique enregistré. Sa durée} other {n’ont pas d’historique enregistré. Leur durée}} dans chaque statut est inconnue ; l’activité suit les commentaires.',
  'terminal.flaw.imported':
    '{count, number} sur {of, plural, one {# ticket} other {# tickets}} ({share, number, ::percent}) {count, plural, one {a été créé avec beaucoup d’autres. Importé ou cloné, il peut faire} other {ont été créés en masse. Importés ou clonés, ils peuvent faire}} sauter le périmètre ce jour-là.',
  'terminal.flaw.bulk-closed':
    '{count, number} sur {of, plural, one {# ticket terminé} other {# tickets terminés}} ({share, number, ::percent}) {count, plural, one {a été fermé en masse. Sa} other {ont été fermés en masse. Leur}} date de fin est incertaine, les durées peuvent sembler trop longues.',
  'terminal.flaw.finished-outside':
    '{count, number} sur {of, plural, one {# ticket terminé} other {# tickets terminés}} ({share, number, ::percent}) {count, plural, one {est passé directement à terminé. Il compte comme terminé, mais} other {sont passés directement à terminé. Ils comptent comme terminés, mais}} pas dans la durée du travail.',
  'terminal.flaw.unestimated':
    '{count, number} sur {of, plural, one {# ticket terminé} other {# tickets terminés}} ({share, number, ::percent}) {count, plural, one {n’a jamais été estimé, alors} other {n’ont jamais été estimés, alors}} que la plupart le sont. Sous 80 % d’estimations, le périmètre compte en tickets, pas en points.',
  'terminal.flaw.uncategorised-statuses':
    '{count, number} sur {of, plural, one {# statut} other {# statuts}} ({share, number, ::percent}) {count, plural, one {n’a} other {n’ont}} plus de catégorie. Ce qui y est passé peut avoir commencé plus tard que noté.',
  'terminal.flaw.unclosed-iterations':
    '{count, number} sur {of, plural, one {# sprint commencé} other {# sprints commencés}} ({share, number, ::percent}) {count, plural, one {n’a jamais été fermé. Le travail reporté depuis celui-ci} other {n’ont jamais été fermés. Le travail reporté depuis ceux-ci}} ne se voit pas.',
  'terminal.question.estimate':
    '{field} contient un nombre sur {set, number} sur {of, plural, one {# ticket} other {# tickets}} : est-ce l’estimation ? Alors réglez fields.estimate sur {value}.',
  'terminal.question.epicLink':
    '{field} contient la clé d’un ticket sur {set, number} sur {of, plural, one {# ticket} other {# tickets}} : est-ce le lien vers l’epic ? Alors réglez fields.parent sur {value}.',
  'terminal.question.flagged':
    '{field} contient une option cochée sur {set, number} sur {of, plural, one {# ticket} other {# tickets}} : est-ce le signalement ? Alors réglez fields.flag sur {value}.',
  'terminal.field-name': '{id} « {name} »',
  'terminal.link-type':
    'Le type de lien « {name} » (« {inward} », « {outward} ») n’est pas connu, {links, plural, one {son # lien ne dit} other {ses # liens ne disent}} donc rien de l’ordre. Réglez {setting} si l’un attend l’autre.',
  'terminal.field':
    '{role, select, sprint {Sprint} epicLink {Lien d’epic} epicName {Nom d’epic} flagged {Signalement} estimate {Estimation} startOn {Date de début} targetEnd {Fin visée} other {Critères d’acceptation}} : {field}, {by, select, choice {selon les paramètres} board {car un tableau estime avec} schema {d’après son type} name {d’après son nom} values {d’après ses valeurs} other {d’après l’ID que Jira lui donne d’habitude}} (rempli sur {set, number} sur {of, plural, one {# ticket} other {# tickets}})',

  'terminal.dry-run':
    '{then, plural, one {# ticket serait signalé aujourd’hui} other {# tickets seraient signalés aujourd’hui}} ; maintenant {now, number}. {fresh, plural, one {# nouveau} other {# nouveaux}}, {gone, number} qui ne le seraient plus.',
  'terminal.future':
    '{option} {asOf} est dans le futur. Le dernier changement du fichier date du {last, date, ::dMMM}.',
  'terminal.no-project': 'Pas de projet {project} dans ce fichier. Il contient : {known}.',
  'terminal.no-scope':
    'Rien d’actuel ne s’appelle {name}. Donnez la clé d’un projet ou d’un epic, ou le nom d’un sprint ou d’une version.',
  'terminal.no-scope.similar': 'Sont actuels, entre autres : {similar}.',
  'terminal.fail-on':
    '{level, select, at_risk {Arrêté par {option} : {kind, select, project {{count, plural, one {# projet} other {# projets}}} epic {{count, plural, one {# epic} other {# epics}}} sprint {{count, plural, one {# sprint} other {# sprints}}} version {{count, plural, one {# version} other {# versions}}} other {{count, plural, one {# périmètre} other {# périmètres}}}} à risque ou hors trajectoire.} other {Arrêté par {option} : {kind, select, project {{count, plural, one {# projet} other {# projets}}} epic {{count, plural, one {# epic} other {# epics}}} sprint {{count, plural, one {# sprint} other {# sprints}}} version {{count, plural, one {# version} other {# versions}}} other {{count, plural, one {# périmètre} other {# périmètres}}}} hors trajectoire.}}',
  'terminal.progress':
    '{step, select, reading {Lecture} deriving {Reconstitution des historiques} judging {Évaluation} other {Écriture}}',
  'terminal.progress.amount':
    '{step, select, reading {Lecture : {items, plural, one {# ticket} other {# tickets}}} deriving {Reconstitution des historiques : {items, plural, one {# ticket} other {# tickets}}} judging {Évaluation : {items, plural, one {# ticket} other {# tickets}}} other {Écriture : {items, plural, one {# ticket} other {# tickets}}}}',
  'terminal.nothing-read':
    'Aucun ticket n’a pu être lu dans {files}. Exportez avec les champs et l’historique ; voir docs/import.md.',
  'terminal.nothing-read.why':
    'Aucun ticket n’a pu être lu dans {files} ({why}). Exportez avec les champs et l’historique ; voir docs/import.md.',
};
