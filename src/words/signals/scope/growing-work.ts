import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { STRETCHES_NEEDED } from '../../thresholds/shared';
import { pastOf } from '../../usual';

export const words: SignalWords<'growing-work', typeof en> = { sample: 'weeks', describe: growingWorkWords };

/** "Open work grew by 49%" / "From 228 to 339 items in 90 days. Usual: up to 12%. Last 4 weeks: 58 came in, 25 finished." */
function growingWorkWords({ figures, basis }: FindingOf<'growing-work'>, say: OwnSay<typeof en>): FindingWords {
  const { before, now, days, growthShare: share, usualShare: usual, cameIn, finished, weeks } = figures;
  return {
    title: say.phrase('title', { share }),
    line: say.phrase('line', {
      past: pastOf(basis),
      before,
      now,
      days,
      usual,
      entered: cameIn,
      finished,
      weeks,
    }),
  };
}

const en = {
  label: 'Open work grows',
  meaning: 'More work comes in than is finished. What is open takes longer and longer, whatever is done first.',
  computed:
    'Open items now, compared with those of 90 days ago. The growth is compared with 85% of this team’s earlier stretches of 90 days.',
  title: 'Open work grew by {share, number, ::percent}',
  line: '{past, select, own {From {before, number} to {now, plural, one {# item} other {# items}} in {days, plural, one {# day} other {# days}}. Usual: up to {usual, number, ::percent}. Last {weeks, plural, one {week} other {# weeks}}: {entered, number} came in, {finished, number} finished.} other {From {before, number} to {now, plural, one {# item} other {# items}} in {days, plural, one {# day} other {# days}}. In other projects: up to {usual, number, ::percent}. Last {weeks, plural, one {week} other {# weeks}}: {entered, number} came in, {finished, number} finished.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Offene Arbeit wächst',
    meaning:
      'Es kommt mehr Arbeit herein, als fertig wird. Was offen ist, dauert immer länger, gleich womit begonnen wird.',
    computed:
      'Offene Vorgänge jetzt, verglichen mit denen vor 90 Tagen. Das Wachstum wird mit 85 % der früheren Abschnitte von 90 Tagen dieses Teams verglichen.',
    title: 'Offene Arbeit wuchs um {share, number, ::percent}',
    line: '{past, select, own {Von {before, number} auf {now, plural, one {# Vorgang} other {# Vorgänge}} in {days, plural, one {# Tag} other {# Tagen}}. Üblich: bis zu {usual, number, ::percent}. Letzte {weeks, plural, one {Woche} other {# Wochen}}: {entered, number} kamen herein, {finished, number} wurden fertig.} other {Von {before, number} auf {now, plural, one {# Vorgang} other {# Vorgänge}} in {days, plural, one {# Tag} other {# Tagen}}. In anderen Projekten: bis zu {usual, number, ::percent}. Letzte {weeks, plural, one {Woche} other {# Wochen}}: {entered, number} kamen herein, {finished, number} wurden fertig.}}',
  },
  fr: {
    label: 'Le travail ouvert augmente',
    meaning:
      'Il entre plus de travail qu’il n’en est terminé. Ce qui est ouvert prend de plus en plus de temps, quel que soit l’ordre choisi.',
    computed:
      'Tickets ouverts maintenant, comparés à ceux d’il y a 90 jours. La croissance est comparée à 85 % des périodes précédentes de 90 jours de cette équipe.',
    title: 'Travail ouvert en hausse de {share, number, ::percent}',
    line: '{past, select, own {De {before, number} à {now, plural, one {# ticket} other {# tickets}} en {days, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, number, ::percent}. {weeks, plural, one {Dernière semaine} other {# dernières semaines}} : {entered, number} entrés, {finished, number} terminés.} other {De {before, number} à {now, plural, one {# ticket} other {# tickets}} en {days, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, number, ::percent}. {weeks, plural, one {Dernière semaine} other {# dernières semaines}} : {entered, number} entrés, {finished, number} terminés.}}',
  },
  ja: {
    label: '未完了の作業の増加',
    meaning: '完了する作業より多くの作業が入っています。何から始めても、未完了の作業にかかる時間は延び続けます。',
    computed: '現在の未完了の作業項目を 90 日前と比べます。増加は、このチームの過去の 90 日間の 85% と比べます。',
    title: '未完了の作業が {share, number, ::percent} 増加',
    line: '{past, select, own {{days, plural, other {# 日}}間で {before, number} 件から {now, plural, other {# 件}}へ。通常: 最大 {usual, number, ::percent}。直近 {weeks, plural, other {# 週間}}: 追加 {entered, number} 件、完了 {finished, number} 件。} other {{days, plural, other {# 日}}間で {before, number} 件から {now, plural, other {# 件}}へ。他のプロジェクト: 最大 {usual, number, ::percent}。直近 {weeks, plural, other {# 週間}}: 追加 {entered, number} 件、完了 {finished, number} 件。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  days: {
    en: 'Compare open work with that of this many days ago.',
    de: 'Die offene Arbeit wird mit der von vor so vielen Tagen verglichen.',
    fr: 'Le travail ouvert est comparé à celui d’il y a autant de jours.',
    ja: '未完了の作業を、この日数だけ前のものと比べます。',
  },
  weeks: {
    en: 'What came in and what was finished is told of the last so many weeks.',
    de: 'Was hinzukam und was fertig wurde, wird für die letzten so vielen Wochen genannt.',
    fr: 'Ce qui est entré et ce qui a été terminé est donné pour autant de dernières semaines.',
    ja: '流入と完了を示す直近の週数です。',
  },
  raiseAtPercentile: {
    en: 'Flag growth when open work grew more than in this percentage of earlier stretches.',
    de: 'Darauf wird hingewiesen, wenn die offene Arbeit mehr wuchs als in diesem Anteil früherer Abschnitte.',
    fr: 'C’est signalé quand le travail ouvert a grandi plus que dans cette part des périodes antérieures.',
    ja: '未完了の作業が、過去の期間のこの割合より増えると指摘します。',
  },
  referenceWeeks: {
    en: 'Compare with earlier stretches that ended within this many weeks.',
    de: 'Verglichen wird mit früheren Abschnitten, die innerhalb so vieler Wochen endeten.',
    fr: 'On compare avec les périodes antérieures qui ont fini en autant de semaines.',
    ja: 'この週数以内に終わった過去の期間と比べます。',
  },
  stretchesNeeded: STRETCHES_NEEDED,
  minItems: {
    en: 'Ignore growth by fewer items than this.',
    de: 'Auf Zuwachs um weniger Vorgänge wird nie hingewiesen.',
    fr: 'Une croissance de moins de tickets n’est jamais signalée.',
    ja: 'この件数より少ない増加は指摘しません。',
  },
  minShare: {
    en: 'Ignore growth by less than this share.',
    de: 'Auf Zuwachs um weniger als diesen Anteil wird nie hingewiesen.',
    fr: 'Une croissance de moins que cette part n’est jamais signalée.',
    ja: 'この割合より小さい増加は指摘しません。',
  },
  maxUsualShare: {
    en: 'Flag growth by more than this share, however usual it is.',
    de: 'Auf Zuwachs um mehr als diesen Anteil wird hingewiesen, wie üblich er auch ist.',
    fr: 'Une croissance de plus que cette part est signalée, aussi habituelle soit-elle.',
    ja: 'この割合を超える増加は、通常の範囲でも指摘します。',
  },
} satisfies ThresholdWords<'growingWork'>;
