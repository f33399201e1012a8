import type { Translations } from '../translations';

export const forecast: Translations = {
  'A forecast draws from the last so many working days of the team.':
    'Eine Vorhersage schöpft aus den letzten so vielen Arbeitstagen des Teams.',
  'So many days in a row are drawn together.': 'So viele Tage hintereinander werden zusammen gezogen.',
  'So many futures are simulated.': 'So viele mögliche Verläufe werden berechnet.',
  'Look this many working days ahead. Work that is not finished by then counts as later.':
    'So viele Arbeitstage voraus wird gerechnet. Was bis dahin nicht fertig ist, zählt als später.',
  'So many finished items are needed for a forecast.': 'So viele fertige Vorgänge sind für eine Vorhersage nötig.',
  'They have to have been finished on at least so many different days.':
    'Sie müssen an mindestens so vielen verschiedenen Tagen fertig geworden sein.',
  'A scope that has run for fewer days is told by its team’s pace instead of its own.':
    'Ein Umfang, der weniger Tage läuft, wird nach dem Tempo seines Teams beurteilt statt nach dem eigenen.',
  'Until a scope has run for so many days, past scopes tell how it will grow.':
    'Bis ein Umfang so viele Tage läuft, zeigen frühere, wie er wachsen wird.',
  'A team’s pace has changed when two spells differ by so many standard errors; older days are left out.':
    'Das Tempo hat sich geändert, wenn zwei Abschnitte um so viele Standardfehler abweichen; Älteres bleibt weg.',
  'A version without a release date and with a name like this has no end: it is a list that takes up work for ever.':
    'Eine Version ohne Termin und mit einem solchen Namen hat kein Ende: Sie nimmt immer weiter Arbeit auf.',
  'Each of the two spells has to be at least so many weeks long.':
    'Jeder der beiden Abschnitte muss mindestens so viele Wochen lang sein.',
  'What has a target is off track below this chance to meet it.':
    'Was ein Ziel hat, ist unter dieser Chance, es zu erreichen, nicht im Plan.',
  'It is at risk below this chance.': 'Unter dieser Chance ist es gefährdet.',
  'How far a team’s pace is believed to drift, on a log scale, before its own past says more.':
    'Wie weit das Tempo eines Teams vermutlich schwankt, bevor seine Vergangenheit mehr sagt.',
  'So many past forecasts are needed to correct new ones by them.':
    'So viele frühere Vorhersagen sind nötig, um neue zu berichtigen.',
  'At most so many past forecasts are looked at.': 'Höchstens so viele frühere Vorhersagen werden betrachtet.',
  'Each is simulated with so many futures.': 'Jede wird mit so vielen Verläufen berechnet.',
  'After so many later forecasts a past one counts half.':
    'Nach so vielen späteren Vorhersagen zählt eine frühere halb.',
  'By how much each kept or broken promise moves the correction.':
    'Wie stark jede gehaltene oder verfehlte Zusage die Berichtigung verschiebt.',
  'A correction that would have been worse than none by so many times is dropped.':
    'Eine Berichtigung, die um so viel schlechter gewesen wäre als keine, entfällt.',
  'A commitment is held against what the last so many sprints delivered.':
    'Eine Zusage wird mit dem verglichen, was die letzten so vielen Sprints lieferten.',
  'How much less each earlier sprint counts than the one after it.':
    'Um wie viel weniger jeder frühere Sprint zählt als der folgende.',
  'So many usual sprints are mixed into a team’s own habit of falling short.':
    'So viele übliche Sprints werden unter die eigene Gewohnheit gemischt, nicht fertig zu werden.',
  'The share of usual sprints that fall short.': 'Der Anteil üblicher Sprints, die nicht fertig werden.',
  'A commitment of more than so many times the usual counts as so many times.':
    'Eine Zusage von mehr als so vielmal dem Üblichen zählt als so vielmal.',
  'The chance to fall short where nothing speaks for or against it, as log odds.':
    'Die Chance, nicht fertig zu werden, wo nichts dafür oder dagegen spricht, als logarithmierte Quote.',
  'How much a habit of falling short adds to it.': 'Wie viel die Gewohnheit, nicht fertig zu werden, hinzufügt.',
  'How much a commitment above the usual adds to it.': 'Wie viel eine Zusage über dem Üblichen hinzufügt.',
  'How much the time that is gone adds to it.': 'Wie viel die verstrichene Zeit hinzufügt.',
  'An item holds up an end once it has stayed for longer than this percentage of own stays.':
    'Ein Vorgang hält ein Ende auf, wenn er länger blieb als dieser Anteil eigener Aufenthalte.',
  'The higher, the sooner an item that has outstayed moves on in the futures.':
    'Je höher, desto eher kommt ein überfälliger Vorgang in den Verläufen weiter.',
};
