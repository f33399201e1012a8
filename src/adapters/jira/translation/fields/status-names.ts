import { isCalledCancelled } from '../../../../core/model/cancelled';
import type { StatusCategory } from '../../../../core/model/status';
import { plainWords } from '../../../../core/model/plain-words';

/** Names of statuses in which items begin: the first words of the name, as plain words. */
const TO_DO = [
  'open|reopened|to ?do|new|backlog|received|created|selected|selected for development|draft|triage|to triage|awaiting triage',
  'planned|ready(?! for (?:test|testing|review|qa|deployment|release)\\b)|ready for dev|ready for development|ready to start|refined|groomed|idea|ideas|geplant|bereit|ideen|pret|planifiee?',
  'offen|neu|zu tun|zu erledigen|zu bearbeiten|erfasst|eingang|warteschlange|wiedereroffnet|erneut geoffnet',
  'ouverte?|a (?:faire|traiter|planifier|realiser|developper)|nouveau|nouvelle|rouverte?|reouverte?',
  'abiert[oa]|nuev[oa]|pendientes?|pendente|por (?:hacer|iniciar)|reabiert[oa]|abert[oa]|nov[oa]|a fazer|para fazer|reabert[oa]',
  'apert[oa]|da fare|nuov[oa]|riapert[oa]|te doen|nieuw|heropend',
  'do zrobienia|otwart[eya]|now[eya]|otevren[oay]|nov[eya]',
  'открыт[оаы]?|новы[ие]|новая|к выполнению|сделать|відкрит[оаио]*',
  'oppen|att gora|aben|apen|a gjore|avoin|tehtava|acık|yapılacak',
].join('|');
const TO_DO_SIGNS =
  '未着手|未対応|未処理|新規|受付|待機|起票|バックログ|オープン|やること|待办|待辦|未开始|打开|新建|할 일|열림|신규';

/** Names of statuses in which items end. */
const DONE = [
  'done|closed|resolved|completed?|incomplete|cancel+ed|rejected|released|abandoned|won t|verified|deployed|shipped|live|in production',
  'archived|obsolete|duplicate|abgenommen',
  'erledigt|fertig|fertiggestellt|geschlossen|abgeschlossen|beendet|umgesetzt|ausgeliefert|gelost|behoben|abgelehnt|zuruckgewiesen|abgebrochen',
  'storniert|archiviert|veroffentlicht|verworfen',
  'terminee?|fermee?|finie?|resolue?|close?s?|realisee?|traitee?|rejetee?|refusee?|annulee?|abandonnee?|archivee?|deployee?|livree?',
  'hech[oa]|list[oa]|realizad[oa]|entregad[oa]|archivad[oa]|cerrad[oa]|resuelt[oa]|terminad[oa]|finalizad[oa]|completad[oa]|cancelad[oa]|rechazad[oa]',
  'feit[oa]|entregue|arquivad[oa]|fechad[oa]|resolvid[oa]|concluid[oa]|encerrad[oa]|rejeitad[oa]',
  'fatt[oa]|conclus[oa]|finit[oa]|archiviat[oa]|chius[oa]|risolt[oa]|completat[oa]|annullat[oa]|rifiutat[oa]',
  'gereed|voltooid|geleverd|gesloten|opgelost|klaar|afgerond|geannuleerd|afgewezen',
  'gotowe|zamkniet[eya]|rozwiazan[eya]|zrobione|zakonczon[eya]|anulowan[eya]|hotovo|uzavren[oay]|vyresen[oay]',
  'закрыт[оаы]?|готово|решен[оаы]?|выполнен[оаы]?|завершен[оаы]?|отменен[оаы]?|закрито|виконано',
  'klar|stangd|lost|lukket|løst|ferdig|færdig|valmis|suljettu|ratkaistu|kapalı|tamamlandı|cozuldu',
].join('|');
const DONE_SIGNS =
  '完了|解決|終了|終わり|クローズ|却下|中止|取り下げ|(?:対応|処理|リリース|反映)?済|完成|已完成|已关闭|已關閉|已发布|已取消|已解决|已解決|关闭|關閉|완료|닫힘|해결|종료';

/** Names of statuses in which work is done. */
const IN_PROGRESS = [
  'in progress|doing|in development|development|in review|review|code review|peer review|in test|test|testing|in testing|qa|in qa|uat',
  'started|building|deployment|deploying|verify|verifying|ready for (?:test|testing|review|qa|deployment|release)|blocked|on hold|waiting',
  'in arbeit|in bearbeitung|in umsetzung|in prufung|in entwicklung|in klarung|wird bearbeitet|lauft|umsetzung|im test|wartet|blockiert|en cours|en realisation|developpement|en test|en revue|en revision|en curso|en progreso|en proceso|en desarrollo|haciendo|en pruebas',
  'em andamento|em progresso|em desenvolvimento|em revisao|em teste|in corso|in verifica|in revisione|in uitvoering|in behandeling|mee bezig',
  'w toku|w trakcie|probiha|в работе|в процессе|в роботі|pagaende|igangværende|pagar|pågar|kesken|devam ediyor',
].join('|');
const IN_PROGRESS_SIGNS = '進行中|作業|対応中|処理中|開発|実装|テスト|レビュー|处理中|處理中|进行中|진행';

const IN_PROGRESS_NAME = new RegExp(`^(?:(?:${IN_PROGRESS})(?: |$)|${IN_PROGRESS_SIGNS})`, 'u');
const TO_DO_NAME = new RegExp(`^(?:(?:${TO_DO})(?: |$)|${TO_DO_SIGNS})`, 'u');
const DONE_NAME = new RegExp(`^(?:(?:${DONE})(?: |$)|${DONE_SIGNS})`, 'u');

/** The category by the name of a status; null without one. */
export function categoryByName(name: string): StatusCategory | null {
  const words = plainWords(name);
  if (TO_DO_NAME.test(words)) return 'to-do';
  if (IN_PROGRESS_NAME.test(words)) return 'in-progress';
  return DONE_NAME.test(words) || isCalledCancelled(name) ? 'done' : null;
}
