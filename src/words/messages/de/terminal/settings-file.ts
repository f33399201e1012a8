import type { settingsFile as source } from '../../en/terminal/settings-file';
import type { Translated } from '../../../say/messages';

export const settingsFile: Translated<typeof source> = {
  'layer.not-json': '{file} ist kein JSON.',
  'layer.at': '{file}: {sentence}',
  'layer.no-sections': 'Geben Sie ein Objekt mit Abschnitten an, wie {example}.',
  'layer.malformed': '{name} ist weder eine Zahl noch ein Muster, wie {example}.',
  'layer.no-such-section': 'Es gibt keinen Abschnitt {section}.',
  'layer.no-such-threshold': 'Es gibt keinen Schwellenwert {threshold} in {section}.',
  'layer.number': '{name} kann nicht {value} sein: eine Zahl von {least} bis {most}.',
  'layer.whole-number': '{name} kann nicht {value} sein: eine ganze Zahl von {least} bis {most}.',
  'layer.at-most': '{name} kann nicht {value} sein: höchstens {other}, also {bound}.',
  'layer.at-least': '{name} kann nicht {value} sein: mindestens {other}, also {bound}.',
  'layer.time-zone': '{name} kann nicht {value} sein: der Name einer Zeitzone, wie {example}.',
  'layer.weekdays': '{name} kann nicht {value} sein: eine Liste von Tagen, wie {example}.',
  'layer.hour': '{name} kann nicht {value} sein: eine Stunde des Tages, von 0 bis 24, in Viertelstunden.',
  'layer.regions':
    '{name} kann nicht {value} sein: eine Liste von Ländern und Regionen, deren Feiertage bekannt sind, wie {example}.',
  'layer.dates': '{name} kann nicht {value} sein: eine Liste von Daten, wie {example}.',
  'layer.names': '{name} kann nicht {value} sein: eine Liste von Namen oder IDs, wie {example}.',
  'layer.one-of': '{name} kann nicht {value} sein: eines von {choices}.',
  'layer.minutes': '{name} kann nicht {value} sein: eine ganze Zahl von Minuten, von 0 bis 1440.',
  'layer.pattern': '{name} kann nicht {value} sein: ein Muster für Namen.',
  'layer.pattern.too-long':
    '{name} kann nicht {value} sein: höchstens {most, plural, one {# Zeichen} other {# Zeichen}}.',
  'layer.pattern.sign':
    '{name} kann nicht {value} sein: {sign} gehört zu regulären Ausdrücken, die hier nicht verwendet werden.',
  'layer.pattern.everything':
    '{name} kann nicht {value} sein: Jede Auswahl braucht ein Wort, sonst passt sie auf jeden Namen.',
  'layer.pattern.how': 'Geben Sie Wörter an, * für beliebige Zeichen und | zwischen Auswahlen: {example}.',
  'layer.more':
    '{count, plural, one {# weiterer Wert ist auch nicht möglich: Korrigieren Sie zuerst diese.} other {# weitere Werte sind auch nicht möglich: Korrigieren Sie zuerst diese.}}',
};
