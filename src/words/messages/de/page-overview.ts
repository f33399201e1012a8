import type { pageOverview as source } from '../en/page-overview';
import type { Translated } from '../../say/messages';

export const pageOverview: Translated<typeof source> = {
  'page.lead.late':
    'Erwartet am {on, date, ::dMMM}, {days, plural, one {# Arbeitstag} other {# Arbeitstage}} nach dem Ziel.',
  'page.lead.because':
    '{reason, select, deadlock {Vorgänge hier warten gegenseitig aufeinander.} overdue {Der Zieltermin ist vorbei.} severe_inside {Schwerwiegende Hinweise auf Arbeit darin.} other {Ein Hinweis hier ist schwerwiegend.}}',
  'page.lead.early':
    'Erwartet am {on, date, ::dMMM}, {days, plural, one {# Arbeitstag} other {# Arbeitstage}} vor dem Ziel.',
  'page.lead.on-target': 'Erwartet am {on, date, ::dMMM}, am Tag des Ziels.',
  'page.lead.target': 'Erwartet am {on, date, ::dMMM}; das Ziel ist der {target, date, ::dMMM}.',
  'page.lead.expected': 'Erwartet am {on, date, ::dMMM}. Es ist kein Ziel gesetzt.',
  'page.lead.no-end': 'In diesem Tempo endet es nicht innerhalb von zehn Jahren.',
  'page.lead.over': 'Das ist abgeschlossen oder nicht mehr in seinem Projekt.',
  'page.lead.sprint': '{share, number, ::percent} Chance, dass bis {on, date, ::dMMM} alles fertig ist.',
  'page.lead.open': '{open, plural, one {# Vorgang ist} other {# Vorgänge sind}} offen.',
  'page.lead.next':
    'In den nächsten {weeks, plural, one {# Woche} other {# Wochen}} werden mindestens {amount, plural, one {# Vorgang} other {# Vorgänge}} fertig, zu 85 % sicher; {half, number} mit gleicher Chance.',
  'page.lead.next.points':
    'In den nächsten {weeks, plural, one {# Woche} other {# Wochen}} werden mindestens {amount, plural, one {# Punkt} other {# Punkte}} fertig, zu 85 % sicher; {half, number} mit gleicher Chance.',
  'page.lead.bucket.named': 'Diese Version nimmt ihrem Namen nach immer Arbeit auf: Sie hat kein Ende.',
  'page.lead.bucket.outlasted':
    'Diese Version ist älter als jede frühere und hat kein Datum: Ein Ende lässt sich nicht nennen.',
  'page.lead.few-finished':
    'Noch keine Prognose: zuletzt {have, plural, one {# Vorgang} other {# Vorgänge}} fertig; {need, number} nötig.',
  'page.lead.lacks.open-items': 'Hier ist nichts offen.',
  'page.lead.lacks.started-work': 'Hier hat noch niemand begonnen, also lässt sich kein Ende nennen.',
  'page.lead.lacks.first-start': 'Noch ist hier nichts in Arbeit, also lässt sich kein Ende nennen.',
  'page.lead.lacks.known-start':
    'Hier wird gearbeitet, aber die Historie zeigt nicht, seit wann: Es lässt sich kein Ende nennen.',
  'page.lead.lacks.finished-items': 'Noch keine Prognose: Zuletzt wurde zu wenig fertig.',
  'page.lead.lacks.active-days': 'Noch keine Prognose: Zuletzt wurde an zu wenigen Tagen etwas fertig.',
  'page.lead.lacks.closed': 'Das ist geschlossen.',
  'page.why.costs':
    '{cause, select, scope {Umfang, der seit Beginn dazukam, kostet am meisten, {days, plural, one {# Tag} other {# Tage}}.} re_estimates {Neue Schätzungen kosten am meisten, {days, plural, one {# Tag} other {# Tage}}.} pace {Ein langsameres Tempo kostet am meisten, {days, plural, one {# Tag} other {# Tage}}.} stalled {Stockende Arbeit kostet am meisten, {days, plural, one {# Tag} other {# Tage}}.} waiting {Warten auf andere Arbeit kostet am meisten, {days, plural, one {# Tag} other {# Tage}}.} late_start {Der späte Beginn kostet am meisten, {days, plural, one {# Tag} other {# Tage}}.} calendar {Freie Tage kosten am meisten, {days, plural, one {# Tag} other {# Tage}}.} other {Das Ziel war für das Tempo zu früh gesetzt, um {days, plural, one {# Tag} other {# Tage}}.}}',
  'page.why.added':
    '{added, plural, one {# Vorgang kam} other {# Vorgänge kamen}} dazu: {discovered, number} unterwegs entdeckt, {demand, number} neu gefordert.',
  'page.why.open':
    '{open, plural, one {# Vorgang ist} other {# Vorgänge sind}} offen, {progress, number} davon in Arbeit.',
  'page.why.waiting-now': '{items, plural, one {# Vorgang wartet} other {# Vorgänge warten}} auf andere Arbeit.',
  'page.why.behind': '{items, plural, one {# Vorgang wartet auf {item}.} other {# Vorgänge warten, alle auf {item}.}}',
  'page.why.behind.unassigned':
    '{items, plural, one {# Vorgang wartet auf {item}; dort ist niemand zugewiesen.} other {# Vorgänge warten, alle auf {item}; dort ist niemand zugewiesen.}}',
  'page.why.stalled-now': '{items, plural, one {# Vorgang in Arbeit stockt.} other {# Vorgänge in Arbeit stocken.}}',
  'page.why.stalled':
    '{items, plural, one {# von {all, number} Vorgängen in Arbeit stockt, in {status}.} other {# von {all, number} Vorgängen in Arbeit stocken, die meisten in {status}.}}',
  'page.figure.chance': 'Chance für {on, date, ::dMMM}',
  'page.figure.chance.note': 'bis zum Ziel fertig zu sein',
  'page.figure.was': 'war {share, number, ::percent} am {on, date, ::dMMM}',
  'page.figure.open': 'Offen',
  'page.figure.open.note': '{progress, number} in Arbeit, {finished, number} fertig',
  'page.figure.slip': 'Verzug',
  'page.figure.slip.committed': 'Verzug seit Beginn',
  'page.figure.slip.note': 'Arbeitstage, unten nach Ursache',
  'page.figure.pace': 'Fertig pro Woche',
  'page.figure.pace.note': 'die offene Arbeit wächst nicht',
  'page.figure.pace.grows': 'die offene Arbeit wächst um {amount, number} pro Woche',
  'page.per-week': '{amount, plural, one {# Vorgang} other {# Vorgänge}}',
  'page.per-week.points': '{amount, plural, one {# Punkt} other {# Punkte}}',
  'page.figure.scope': 'Umfang seit Beginn',
  'page.figure.scope.note': '{start, number} am {since, date, ::dMMM}, jetzt {now, number}',
  'page.figure.scope.usual': 'bis jetzt üblich: bis zu +{usual, number, ::percent}',
  'page.figure.stalled': 'Stockt',
  'page.figure.stalled.note': 'der Vorgänge in Arbeit',
  'page.figure.stalled.most': 'in Arbeit; die meisten in {status}',
  'page.figure.waiting': 'Wartet',
  'page.figure.waiting.note': 'Vorgänge, die auf andere Arbeit warten',
  'page.figure.waiting.behind': 'alle hinter {key}',
  'page.help.chance': 'In so vielen von 100 solchen Fällen war bis zum Ziel alles fertig.',
  'page.help.slip':
    'Arbeitstage vom Ziel, oder vom Datum, das zu Beginn erwartet wurde, bis zum jetzt erwarteten Datum.',
  'page.help.stalled':
    'Vorgänge, die nach Ihrer eigenen Erfahrung in den nächsten zehn Arbeitstagen kaum ihren Status verlassen.',
  'page.slip': 'Was das Datum verschoben hat',
  'page.slip.sentence': 'Arbeitstage nach Ursache, zu 85 % sicher.',
  'page.slip.none': 'Nichts hat das Datum verschoben, oder es lässt sich noch keines nennen.',
  'page.inside': 'Seine Epics und Versionen, schlimmste zuerst',
  'page.inside.none': 'Hier ist keine Epic und keine Version offen.',
  'page.inside.expected': 'erwartet {on, date, ::dMMM},',
  'page.see.scope': 'Änderungen des Umfangs',
  'page.dates': 'Wann es endet',
  'page.dates.sentence':
    '{open, plural, one {# offener Vorgang} other {# offene Vorgänge}}; danach, wie frühere endeten.',
  'page.dates.15': 'Kaum vor',
  'page.dates.50': 'Gleiche Chance',
  'page.dates.85': 'Erwartet, zu 85 % sicher',
  'page.dates.95': 'Fast sicher, 95 %',
  'page.dates.none': 'Noch lässt sich kein Datum nennen.',
  'page.flow':
    'In {weeks, plural, one {der letzten Woche} other {den letzten # Wochen}}: {entered, number} kamen dazu, {finished, number} wurden fertig, {left, number} gingen weg.',
  'page.fits': 'Etwa {items, number} von {of, number} offenen Vorgängen passen bis {on, date, ::dMMM} hinein.',
  'page.at-pace': 'Wenn nichts dazukommt, im jetzigen Tempo: {on, date, ::dMMM}. Das ist gerechnet, nicht versprochen.',
  'page.target.moved':
    'Das erste Ziel war der {first, date, ::dMMM}; es wurde {moves, plural, one {einmal} other {#-mal}} verschoben.',
  'page.basis':
    '{kind, select, version {Gelernt aus {own, plural, one {# früheren Version} other {# früheren Versionen}} hier{elsewhere, plural, =0 {} one { und # anderswo} other { und # anderswo}}.} other {Gelernt aus {own, plural, one {# früheren Epic} other {# früheren Epics}} hier{elsewhere, plural, =0 {} one { und # anderswo} other { und # anderswo}}.}}',
  'page.amounts': 'Was fertig wird, in Vorgängen',
  'page.amounts.points': 'Was fertig wird, in Punkten',
  'page.weeks.count': '{weeks, plural, one {# Woche} other {# Wochen}}',
  'page.see.proof': 'Wie oft solche Zusagen zutrafen',
  'page.week.title': 'Was sich seit letzter Woche geändert hat',
  'page.week.level': 'Einstufung: {before}, jetzt {now}',
  'page.week.expected': 'Erwartetes Datum: {before, date, ::dMMM}, jetzt {now, date, ::dMMM}',
  'page.week.expected.same': 'Das erwartete Datum blieb {on, date, ::dMMM}',
  'page.week.chance': 'Chance: {before, number, ::percent}, jetzt {now, number, ::percent}',
  'page.week.target': 'Das Ziel wurde vom {from, date, ::dMMM} auf den {to, date, ::dMMM} verschoben',
  'page.week.target.set': 'Das Ziel wurde auf den {to, date, ::dMMM} gesetzt',
  'page.week.target.gone': 'Das Ziel wurde entfernt',
  'page.week.work': '{finished, number} fertig, {started, number} begonnen',
  'page.week.scope': '{added, number} dazugekommen, {removed, number} entfernt',
  'page.week.scope.none': 'Der Umfang hat sich nicht geändert',
  'page.week.reopened': '{items, plural, one {# Vorgang wurde} other {# Vorgänge wurden}} wieder geöffnet',
  'page.week.stalled': 'Stockt: {before, number}, jetzt {now, number}',
  'page.week.waiting': 'Wartet: {before, number}, jetzt {now, number}',
  'page.week.no-reading': 'Von vor einer Woche ist keine Prognose gespeichert; Daten lassen sich nicht vergleichen.',
  'page.steps': 'Nächste Schritte',
  'page.steps.none': 'Jetzt ist nichts zu tun.',
  'page.steps.gain': 'was jeder höchstens bringt, zu 85 % sicher',
  'page.steps.earlier': '{days, plural, one {# Tag} other {# Tage}} früher',
  'page.steps.kept': '85 % Chance',
  'page.steps.overlap': 'Die Schritte überschneiden sich: Zusammen bringen sie weniger als ihre Summe.',
};
