import type { Translations } from '../translations';

export const weeks: Translations = {
  'It is told once the last weeks exceed this percentage of earlier stretches of weeks.':
    'Darauf wird hingewiesen, wenn die letzten Wochen diesen Anteil früherer Abschnitte übertreffen.',
  'The last so many weeks are looked at together.': 'Die letzten so vielen Wochen werden zusammen betrachtet.',
  'They are compared with weeks that lie at least so many weeks back.':
    'Verglichen wird mit Wochen, die mindestens so viele Wochen zurückliegen.',
  'So many earlier weeks are compared with.': 'Mit so vielen früheren Wochen wird verglichen.',
  'An item’s date moved too often once it was put off so many times.':
    'Der Termin eines Vorgangs wurde zu oft verschoben, wenn er so oft nach hinten rückte.',
  'From so many times on it is severe, if its first date has passed or the plan has grown much longer.':
    'Ab so vielen Malen ist es schwerwiegend, wenn der erste Termin vorbei ist oder der Plan viel länger wurde.',
  'A plan has grown much longer by this share of the time that there was at first.':
    'Ein Plan wurde viel länger, wenn er um diesen Anteil der ersten Zeit wuchs.',
  'So many finished items with dates are needed to tell how often dates usually move.':
    'So viele fertige Vorgänge mit Termin sind nötig, um zu wissen, wie oft Termine üblicherweise rücken.',
  'In a project, at least so many dates have to move a week.':
    'In einem Projekt müssen mindestens so viele Termine in der Woche rücken.',
  'In a project, the dates of at least this share of open items have to move a week.':
    'In einem Projekt müssen die Termine mindestens dieses Anteils offener Vorgänge in der Woche rücken.',
  'At most so many items in progress for each active person are never an overload.':
    'Höchstens so viele Vorgänge in Arbeit je aktiver Person sind nie eine Überlast.',
  'At least so many finished items have to have been re-opened.':
    'Mindestens so viele fertige Vorgänge müssen wieder geöffnet worden sein.',
  'At least this share of what was finished has to have been re-opened.':
    'Mindestens dieser Anteil des Fertigen muss wieder geöffnet worden sein.',
  'So many finished items are needed to tell a share.':
    'So viele fertige Vorgänge sind nötig, um einen Anteil zu nennen.',
  'The priority of at least so many items has to change a week.':
    'Die Priorität von mindestens so vielen Vorgängen muss sich in der Woche ändern.',
  'The priority of at least this share of open items has to change a week.':
    'Die Priorität mindestens dieses Anteils offener Vorgänge muss sich in der Woche ändern.',
  'Open work is compared with that of so many days ago.':
    'Die offene Arbeit wird mit der von vor so vielen Tagen verglichen.',
  'What came in and what was finished is told of the last so many weeks.':
    'Was hinzukam und was fertig wurde, wird für die letzten so vielen Wochen genannt.',
  'It is told once open work grew more than in this percentage of earlier stretches.':
    'Darauf wird hingewiesen, wenn die offene Arbeit mehr wuchs als in diesem Anteil früherer Abschnitte.',
  'Earlier stretches that ended within so many weeks are compared with.':
    'Verglichen wird mit früheren Abschnitten, die innerhalb so vieler Wochen endeten.',
  'Growth by fewer items is never told.': 'Auf Zuwachs um weniger Vorgänge wird nie hingewiesen.',
  'Growth by less than this share is never told.': 'Auf Zuwachs um weniger als diesen Anteil wird nie hingewiesen.',
  'Growth by more than this share is told however usual it is.':
    'Auf Zuwachs um mehr als diesen Anteil wird hingewiesen, wie üblich er auch ist.',
};
