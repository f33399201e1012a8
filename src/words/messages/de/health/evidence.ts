import type { evidence as source } from '../../en/health/evidence';
import type { Translated } from '../../../say/messages';

export const evidence: Translated<typeof source> = {
  'evidence.entered-status': 'Am {on, date, ::dMMM} von {from} nach {to} gewechselt.',
  'evidence.entered-status.first': 'In {to} seit {on, date, ::dMMM}.',
  'evidence.entered-status.days': '{days, plural, one {# Tag} other {# Tage}} dort.',
  'evidence.last-activity': 'Letzte Aktivität am {on, date, ::dMMM}.',
  'evidence.created': '{item} wurde am {on, date, ::dMMM} erstellt.',
  'evidence.started': 'Am {on, date, ::dMMM} begonnen.',
  'evidence.started.activity':
    'Am {on, date, ::dMMM} begonnen, wie die Aktivität zeigt; der Status sagt noch „Zu erledigen“.',
  'evidence.flagged': 'Am {on, date, ::dMMM} markiert.',
  'evidence.unflagged': 'Markierung am {on, date, ::dMMM} entfernt.',
  'evidence.added': '{item} wurde am {on, date, ::dMMM} hinzugefügt.',
  'evidence.removed': '{item} wurde am {on, date, ::dMMM} entfernt.',
  'evidence.split': '{item} wurde am {on, date, ::dMMM} abgespalten.',
  'evidence.re-opened': '{item} wurde am {on, date, ::dMMM} wieder geöffnet.',
  'evidence.re-estimated': '{item} wurde am {on, date, ::dMMM} neu geschätzt.',
  'evidence.re-estimated.from-to': '{item}: Schätzung am {on, date, ::dMMM} von {from} auf {to} geändert.',
  'evidence.re-estimated.up': '{item}: am {on, date, ::dMMM} {points, plural, one {# Punkt} other {# Punkte}} mehr.',
  'evidence.re-estimated.down':
    '{item}: am {on, date, ::dMMM} {points, plural, one {# Punkt} other {# Punkte}} weniger.',
  'evidence.waits-for': '{dated, select, yes {Wartet seit {on, date, ::dMMM} auf {item}.} other {Wartet auf {item}.}}',
  'evidence.chain-root': 'Die Kette endet bei {item}.',
  'evidence.due': '{item} ist am {due, date, ::dMMM} fällig.',
  'evidence.due.moved': 'Am {on, date, ::dMMM} vom {from, date, ::dMMM} verschoben.',
  'evidence.due.unknown': '{item} hat einen Termin.',
  'evidence.in-iteration': 'In {sprint} seit {on, date, ::dMMM}.',
  'evidence.cycle-link':
    '{dated, select, yes {{item} wartet seit {on, date, ::dMMM} auf den nächsten.} other {{item} wartet auf den nächsten.}}',
  'evidence.weakest-link':
    '{dated, select, yes {Die Verknüpfung, die zu entfernen ist, beginnt bei {item}, seit {on, date, ::dMMM}.} other {Die Verknüpfung, die zu entfernen ist, beginnt bei {item}.}}',
  'evidence.weakest-link.end': 'Sie endet bei {item}.',
  'evidence.in-progress-since': '{item} ist seit {on, date, ::dMMM} in Arbeit.',
  'evidence.re-prioritised': '{item}: Priorität am {on, date, ::dMMM} von {from} auf {to} geändert.',
  'evidence.re-prioritised.order': '{item} wurde am {on, date, ::dMMM} in der Reihenfolge verschoben.',
  'evidence.owned':
    '{dated, select, yes {{item} ist seit {on, date, ::dMMM} zugewiesen.} other {{item} ist zugewiesen.}}',
  'evidence.finished': '{item} wurde am {on, date, ::dMMM} fertig.',
  'evidence.asked': 'Am {on, date, ::dMMM} gefragt.',
  'evidence.date-moved':
    '{item}: Fälligkeit am {on, date, ::dMMM} vom {from, date, ::dMMM} auf den {to, date, ::dMMM} verschoben.',
  'evidence.date-moved.unknown': '{item}: Fälligkeit am {on, date, ::dMMM} verschoben.',
  'evidence.without-owner':
    '{dated, select, yes {{item} ist seit {on, date, ::dMMM} niemandem zugewiesen.} other {{item} ist niemandem zugewiesen.}}',
  'evidence.waits-for-it': '{item} wartet darauf.',
  'evidence.lacks':
    '{what, select, description {{item} hat keine Beschreibung.} criteria {{item} hat keine Akzeptanzkriterien.} estimate {{item} hat keine Schätzung.} other {{item} hat keinen Text.}}',
  'evidence.unseen': '{item} wurde am {on, date, ::dMMM} erstellt und seitdem nicht geändert.',
  'evidence.mentions': '{item} und dieser Vorgang erwähnen einander.',
  'evidence.rewritten':
    '{what, select, criteria {Akzeptanzkriterien am {on, date, ::dMMM} bearbeitet.} other {Beschreibung am {on, date, ::dMMM} bearbeitet.}}',
  'evidence.rewritten.length': 'Vorher {before, number} Zeichen, danach {after, number}.',
  'evidence.open': '{dated, select, yes {{item} ist seit {on, date, ::dMMM} in Arbeit.} other {{item} ist offen.}}',
  'evidence.ago': 'Vor {days, plural, one {# Tag} other {# Tagen}}.',
  'evidence.for-days': 'Bisher {days, plural, one {# Tag} other {# Tage}}.',
  'evidence.now-in': 'Jetzt in {status}.',
  'evidence.points': '{points, plural, one {# Punkt} other {# Punkte}}.',
  'evidence.cause':
    '{cause, select, split {Von vorhandener Arbeit abgespalten.} discovered {Entdeckt.} new_demand {Neue Anforderung.} adopted {Von woanders hereingezogen.} carried_over {Übernommen.} other {Wieder geöffnet.}}',
  'evidence.none': 'keine',
  'evidence.by': 'Von {person}.',
  'evidence.cut': '{shown, number} von {all, plural, one {# Fakt} other {# Fakten}} werden gezeigt.',
};
