import type { team as source } from '../../../en/health/signals/team';
import type { Translated } from '../../../../say/messages';

export const team: Translated<typeof source> = {
  'signal.date-at-risk': 'Termin gefährdet',
  'signal.date-at-risk.meaning':
    'Was offen ist, passt beim bisherigen Tempo nicht in die verbleibende Zeit. Entweder verschiebt sich der Termin, oder etwas wird weggelassen.',
  'signal.date-at-risk.computed':
    'Die Wahrscheinlichkeit, die die Prognose dem Termin gibt. Ohne Prognose: wie oft im letzten halben Jahr so viele Vorgänge in so vielen Tagen fertig wurden.',
  'signal.date-at-risk.title': '{chance, number, ::percent} Wahrscheinlichkeit, bis {on, date, ::dMMM} fertig zu sein',
  'signal.date-at-risk.line':
    'Noch {open, plural, one {# Vorgang} other {# Vorgänge}}, {days, plural, one {# Arbeitstag} other {# Arbeitstage}} bis zum Ziel.',
  'signal.date-at-risk.passed.title': 'Ziel seit {days, plural, one {# Tag} other {# Tagen}} vorbei',
  'signal.date-at-risk.passed.line':
    '{open, plural, one {# Vorgang ist offen.} other {# Vorgänge sind offen.}} Das Ziel war {on, date, ::dMMM}.',

  'signal.overdue': 'Überfällig',
  'signal.overdue.meaning':
    'Das Fälligkeitsdatum ist vorbei, und der Vorgang ist noch offen. Bis es ein neues Datum gibt, weiß niemand, der darauf angewiesen ist, wann er fertig wird.',
  'signal.overdue.computed':
    'Arbeitstage seit dem Ende des Fälligkeitsdatums. Schwerwiegend, wenn offene Arbeit mit einem Ziel darauf wartet.',
  'signal.overdue.title':
    'Seit {on, date, ::dMMM} überfällig, um {days, plural, =0 {weniger als einen Tag} one {# Tag} other {# Tage}}',
  'signal.overdue.line': 'Nichts mit einem Ziel wartet darauf.',
  'signal.overdue.waiting.line':
    '{waiting, plural, one {# Vorgang mit einem Ziel wartet} other {# Vorgänge mit einem Ziel warten}} darauf, das erste Ziel ist {first, date, ::dMMM}.',
  'signal.date-moved': 'Termin verschoben',
  'signal.date-moved.meaning':
    'Das Fälligkeitsdatum wurde immer wieder auf einen späteren Tag verschoben. Es wird nur gehalten, weil es mit der Verspätung wandert.',
  'signal.date-moved.computed':
    'Verschiebungen des Fälligkeitsdatums auf einen späteren Tag. Bei einem Vorgang verglichen mit 85 % der fertigen Vorgänge mit Datum; bei einem Projekt Vorgänge je Woche mit früheren Wochen.',
  'signal.date-moved.title': 'Fälligkeit {times, plural, one {einmal} other {#-mal}} verschoben',
  'signal.date-moved.line':
    '{passed, select, yes {Erster Termin {on, date, ::dMMM}, jetzt {days, plural, one {# Tag} other {# Tage}} später. Der erste Termin ist vorbei.} other {Erster Termin {on, date, ::dMMM}, jetzt {days, plural, one {# Tag} other {# Tage}} später.}}',
  'signal.date-moved.project.title':
    '{items, plural, one {# Termin je Woche verschoben} other {# Termine je Woche verschoben}}',
  'signal.date-moved.project.line':
    '{share, number, ::percent} der offenen Vorgänge, letzte {weeks, plural, one {Woche} other {# Wochen}}. Üblich: bis zu {usual, number, ::percent}.',

  'signal.owner-left': 'Zugewiesene Person inaktiv',
  'signal.owner-left.meaning':
    'Die Arbeit ist einem Konto zugewiesen, das nicht mehr aktiv ist. Bis zur Übergabe geht es nicht weiter, und Wissen darüber geht verloren.',
  'signal.owner-left.computed':
    'Arbeit, die einem deaktivierten Konto zugewiesen ist. Bei Epics, Sprints und Projekten auch zugewiesene Personen, die im Projekt länger ohne Aktivität sind als in 95 % ihrer Zeiten ohne Aktivität.',
  'signal.owner-left.title': 'Zugewiesene Person ist nicht aktiv',
  'signal.owner-left.line': 'Einem deaktivierten Konto zugewiesen.',
  'signal.owner-left.line.silent':
    'Einem deaktivierten Konto zugewiesen. Seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität.',
  'signal.owner-left.inside.title':
    '{items, plural, one {# Vorgang} other {# Vorgänge}} ohne aktive zugewiesene Person',
  'signal.owner-left.inside.line': '{share, number, ::percent} der offenen, zugewiesenen Vorgänge sind betroffen.',
  'signal.owner-left.inside.silent':
    'Seit mindestens {days, plural, one {# Tag} other {# Tagen}} keine Aktivität der zugewiesenen Personen in diesem Projekt.',
  'signal.owner-left.inside.silent.ever': 'Die zugewiesenen Personen hatten in diesem Projekt keine Aktivität.',

  'signal.single-point': 'Nur eine Person kennt es',
  'signal.single-point.meaning':
    'Fast alles wurde von einer Person erledigt, die auch das Offene hat. Ist sie nicht da, steht die Arbeit.',
  'signal.single-point.computed':
    'Der größte Teil der fertigen Arbeit einer zugewiesenen Person, wo dieselbe Person ebenso viel der offenen hat. Es wird nur beim Epic gezeigt; Personen werden nicht verglichen.',
  'signal.single-point.title': 'Eine Person erledigte {share, number, ::percent} der Arbeit',
  'signal.single-point.line':
    'Von {finished, plural, one {# fertigen Vorgang} other {# fertigen Vorgängen}}. Dieselbe Person hat {open, number, ::percent} des Offenen.',

  'signal.no-owner': 'Niemand zugewiesen',
  'signal.no-owner.meaning': 'Niemandem ist zugewiesen, dies voranzubringen. Was allen gehört, bleibt leicht liegen.',
  'signal.no-owner.computed':
    'Arbeit, die läuft oder auf die andere warten, ohne zugewiesene Person, wo mindestens 80 % der fertigen Arbeit eine hatte. Bei einem Epic mit laufender Arbeit: niemand zugewiesen und 10 Tage keine Aktivität des Autors.',
  'signal.no-owner.title':
    '{what, select, blocker {Niemand zugewiesen, und andere warten} parent {Dem Epic ist niemand zugewiesen} other {Niemand zugewiesen}}',
  'signal.no-owner.line':
    '{what, select, blocker {Seit {days, plural, one {# Tag} other {# Tagen}} niemandem zugewiesen; andere Vorgänge warten darauf.} parent {Die Arbeit läuft; seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität des Autors.} other {Seit {days, plural, one {# Tag} other {# Tagen}} in Arbeit und niemandem zugewiesen.}}',

  'signal.unanswered': 'Offene Frage',
  'signal.unanswered.meaning':
    'Am Vorgang wurde etwas gefragt, und die Antwort steht noch aus. Das ist eine Aufgabe, kein Risiko: Offene Fragen sagen keine Verspätung voraus.',
  'signal.unanswered.computed':
    'Kommentare, die etwas fragen oder eine Person erwähnen, ohne späteren Kommentar anderer und ohne Aktivität dieser Person. Verglichen wird mit 85 % der Antworten dieses Teams.',
  'signal.unanswered.title': '{questions, plural, one {Offene Frage} other {# offene Fragen}}',
  'signal.unanswered.line':
    '{past, select, own {Gefragt am {on, date, ::dMMM}, vor {days, plural, one {# Tag} other {# Tagen}}. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Gefragt am {on, date, ::dMMM}, vor {days, plural, one {# Tag} other {# Tagen}}. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',

  'signal.unclear': 'Unklar',
  'signal.unclear.meaning':
    'Die Arbeit hat an einem Vorgang begonnen, der nicht sagt, was gewünscht ist, obwohl fertige Vorgänge hier das meist tun. Was vorher nicht vereinbart ist, zeigt sich erst danach.',
  'signal.unclear.computed':
    'Beschreibung, Akzeptanzkriterien oder Schätzung, die bei laufender Arbeit fehlen, wo mindestens 90 % der fertigen Vorgänge dieses Typs sie haben.',
  'signal.unclear.title':
    '{lacks, select, criteria {Keine Akzeptanzkriterien} estimate {Keine Schätzung} description {Keine Beschreibung} two {Zwei Angaben fehlen} other {Drei Angaben fehlen}}',
  'signal.unclear.line':
    '{past, select, own {{share, number, ::percent} der fertigen Vorgänge dieses Typs haben das.} other {In anderen Projekten haben {share, number, ::percent} der fertigen Vorgänge das.}}',

  'signal.overloaded': 'Überlastet',
  'signal.overloaded.meaning':
    'Das Team arbeitet an mehr Vorgängen zugleich als üblich und stellt deshalb nicht mehr fertig. Begonnenes wartet auf früher Begonnenes.',
  'signal.overloaded.computed':
    'Vorgänge in Arbeit, die sich bewegen können, geteilt durch die Personen, die in den letzten Wochen Arbeit bewegt haben, verglichen mit 85 % früherer Wochen, während nicht mehr fertig wurde als in diesen.',
  'signal.overloaded.title': 'Zu viel gleichzeitig in Arbeit',
  'signal.overloaded.line':
    '{people, plural, one {# Vorgang} other {# Vorgänge}} je Person; üblich: bis zu {usual, number}. {finished, number} fertig in {weeks, plural, one {# Woche} other {# Wochen}}.',

  'signal.returned': 'Wieder geöffnet',
  'signal.returned.meaning':
    'Mehr fertige Arbeit wird wieder geöffnet als üblich. Was als fertig gilt, ist nicht das Erwartete oder nicht das Geprüfte.',
  'signal.returned.computed':
    'Vorgänge, die in den letzten Wochen nicht fertig geblieben sind, als Anteil an den fertigen Vorgängen, verglichen mit 85 % früherer Wochen.',
  'signal.returned.title':
    '{items, plural, one {# fertiger Vorgang wieder geöffnet} other {# fertige Vorgänge wieder geöffnet}}',
  'signal.returned.line':
    '{finished, plural, =0 {In {weeks, plural, one {der letzten Woche} other {den letzten # Wochen}} wurde nichts fertig. Üblich: bis zu {usual, number, ::percent}.} one {{share, number, ::percent} des # in {weeks, plural, one {# Woche} other {# Wochen}} fertigen Vorgangs. Üblich: bis zu {usual, number, ::percent}.} other {{share, number, ::percent} der # in {weeks, plural, one {# Woche} other {# Wochen}} fertigen Vorgänge. Üblich: bis zu {usual, number, ::percent}.}}',

  'signal.priority-churn': 'Prioritäten wechseln',
  'signal.priority-churn.meaning':
    'Was zuerst kommt, ändert sich öfter als üblich. Beiseitegelegte Arbeit kostet doppelt: Sie wartet, und man muss sie neu aufnehmen.',
  'signal.priority-churn.computed':
    'Offene Vorgänge, deren Priorität oder Platz in der Reihenfolge eine Person geändert hat, als Anteil an allen offenen, Woche für Woche, verglichen mit 85 % früherer Wochen.',
  'signal.priority-churn.title': 'Prioritäten wechseln oft',
  'signal.priority-churn.line':
    '{items, plural, one {# Vorgang} other {# Vorgänge}} je Woche, {share, number, ::percent} der offenen. Üblich: bis zu {usual, number, ::percent}.',

  'signal.discovery': 'Entdeckt',
  'signal.discovery.meaning':
    'Das Team findet immer wieder Arbeit, die es am Start nicht sah oder die größer ist als gedacht. Was zu bauen ist, ist noch nicht verstanden.',
  'signal.discovery.computed':
    'Vorgänge, die Personen dieses Teams nach dem Start hinzugefügt oder aufgeteilt haben, und gewachsene Schätzungen, als Anteil am Start. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
  'signal.discovery.title': 'Seit Start {items, plural, one {# Vorgang} other {# Vorgänge}} entdeckt',
  'signal.discovery.title.grown': 'Seit Start {items, plural, one {# Schätzung} other {# Schätzungen}} gewachsen',
  'signal.discovery.title.both':
    'Seit Start {found, plural, one {# Vorgang} other {# Vorgänge}} entdeckt, {grown, plural, one {# Schätzung} other {# Schätzungen}} gewachsen',
  'signal.discovery.line':
    '{share, number, ::percent} des Starts. Üblich bis jetzt: bis zu {usual, number, ::percent}.',

  'signal.unseen': 'Nicht angesehen',
  'signal.unseen.meaning':
    'Vieles davon wurde einmal aufgeschrieben und nie wieder angesehen. Wie lange es dauert und was es braucht, ist geraten.',
  'signal.unseen.computed':
    'Offene Vorgänge ohne zugewiesene Person, Schätzung, Verknüpfung und Aktivität, seit sie erstellt wurden, als Anteil an allem, was offen ist. Verglichen wird mit früheren dieses Teams beim selben Anteil ihrer Zeit.',
  'signal.unseen.title': '{items, plural, one {# Vorgang} other {# Vorgänge}} noch nicht angesehen',
  'signal.unseen.line':
    '{share, number, ::percent} der offenen Vorgänge: keine Schätzung, keine Änderung. Üblich: bis zu {usual, number, ::percent}.',
};
