import type { Translations } from '../translations';

export const people: Translations = {
  'An owner seems gone after a pause longer than this percentage of their own.':
    'Eine zugewiesene Person scheint fort nach einer Pause, die länger ist als dieser Anteil ihrer eigenen.',
  'Never before so many working days without any act of theirs.':
    'Nie vor so vielen Arbeitstagen ohne jede Handlung von ihr.',
  'So many pauses of the owner’s own are needed to tell.': 'So viele eigene Pausen der Person sind nötig.',
  'It is severe once the item lies idle for longer than this percentage of pauses last.':
    'Schwerwiegend ist es, wenn der Vorgang länger ruht, als dieser Anteil der Pausen dauert.',
  'In an epic or project, fewer open items of gone owners are told of by themselves.':
    'In Epic oder Projekt wird auf weniger solche Vorgänge nur einzeln hingewiesen.',
  'Gone owners have to hold at least this share of an epic’s open work.':
    'Personen, die fort sind, müssen mindestens diesen Anteil der offenen Arbeit eines Epics halten.',
  'They have to hold at least this share of a project’s.':
    'Sie müssen mindestens diesen Anteil der eines Projekts halten.',
  'It is told only where at least this share of finished items had an owner.':
    'Darauf wird nur hingewiesen, wo mindestens dieser Anteil fertiger Vorgänge zugewiesen war.',
  'An item may be in progress without an owner for so many working days.':
    'So viele Arbeitstage darf ein Vorgang in Arbeit sein, ohne zugewiesen zu sein.',
  'It is severe from so many working days on.': 'Ab so vielen Arbeitstagen ist es schwerwiegend.',
  'An epic without an owner is told of once its reporter has not touched it for so many working days.':
    'Auf ein nicht zugewiesenes Epic wird hingewiesen, wenn sein Autor es so viele Arbeitstage nicht angefasst hat.',
  'A question is unanswered once it waits for longer than this percentage of answers took.':
    'Eine Frage ist unbeantwortet, wenn sie länger wartet, als dieser Anteil der Antworten dauerte.',
  'Never before so many working days.': 'Nie vor so vielen Arbeitstagen.',
  'So many answers are needed to tell what is usual.': 'So viele Antworten sind nötig, um das Übliche zu kennen.',
  'What is missing is told only where at least this share of finished items had it when they began.':
    'Fehlendes wird nur genannt, wo mindestens dieser Anteil fertiger Vorgänge es zu Beginn hatte.',
  'A date is at risk when the chance to meet it, by the pace of finishing alone, is below this.':
    'Ein Termin ist gefährdet, wenn die Chance, ihn nach dem Tempo allein zu halten, darunter liegt.',
  'So many finished items are needed to tell.': 'So viele fertige Vorgänge sind nötig.',
  'So many past stretches as long as the time left are needed to tell.':
    'So viele frühere Zeiträume, so lang wie die verbleibende Zeit, sind nötig.',
  'The pace of the last so many days is taken.': 'Das Tempo der letzten so vielen Tage gilt.',
  'It is told when one person did this share of the finished work, and holds as much of the open work.':
    'Darauf wird hingewiesen, wenn eine Person diesen Anteil der fertigen Arbeit tat und ebenso viel der offenen hält.',
  'Where fewer people work in the project it is never told.':
    'Wo weniger Personen im Projekt arbeiten, wird nie darauf hingewiesen.',
  'Who did something within so many weeks counts as working in it.':
    'Wer innerhalb so vieler Wochen etwas tat, zählt als Mitarbeitender.',
  'Work is abandoned after at least so many weeks without a finish or any act.':
    'Arbeit ist aufgegeben nach mindestens so vielen Wochen ohne etwas Fertiges und ohne jede Handlung.',
  'Such a pause must have come by chance less often than this.':
    'Eine solche Pause darf zufällig nur seltener als so vorkommen.',
  'So many finished items are needed: what never had a pace cannot have lost it.':
    'So viele fertige Vorgänge sind nötig: Was nie ein Tempo hatte, kann keines verlieren.',
};
