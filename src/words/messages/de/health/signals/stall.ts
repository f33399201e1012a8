import type { stall as source } from '../../../en/health/signals/stall';
import type { Translated } from '../../../../say/messages';

export const stall: Translated<typeof source> = {
  'signal.stalled': 'Festgefahren',
  'signal.stalled.meaning':
    'Der Vorgang ist in Arbeit, wird seinen Status aber kaum bald verlassen. Er gehört zu den Vorgängen in Arbeit, die sich am wenigsten bewegen.',
  'signal.stalled.computed':
    'Die Wahrscheinlichkeit, den Status in 10 Tagen zu verlassen, kommt aus früheren Vorgängen dieses Teams: die Zeit im Status und davor, wie lange nichts ihn verlassen hat und Wechsel der zugewiesenen Person. Höchstens einer von fünf Vorgängen in Arbeit heißt festgefahren, ein blockierter nie.',
  'signal.stalled.title': '{severity, select, severe {Verlässt {status} kaum} other {Festgefahren in {status}}}',
  'signal.stalled.line':
    '{days, plural, one {# Tag} other {# Tage}} in diesem Status. Er verlässt ihn mit {chance, number, ::percent} Wahrscheinlichkeit in {horizon, plural, one {# Tag} other {# Tagen}}.',

  'signal.ageing': 'Zu alt',
  'signal.ageing.meaning':
    'Die Arbeit am Vorgang dauert länger als bei den meisten fertigen Vorgängen. Je älter ein Vorgang wird, desto länger dauert er meist noch.',
  'signal.ageing.computed':
    'Tage, seit der Vorgang in Arbeit ist, verglichen mit den Tagen, in denen 85 % der Vorgänge dieses Typs fertig werden. Schwerwiegend ist es jenseits von 95 %.',
  'signal.ageing.title': '{severity, select, severe {Weit länger offen als üblich} other {Länger offen als üblich}}',
  'signal.ageing.line':
    '{past, select, own {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',
  'signal.ageing.line.severe':
    'Vor {age, plural, one {# Tag} other {# Tagen}} begonnen; 95 % sind in {most, plural, one {# Tag} other {# Tagen}} fertig.',

  'signal.silent': 'Keine Aktivität',
  'signal.silent.meaning':
    'Am Vorgang gab es ungewöhnlich lange keine Aktivität. Er kann liegen geblieben oder festgefahren sein.',
  'signal.silent.computed':
    'Tage seit der letzten Aktivität einer Person: Status, zugewiesene Person, Schätzung, Kommentar und Ähnliches. Was Apps und Massenänderungen tun, zählt nicht. Verglichen wird mit 85 % der Zeiten ohne Aktivität in diesem Status.',
  'signal.silent.title': 'Keine Aktivität seit {days, plural, one {# Tag} other {# Tagen}}',
  'signal.silent.line':
    '{past, select, status {Letzte Aktivität am {on, date, ::dMMM}. Üblich in {status}: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} own {Letzte Aktivität am {on, date, ::dMMM}. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Letzte Aktivität am {on, date, ::dMMM}. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',

  'signal.blocked': 'Blockiert',
  'signal.blocked.meaning':
    'Der Vorgang kann nicht weitergehen: Er ist markiert, in einem blockierten Status oder wartet auf einen unfertigen Vorgang. Erst muss der Weg frei werden.',
  'signal.blocked.computed':
    'Die Zeit der jetzigen und aller Blockaden, Überschneidungen einmal gezählt. Schwerwiegend ist es, wenn die jetzige länger dauert als 85 % der Zeiten in diesem Status.',
  'signal.blocked.title':
    '{cause, select, flag {Als blockiert markiert} link {Blockiert durch {item}} status {Im Status {status}} other {In einem blockierten Status}}',
  'signal.blocked.line': 'Seit dem {on, date, ::dMMM}, {days, plural, one {# Tag} other {# Tage}}.',
  'signal.blocked.line.undated': 'Seit {days, plural, one {# Tag} other {# Tagen}}.',
  'signal.blocked.line.unknown': 'Die Historie zeigt nicht, seit wann er blockiert ist.',
  'signal.blocked.line.times':
    '{spans, plural, one {Einmal blockiert} other {#-mal blockiert}}, {total, plural, one {# Tag} other {# Tage}} insgesamt.',

  'signal.bouncing': 'Zurückgegeben',
  'signal.bouncing.meaning':
    'Der Vorgang ging in seinem Workflow immer wieder zurück. Vielleicht ist nicht vereinbart, was fertig heißt, oder er wurde zu früh weitergegeben.',
  'signal.bouncing.computed':
    'Wechsel in einen früheren Schritt des Workflows, auch wieder geöffnete. Korrekturen nach Minuten zählen nicht. Es zählt ab dem zweiten Wechsel.',
  'signal.bouncing.title': '{times, plural, one {Einmal} other {#-mal}} zurückgegeben',
  'signal.bouncing.line':
    '{reopened, plural, =0 {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}.} one {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}. Einmal wieder geöffnet.} other {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}. #-mal wieder geöffnet.}}',

  'signal.zombie': 'Begonnen, liegen geblieben',
  'signal.zombie.meaning':
    'Der Vorgang wurde vor langer Zeit begonnen und hat lange keine Aktivität. Vielleicht ist er nur offen, weil er nie geschlossen wurde.',
  'signal.zombie.computed':
    'Älter als viermal die Zeit, in der 85 % der Vorgänge fertig werden, und länger ohne Aktivität als 95 % der Zeiten ohne Aktivität in diesem Status.',
  'signal.zombie.title': 'Alt, seit {days, plural, one {# Tag} other {# Tagen}} keine Aktivität',
  'signal.zombie.line':
    '{past, select, own {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Vor {age, plural, one {# Tag} other {# Tagen}} begonnen. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',

  'signal.stalled-container': 'Nichts fertig',
  'signal.stalled-container.meaning':
    'Ungewöhnlich lange wurde darin nichts fertig, obwohl Arbeit offen ist. Vielleicht ist zu viel auf einmal begonnen, oder alles wartet auf einen Vorgang.',
  'signal.stalled-container.computed':
    'Tage, seit zuletzt etwas fertig oder zuerst etwas begonnen wurde, verglichen mit 95 % der Zeiten zwischen zwei Tagen, an denen etwas fertig wurde, mindestens eine Woche. Sind es zu wenige eigene, zählen andere des Projekts.',
  'signal.stalled-container.title': 'Seit {days, plural, one {# Tag} other {# Tagen}} nichts fertig',
  'signal.stalled-container.line':
    '{open, plural, one {# Vorgang ist offen.} other {# Vorgänge sind offen.}} In 95 % der Fälle wurde in {usual, plural, one {# Tag} other {# Tagen}} wieder etwas fertig.',

  'signal.stuck-in-stage': 'Stau wächst',
  'signal.stuck-in-stage.meaning':
    'In einem Status stehen mehr Vorgänge als üblich, und sie bleiben länger. Was dorthin weitergegeben wird, kommt nicht wieder heraus.',
  'signal.stuck-in-stage.computed':
    'Vorgänge in jedem Status, in den Arbeit weitergegeben wird, verglichen mit den Wochenenden des vergangenen Jahres. Es zählt, wenn es mehr sind als in 85 % dieser Wochen und die Hälfte länger bleibt als üblich.',
  'signal.stuck-in-stage.title':
    '{items, plural, one {# Vorgang staut sich} other {# Vorgänge stauen sich}} in {status}',
  'signal.stuck-in-stage.line':
    'Üblich: bis zu {usual, number}. Die Hälfte ist seit {days, plural, one {# Tag} other {# Tagen}} oder länger dort.',

  'signal.abandoned': 'Kein Fortschritt',
  'signal.abandoned.meaning':
    'Die Arbeit daran ist eingeschlafen, und es ist noch offen. Beenden Sie es, oder stellen Sie den kleinsten nützlichen Teil fertig.',
  'signal.abandoned.computed':
    'Ganze Wochen ohne fertigen Vorgang und ohne Aktivität an dem, was offen ist. Es zählt, wenn eine so lange Zeit zufällig in weniger als einem von zwanzig Fällen vorkäme.',
  'signal.abandoned.title': 'Seit {weeks, plural, one {# Woche} other {# Wochen}} kein Fortschritt',
  'signal.abandoned.line':
    '{open, plural, one {# Vorgang} other {# Vorgänge}} offen. Davor wurde in {share, number, ::percent} der Wochen etwas fertig.',
};
