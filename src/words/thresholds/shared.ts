import type { InEveryLocale } from '../say/locale';

/** Sentences that several thresholds share. */
const EARLIER_WEEKS = {
  en: 'Compare with this many earlier weeks.',
  de: 'Mit so vielen früheren Wochen wird verglichen.',
  fr: 'On compare avec autant de semaines antérieures.',
  ja: '比べる過去の週数です。',
} as const satisfies InEveryLocale;

export const FINISHED_ASKED_FOR = {
  en: 'Judge only when at least this many items are finished.',
  de: 'So viele fertige Vorgänge sind nötig, um es zu beurteilen.',
  fr: 'Autant de tickets terminés sont nécessaires pour en juger.',
  ja: '判断に必要な完了件数です。',
} as const satisfies InEveryLocale;

export const FINISHED_FOR_USUAL = {
  en: 'Judge only when at least this many finished items show what is usual.',
  de: 'So viele fertige Vorgänge sind nötig, um das Übliche zu kennen.',
  fr: 'Autant de tickets terminés sont nécessaires pour connaître l’habituel.',
  ja: '通常を知るために必要な完了件数です。',
} as const satisfies InEveryLocale;

export const FINISHED_TO_TELL = {
  en: 'Judge only when at least this many items are finished.',
  de: 'So viele fertige Vorgänge sind nötig.',
  fr: 'Autant de tickets terminés sont nécessaires.',
  ja: '判断に必要な完了件数です。',
} as const satisfies InEveryLocale;

export const HISTORY_SHARE = {
  en: 'Judge only when the history of at least this share of the items is known.',
  de: 'Der Verlauf mindestens dieses Anteils der Vorgänge muss bekannt sein.',
  fr: 'L’historique d’au moins cette part des tickets doit être connu.',
  ja: '履歴が分かっている必要がある作業項目の割合です。',
} as const satisfies InEveryLocale;

const LATEST_WEEKS = {
  en: 'Look at this many last weeks together.',
  de: 'Die letzten so vielen Wochen werden zusammen betrachtet.',
  fr: 'Autant de dernières semaines sont regardées ensemble.',
  ja: 'まとめて見る直近の週数です。',
} as const satisfies InEveryLocale;

export const PAST_SCOPES = {
  en: 'Compare with at most this many of the team’s latest scopes of the kind.',
  de: 'Mit den letzten so vielen Umfängen dieser Art wird verglichen.',
  fr: 'On compare avec les derniers périmètres de cette sorte de l’équipe, en ce nombre.',
  ja: '比べる、同じ種類のチームの直近のスコープの数です。',
} as const satisfies InEveryLocale;

export const PAST_SCOPES_NEEDED = {
  en: 'Compare with the team’s own past only when it has at least this many scopes; else use published numbers, or do not judge.',
  de: 'Mit weniger früheren Umfängen gelten veröffentlichte Zahlen oder nichts.',
  fr: 'Avec moins de périmètres passés, on prend des chiffres publiés, ou rien.',
  ja: '過去のスコープがこれより少ないと、公表値を使うか、何も示しません。',
} as const satisfies InEveryLocale;

export const PAUSES_NEEDED = {
  en: 'Judge only when at least this many pauses are known.',
  de: 'So viele Pausen sind nötig, um es zu beurteilen.',
  fr: 'Autant de pauses sont nécessaires pour en juger.',
  ja: '判断に必要な間隔の数です。',
} as const satisfies InEveryLocale;

const RAISED_BEYOND_STRETCHES = {
  en: 'Flag it when the last weeks are above this percentage of earlier stretches of weeks.',
  de: 'Darauf wird hingewiesen, wenn die letzten Wochen diesen Anteil früherer Abschnitte übertreffen.',
  fr: 'C’est signalé quand les dernières semaines dépassent cette part des périodes antérieures.',
  ja: '直近の週が過去の期間のこの割合を超えると指摘します。',
} as const satisfies InEveryLocale;

export const SEVERE_BELOW = {
  en: 'Mark it as severe when the chance is below this.',
  de: 'Unter dieser Chance ist es schwerwiegend.',
  fr: 'En dessous de cette probabilité, c’est grave.',
  ja: 'この確率を下回ると重大です。',
} as const satisfies InEveryLocale;

export const SEVERE_BEYOND = {
  en: 'Mark it as severe beyond this percentage.',
  de: 'Jenseits dieses Anteils ist es schwerwiegend.',
  fr: 'Au-delà de cette part, c’est grave.',
  ja: 'この割合を超えると重大です。',
} as const satisfies InEveryLocale;

export const SEVERE_FROM_SHARE = {
  en: 'Mark it as severe only from this share on.',
  de: 'Schwerwiegend ist es erst ab diesem Anteil.',
  fr: 'Ce n’est grave qu’à partir de cette part.',
  ja: 'この割合から重大です。',
} as const satisfies InEveryLocale;

export const SEVERE_FROM_TIMES = {
  en: 'Mark it as severe only from this many times the least that is flagged.',
  de: 'Schwerwiegend ist es erst ab so vielmal dem Mindesten.',
  fr: 'Ce n’est grave qu’à partir d’autant de fois le minimum signalé.',
  ja: '指摘の下限のこの倍率から重大です。',
} as const satisfies InEveryLocale;

export const STRETCHES_NEEDED = {
  en: 'Judge only when at least this many earlier stretches show what is usual.',
  de: 'So viele frühere Abschnitte sind nötig, um das Übliche zu kennen.',
  fr: 'Autant de périodes antérieures sont nécessaires pour connaître l’habituel.',
  ja: '通常を知るために必要な過去の期間の数です。',
} as const satisfies InEveryLocale;

const WEEKS_BACK = {
  en: 'Compare them with weeks that lie at least this many weeks back.',
  de: 'Verglichen wird mit Wochen, die mindestens so viele Wochen zurückliegen.',
  fr: 'Elles sont comparées à des semaines d’il y a au moins autant de semaines.',
  ja: '少なくともこの週数だけ前の週と比べます。',
} as const satisfies InEveryLocale;

export const WEIGHED_BY_POINTS = {
  en: 'Weigh work by points when at least this share of it is estimated; else count items.',
  de: 'Arbeit wird nach Punkten gewogen, wo mindestens dieser Anteil geschätzt ist, sonst gezählt.',
  fr: 'Le travail est pesé en points si au moins cette part est estimée, sinon compté.',
  ja: 'この割合以上に見積もりがあればポイントで、なければ件数で測ります。',
} as const satisfies InEveryLocale;

/** Words of the thresholds for comparing with earlier weeks. */
export const COMPARED_WITH_WEEKS = {
  raiseAtPercentile: RAISED_BEYOND_STRETCHES,
  severeAtPercentile: SEVERE_BEYOND,
  severeTimesLeast: SEVERE_FROM_TIMES,
  weeks: LATEST_WEEKS,
  apartWeeks: WEEKS_BACK,
  referenceWeeks: EARLIER_WEEKS,
  stretchesNeeded: STRETCHES_NEEDED,
} as const;
