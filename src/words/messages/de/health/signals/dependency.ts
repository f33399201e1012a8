import type { dependency as source } from '../../../en/health/signals/dependency';
import type { Translated } from '../../../../say/messages';

export const dependency: Translated<typeof source> = {
  'signal.waiting': 'Wartet',
  'signal.waiting.meaning':
    'Der Vorgang kann nicht vor einem anderen fertig werden. Weiter bringt ihn der letzte Vorgang dieser Kette.',
  'signal.waiting.computed':
    'Verknüpfungen wie „blockiert“ und „hängt ab von“ werden bis zu ihrem Ende verfolgt, über Projekte hinweg. Schwerwiegend ist es, wenn dem letzten Vorgang niemand zugewiesen ist, er nicht begonnen oder selbst festgefahren ist.',
  'signal.waiting.title':
    '{more, plural, =0 {Wartet auf {item}} one {Wartet auf {item} und # weiteren} other {Wartet auf {item} und # weitere}}',
  'signal.waiting.days': 'Seit {days, plural, one {# Tag} other {# Tagen}}.',
  'signal.waiting.last':
    '{why, select, both {{item} ist niemandem zugewiesen und in keinem Sprint.} assignee {{item} ist niemandem zugewiesen.} idle {{item} ist nicht in Arbeit und in keinem Sprint.} sprint {{item} ist nicht in Arbeit.} stalled {{item} ist selbst festgefahren.} other {{item} ist in Arbeit.}}',
  'signal.waiting.first': 'Er kann nicht vorher fertig werden.',

  'signal.dependency-conflict': 'Kommt zu spät',
  'signal.dependency-conflict.meaning':
    'Ein Vorgang, der zuerst fertig sein muss, ist später fällig, als dieser erlaubt, oder schon überfällig. Einer der beiden Termine ist nicht zu halten.',
  'signal.dependency-conflict.computed':
    'Das Fälligkeitsdatum des Vorgangs, auf den gewartet wird, oder das Ende seines Sprints oder seiner Version, verglichen mit dem Tag, bis zu dem dieser beginnen oder fertig sein muss. Der Abstand zählt in Arbeitstagen.',
  'signal.dependency-conflict.title': '{item} kommt zu spät',
  'signal.dependency-conflict.line':
    '{from, select, sprint {Sein Sprint endet am {end, date, ::dMMM}, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.} version {Seine Version ist für den {end, date, ::dMMM} geplant, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.} other {Fällig am {end, date, ::dMMM}, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.}}',
  'signal.dependency-conflict.overdue': 'War am {end, date, ::dMMM} fällig und ist noch offen.',

  'signal.deadlock': 'Deadlock',
  'signal.deadlock.meaning':
    'Einige Vorgänge warten gegenseitig aufeinander, keiner kann als erster fertig werden. Eine Verknüpfung muss weg.',
  'signal.deadlock.computed':
    'Kreise in den Verknüpfungen offener Vorgänge. Zu entfernen ist die Verknüpfung, ohne die sich die meisten Vorgänge bewegen können; bei gleichen die jüngste.',
  'signal.deadlock.title':
    '{subject, select, item {{items, plural, one {# Vorgang wartet auf sich selbst} other {# Vorgänge warten gegenseitig aufeinander}}} other {{items, plural, one {# Vorgang hier wartet auf sich selbst} other {# Vorgänge hier warten gegenseitig aufeinander}}}}',
  'signal.deadlock.two': '{first} wartet auf {second}, und {second} auf {first}.',
  'signal.deadlock.three': '{first} wartet auf {second}, {second} auf {last} und {last} auf {first}.',
  'signal.deadlock.more': '{first} wartet auf {second} und so weiter, und {last} auf {first}.',
  'signal.deadlock.cut': 'Am besten entfernt man die Verknüpfung von {item} zu {other}.',

  'signal.unscheduled-blocker': 'Nicht geplant',
  'signal.unscheduled-blocker.meaning':
    'Worauf dieser Vorgang wartet, steht in keinem Plan. Von selbst wird es nicht begonnen.',
  'signal.unscheduled-blocker.computed':
    'Vorgänge, auf die er direkt wartet und die nicht begonnen und niemandem zugewiesen sind, oder in keinem Sprint, obwohl ihr Projekt in Sprints plant, oder in einem Projekt, das nicht beobachtet wird.',
  'signal.unscheduled-blocker.title':
    '{more, plural, =0 {{item} ist nicht geplant} one {{item} und # weiterer sind nicht geplant} other {{item} und # weitere sind nicht geplant}}',
  'signal.unscheduled-blocker.line':
    '{why, select, both {Niemandem zugewiesen, in keinem Sprint.} assignee {Nicht in Arbeit, niemandem zugewiesen.} sprint {Nicht in Arbeit, in keinem Sprint.} other {Sein Projekt wird hier nicht beobachtet.}}',
  'signal.unscheduled-blocker.days': 'Dieser Vorgang wartet seit {days, plural, one {# Tag} other {# Tagen}}.',

  'signal.bottleneck': 'Hält auf',
  'signal.bottleneck.meaning':
    'Kein anderer Vorgang seines Projekts hält mehr Arbeit auf, direkt oder über andere. Ihn fertigzustellen hilft am meisten.',
  'signal.bottleneck.computed':
    'Offene Vorgänge, die über beliebig viele Schritte auf ihn warten, nach Punkten, wo das meiste im Projekt geschätzt ist, sonst nach Anzahl. Es ist der erste seines Projekts, ab drei Vorgängen.',
  'signal.bottleneck.title': 'Hält {items, plural, one {# Vorgang} other {# Vorgänge}} auf',
  'signal.bottleneck.line':
    '{work, select, none {Mehr als jeder andere Vorgang seines Projekts. Nicht in Arbeit, niemandem zugewiesen.} assignee {Mehr als jeder andere Vorgang seines Projekts. Niemandem zugewiesen.} idle {Mehr als jeder andere Vorgang seines Projekts. Nicht in Arbeit.} other {Mehr als jeder andere Vorgang seines Projekts. In Arbeit.}}',

  'signal.hidden-dependency': 'Mögliche Verknüpfung',
  'signal.hidden-dependency.meaning':
    'Dieser und ein anderer offener Vorgang erwähnen einander, aber keine Verknüpfung sagt, wie sie zusammenhängen. Das kann nichts bedeuten, oder ein Warten, das in keinem Plan steht.',
  'signal.hidden-dependency.computed':
    'Offene Vorgänge, die einander in Beschreibung oder Kommentaren erwähnen, ohne Verknüpfung und ohne dass einer Teil des anderen ist. Es ist nur ein Vorschlag.',
  'signal.hidden-dependency.title':
    '{more, plural, =0 {Hängt vielleicht von {item} ab} one {Hängt vielleicht von {item} oder # weiteren ab} other {Hängt vielleicht von {item} oder # weiteren ab}}',
  'signal.hidden-dependency.line': 'Die beiden Vorgänge erwähnen einander, sind aber nicht verknüpft.',
};
