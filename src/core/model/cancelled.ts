import { plainWords } from './plain-words';
import type { Status } from './status';

/**
 * What statuses and resolutions are called that end work without doing it: the first words of the name, in plain words.
 * What was done elsewhere, or cannot be done, was not done here either.
 */
const CANCELLED = [
  'cancel+ed|cancel+ation|rejected|declined|abandoned|duplicated?|obsolete|withdrawn|invalid|discarded|dropped|aborted|superseded|de ?scoped',
  'won ?t (?:do|fix|be|implement|happen|address)|will not (?:do|fix|be)|wont?fix|not (?:doing|going to|needed|required|planned|reproducible|relevant|applicable|valid)',
  'no longer (?:needed|required|relevant|valid)|out of scope|(?:can ?not|can t|could not|unable to) (?:be )?(?:reproduced?|replicated?)|n a$|not (?:an? )?(?:bug|issue|defect)',
  'abgelehnt|zuruckgewiesen|abgebrochen|storniert|verworfen|gestrichen|abgesagt|zuruckgezogen|hinfallig|obsolet|ungultig|duplikat|doppelt(?:e[rs]?)?|entfallt|entfallen',
  'wird nicht|kann nicht (?:reproduziert|nachgestellt|nachvollzogen)|nicht (?:reproduzierbar|nachstellbar|nachvollziehbar|umsetzen|mehr (?:notig|relevant|benotigt))|kein (?:fehler|bug)',
  'annulee?s?|rejetee?s?|refusee?s?|abandonnee?s?|ecartee?s?|doublon|dupliquee?s?|classee? sans suite|sans (?:suite|objet)|hors (?:perimetre|sujet)|invalide|non reproductible',
  'ne (?:sera|seront) pas|ne peut (?:pas )?etre reproduite?|ne (?:pas|plus) (?:faire|traiter|corriger)|impossible (?:a|de) reproduire|n est (?:pas|plus)',
  'cancelad[oa]s?|rechazad[oa]s?|descartad[oa]s?|anulad[oa]s?|duplicad[oa]s?|obsolet[oa]|invalid[oa]|desestimad[oa]|abandonad[oa]|rejeitad[oa]|recusad[oa]',
  'no se (?:hara|realizara|corregira|solucionara|va a|puede reproducir|pudo reproducir|reproduce)|no (?:reproducible|aplica|procede|hacer|realizar|corregir)|nao (?:sera|fazer|corrigir|reproduzivel|se aplica|e possivel)',
  'annullat[oa]|rifiutat[oa]|respint[oa]|scartat[oa]|abbandonat[oa]|duplicat[oa]|non (?:verra|sara|riproducibile|valid[oa]|applicabile)|impossibile riprodurre',
  'geannuleerd|afgewezen|vervallen|dubbel|duplicaat|ingetrokken|ongeldig|wordt niet|niet (?:doen|reproduceerbaar|meer nodig)|kan niet (?:worden )?(?:reproduceren|gereproduceerd)',
  'anulowan[aey]|odrzucon[aey]|zaniechan[aeoy]|porzucon[aey]|wycofan[aey]|duplikat|duplicit|nie (?:bedzie|zostanie|mozna odtworzyc|udalo sie odtworzyc)|zrusen[aeoy]|zamitnut[aeoy]|nebude|nelze reprodukovat',
  'отмен(?:ен|ена|ено|ены|а)|отклонен[аоы]?|дубликат|дубль|аннулирован[аоы]?|не (?:будет|воспроизводится|актуально|требуется|исправлять|делать)|неактуально|невозможно воспроизвести|скасован[аеио]|відхилен[аоио]|дублікат',
  'avbrut(?:en|et|na)|avvisa[dt]|avslagen|avslaget|dubblett|kommer inte|kan inte (?:aterskapas|reproduceras)|annulleret|annullert|afvist|avvist|bliver ikke|vil ikke|kansellert|avlyst|aflyst|dublet',
  'peruttu|peruutettu|hylatty|ei (?:tehda|korjata|toteuteta|toistu|voida toistaa)|kaksoiskappale|duplikaatti|iptal|reddedildi|yapılmayacak|yinelenen|mukerrer',
].join('|');
const CANCELLED_SIGNS = [
  '却下|中止|取り下げ|取下げ|取り消し|取消|キャンセル|重複|破棄|見送り|不採用|無効|廃止|(?:対応|修正|実施|実装|実行)(?:しない|不要|せず)|やらない|再現(?:できない|不可|せず|しない)',
  '已取消|已拒绝|已拒絕|拒绝|拒絕|重复|重複|不(?:予|会|會)?(?:修复|修復|解决|解決|处理|處理|做)|无法(?:重现|复现)|無法重現|无效|無效|已?(?:废弃|作废|放弃)|취소|거부|거절|반려|중복|무효|폐기|(?:수정|수행|진행|해결) ?안|(?:(?:수정|수행|진행|해결) ?)?하지 않음|재현 ?(?:불가|안|할 수 없)',
].join('|');
/** "Closed as duplicate", "Resolved (won't fix)". */
const CLOSING =
  '(?:(?:closed|resolved|done|geschlossen|erledigt|fermee?|cerrad[oa]|fechad[oa]|chius[oa]) (?:as |als |comme )?)?';

const CANCELLED_NAME = new RegExp(`^${CLOSING}(?:(?:${CANCELLED})(?: |$)|${CANCELLED_SIGNS})`, 'u');

/** Whether a status or a resolution of this name says that the work was not done, and will not be. */
export function isCalledCancelled(name: string): boolean {
  return CANCELLED_NAME.test(plainWords(name));
}

const MARK = '~cancelled';

/** A done status, for work that came into it with a resolution which says that it was not done. */
export const asCancelled = (statusId: string): string => `${statusId}${MARK}`;

/** The status that the tracker knows. */
export const trackerStatusId = (statusId: string): string =>
  statusId.endsWith(MARK) ? statusId.slice(0, -MARK.length) : statusId;

/** Whether work ends in a status without having been done: as its name says, or the resolution that it came in with. */
export function cancels({ id, name, category }: Status): boolean {
  return category === 'done' && (id.endsWith(MARK) || isCalledCancelled(name));
}
