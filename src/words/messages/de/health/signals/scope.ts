import type { scope as source } from '../../../en/health/signals/scope';
import type { Translated } from '../../../../say/messages';

export const scope: Translated<typeof source> = {
  'signal.scope-creep': 'Scope Creep',
  'signal.scope-creep.meaning':
    'Seit dem Start kam mehr Arbeit hinzu als bis jetzt üblich. Jede Ergänzung verschiebt das Ende, wenn nicht anderes wegfällt.',
  'signal.scope-creep.computed':
    'Hinzugefügtes minus Entferntes, als Anteil an dem, was am Start da war. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
  'signal.scope-creep.title':
    '{subject, select, sprint {Umfang des Sprints wuchs um {share, number, ::percent}} epic {Umfang des Epics wuchs um {share, number, ::percent}} version {Umfang der Version wuchs um {share, number, ::percent}} project {Umfang des Projekts wuchs um {share, number, ::percent}} other {Umfang wuchs um {share, number, ::percent}}}',
  'signal.scope-creep.line':
    '{past, select, own {{added, number} hinzugefügt, {removed, number} entfernt seit {on, date, ::dMMM}. Üblich bis jetzt: bis zu {usual, number, ::percent}.} other {{added, number} hinzugefügt, {removed, number} entfernt seit {on, date, ::dMMM}. In anderen Projekten wachsen 85 % um bis zu {usual, number, ::percent}.}}',

  'signal.growing-work': 'Offene Arbeit wächst',
  'signal.growing-work.meaning':
    'Es kommt mehr Arbeit herein, als fertig wird. Was offen ist, dauert immer länger, gleich womit begonnen wird.',
  'signal.growing-work.computed':
    'Offene Vorgänge jetzt, verglichen mit denen vor 90 Tagen. Das Wachstum wird mit 85 % der früheren Abschnitte von 90 Tagen dieses Teams verglichen.',
  'signal.growing-work.title': 'Offene Arbeit wuchs um {share, number, ::percent}',
  'signal.growing-work.line':
    '{past, select, own {Von {before, number} auf {now, plural, one {# Vorgang} other {# Vorgänge}} in {days, plural, one {# Tag} other {# Tagen}}. Üblich: bis zu {usual, number, ::percent}. Letzte {weeks, plural, one {Woche} other {# Wochen}}: {entered, number} kamen herein, {finished, number} wurden fertig.} other {Von {before, number} auf {now, plural, one {# Vorgang} other {# Vorgänge}} in {days, plural, one {# Tag} other {# Tagen}}. In anderen Projekten: bis zu {usual, number, ::percent}. Letzte {weeks, plural, one {Woche} other {# Wochen}}: {entered, number} kamen herein, {finished, number} wurden fertig.}}',

  'signal.scope-churn': 'Umfang getauscht',
  'signal.scope-churn.meaning':
    'Ein großer Teil des Plans wurde nach dem Start getauscht: Arbeit kam herein und andere ging hinaus. Die Summe wirkt ruhig, aber Begonnenes fällt weg und Neues war nicht geplant.',
  'signal.scope-churn.computed':
    'Hinzugefügtes und Entferntes zusammen, als Anteil am Start, wo höchstens die Hälfte als Wachstum bleibt. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
  'signal.scope-churn.title': 'Umfang nach dem Start getauscht',
  'signal.scope-churn.line':
    '{added, plural, one {# Vorgang} other {# Vorgänge}} herein, {removed, number} hinaus: {share, number, ::percent} des Starts. Üblich: bis zu {usual, number, ::percent}.',

  'signal.re-estimation': 'Neu geschätzt',
  'signal.re-estimation.meaning':
    'Schätzungen offener Arbeit haben sich stärker geändert als bis jetzt üblich. Die Größe der Arbeit war am Start nicht verstanden.',
  'signal.re-estimation.computed':
    'Punkte, um die sich Schätzungen offener Vorgänge nach dem Start geändert haben, aufwärts und abwärts zusammen, als Anteil an den Punkten am Start. Verglichen wird mit früheren dieses Teams.',
  'signal.re-estimation.title': 'Schätzungen stark geändert',
  'signal.re-estimation.line':
    '{items, plural, one {# Vorgang} other {# Vorgänge}}: {up, plural, one {# Punkt} other {# Punkte}} mehr, {down, number} weniger seit dem Start.',
  'signal.re-estimation.usual':
    '{share, number, ::percent} des Starts geändert; üblich: bis zu {usual, number, ::percent}.',

  'signal.over-commitment': 'Zu viel',
  'signal.over-commitment.meaning':
    'Der Sprint enthält mehr, als dieses Team typischerweise in einem fertigstellt, einiges bleibt also übrig. Besser jetzt wählen, was das ist.',
  'signal.over-commitment.computed':
    'Was noch offen ist, verglichen mit dem, was in den letzten 6 Sprints des Boards typischerweise fertig wurde, wie oft diese nicht alles schafften und wie viel Zeit vergangen ist.',
  'signal.over-commitment.title': 'Sprint enthält mehr als typisch',
  'signal.over-commitment.line':
    '{unit, select, points {{committed, plural, one {# Punkt} other {# Punkte}} zugesagt, jetzt {now, number}. Typisch: {typical, number} je Sprint.} other {{committed, plural, one {# Vorgang} other {# Vorgänge}} zugesagt, jetzt {now, number}. Typisch: {typical, number} je Sprint.}}',

  'signal.carry-over': 'Übernommen',
  'signal.carry-over.meaning':
    'Der Vorgang war in früheren Sprints geplant und wurde darin nicht fertig. Er ist vielleicht zu groß oder weniger wichtig, als sein Platz im Plan sagt.',
  'signal.carry-over.computed':
    'Die Zahl der Sprints, in denen der Vorgang war, den jetzigen eingeschlossen. Es zählt ab dem dritten.',
  'signal.carry-over.title': 'Im {sprints, selectordinal, other {#.}} Sprint',
  'signal.carry-over.line':
    'In {before, plural, one {# früheren Sprint} other {# früheren Sprints}} nicht fertig geworden.',

  'signal.goal-drift': 'Ziel geändert',
  'signal.goal-drift.meaning':
    'Was der Vorgang erreichen soll, wurde nach dem Start stärker umgeschrieben als üblich. Fertige Arbeit ist vielleicht nicht mehr das Gewünschte.',
  'signal.goal-drift.computed':
    'Um wie viele Zeichen die Bearbeitungen von Beschreibung und Akzeptanzkriterien nach dem ersten Tag sie geändert haben, als Anteil an ihrer Länge. Verglichen wird mit 85 % der fertigen Vorgänge.',
  'signal.goal-drift.title': 'Beschreibung nach Start geändert',
  'signal.goal-drift.line':
    '{edits, plural, one {Einmal bearbeitet.} other {#-mal bearbeitet.}} {share, number, ::percent} des Textes geändert; üblich: bis zu {usual, number, ::percent}.',
};
