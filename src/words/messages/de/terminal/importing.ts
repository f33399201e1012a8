import type { importing as source } from '../../en/terminal/importing';
import type { Translated } from '../../../say/messages';

export const importing: Translated<typeof source> = {
  'import.missing': '{file}: Diese Datei gibt es nicht. Prüfen Sie den Pfad.',
  'import.forbidden': '{file}: keine Berechtigung, sie zu lesen.',
  'import.not-a-file':
    '{file} ist weder eine Datei noch ein Ordner. Geben Sie eine exportierte Datei oder einen Ordner mit solchen an.',
  'import.empty-folder': '{file}: In diesem Ordner sind keine Dateien mit Vorgängen.',
  'import.no-issues':
    '{file} enthält keine Vorgänge. Exportieren Sie mit Feldern und Änderungsverlauf; siehe {document}.',
  'import.none-believed':
    '{file} enthält keine Vorgänge (Zeile {line, number}: {why}) Exportieren Sie mit Feldern und Änderungsverlauf; siehe {document}.',
  'import.login-page': '{file} ist eine Anmeldeseite. Das Token oder Cookie wurde nicht angenommen.',
  'import.changelog-only':
    '{file} enthält einen Änderungsverlauf ohne seinen Vorgang. Exportieren Sie Vorgänge mit {option}.',
  'import.unknown-text':
    '{file}: kein gültiges JSON, CSV oder RSS. Geben Sie einen Vorgang, eine Seite oder eine Liste von Vorgängen oder einen je Zeile an.',
  'import.lacks-column': '{file} hat keine Spalte „{column}“. Exportieren Sie CSV mit allen Feldern.',
  'import.foreign.excel': '{file} ist eine Excel-Datei, kein Export aus Jira. Exportieren Sie als JSON oder CSV.',
  'import.foreign.zip': '{file} ist ein ZIP-Archiv. Entpacken Sie es und importieren Sie den Inhalt.',
  'import.foreign.tar': '{file} ist ein tar-Archiv. Entpacken Sie es und importieren Sie den Ordner.',
  'import.foreign.pdf': '{file} ist ein PDF, kein Export aus Jira. Exportieren Sie als JSON oder CSV.',
  'import.foreign.html': '{file} ist eine Webseite, kein Export aus Jira. Exportieren Sie als JSON oder CSV.',
  'import.foreign.xml':
    '{file} ist XML, aber nicht das RSS, das Jira exportiert. Exportieren Sie als JSON, CSV oder RSS.',
  'import.foreign.compressed':
    '{file} ist mit {program} komprimiert. Entpacken Sie die Datei, oder komprimieren Sie sie mit gzip.',
  'import.foreign.seven-zip': '{file} ist ein 7-Zip-Archiv. Entpacken Sie es und importieren Sie den Inhalt.',

  'import.no-history':
    '{file}: {format} enthält keinen Verlauf. Stufen, die ihn brauchen, sagen „noch unklar“. Mit {option} kommt der Verlauf dazu.',
  'import.no-changelog':
    'Keiner von {items, plural, one {# Vorgang} other {# Vorgängen}} hat einen Änderungsverlauf. Exportieren Sie mit {option}.',

  'import.at-line': '{file}, Zeile {line, number}: {why}',
  'import.line.not-json': 'kein gültiges JSON. Kein Vorgang, keine Seite und keine Liste von Vorgängen.',
  'import.line.no-object': 'weder ein Vorgang noch eine Seite von Vorgängen',
  'import.line.too-long': 'länger als 64 MB. Übersprungen.',
  'import.line.ends-early': 'Die Datei endet zu früh nach dieser Zeile (beschädigt?). Was davor steht, wurde gelesen.',
  'import.line.lacks-field': 'Vorgang ohne „{field}“. Übersprungen.',
  'import.line.item-lacks-field': '{item}: Vorgang ohne „{field}“. Übersprungen.',
  'import.line.csv-date': '„{value}“ in der Spalte „{column}“ ist kein lesbares Datum',
  'import.line.undated-entry': '{item}: ein Eintrag des Verlaufs ohne Datum',
  'import.line.again': '{item} wurde schon gelesen: Diese Zeile gilt',
  'import.line.again-older': '{item} wurde schon gelesen: Die frühere Zeile wurde später aktualisiert und gilt',
  'import.status.history':
    'Status {status}: nur aus dem Verlauf bekannt, gilt als {taken, select, to_do {zu erledigen} in_progress {in Arbeit} done {fertig} other {weder begonnen noch fertig}}',
  'import.status.resolves':
    'Status {status}: nach seiner Kategorie {said, select, to_do {zu erledigen} in_progress {in Arbeit} done {fertig} other {weder begonnen noch fertig}}; gilt als fertig, weil Vorgänge darin erledigt werden',
  'import.line.no-step': 'ist kein Schritt eines Lesens von Azure DevOps',
};
