import type { ThresholdWords } from './threshold-words';

/** What counts as an act and as committed scope, and how much history a number needs. */
export const historyWords = {
  activity: {
    bulkItems: {
      en: 'So many items changed by one person at once are a bulk edit, which is no activity on any of them.',
      de: 'So viele Vorgänge, die eine Person auf einmal ändert, sind eine Sammeländerung, die an keinem davon als Aktivität zählt.',
      fr: 'Autant de tickets modifiés d’un coup par une personne sont une modification en masse, qui ne compte comme activité sur aucun.',
      ja: '1 人が一度に変更した作業項目がこの件数以上なら一括編集とし、どの項目のアクティビティにも数えません。',
    },
    bulkSeconds: {
      en: 'Within how many seconds changes by one person belong to the same bulk edit.',
      de: 'Innerhalb so vieler Sekunden gehören Änderungen einer Person zur selben Sammeländerung.',
      fr: 'En combien de secondes les modifications d’une personne font partie de la même modification en masse.',
      ja: '1 人の変更を同じ一括編集とみなす秒数です。',
    },
    slipMinutes: {
      en: 'A return that is put right within so many minutes is a slip of the hand, and does not count.',
      de: 'Eine Rückkehr, die innerhalb so vieler Minuten berichtigt wird, ist ein Versehen und zählt nicht.',
      fr: 'Un retour corrigé en autant de minutes est une erreur de manipulation et ne compte pas.',
      ja: 'この分数以内に元に戻された差し戻しは操作ミスとみなし、数えません。',
    },
    startActs: {
      en: 'Work that was never moved to in progress has started once its assignee acted on it so many times, or logged work.',
      de: 'Arbeit, die nie in Arbeit kam, hat begonnen, wenn die zugewiesene Person so oft daran handelte oder Zeit erfasste.',
      fr: 'Un travail jamais passé en cours a commencé quand la personne assignée y a agi autant de fois, ou saisi du temps.',
      ja: '進行中にならなかった作業は、担当者がこの回数操作するか作業時間を記録すると開始とみなします。',
    },
    describingMinutes: {
      en: 'What is written within so many minutes of the creation is not counted for that.',
      de: 'Was innerhalb so vieler Minuten nach dem Anlegen geschrieben wird, zählt dafür nicht.',
      fr: 'Ce qui est écrit en autant de minutes après la création ne compte pas pour cela.',
      ja: '作成からこの分数以内に書かれたものは、その回数に数えません。',
    },
    startedWeeks: {
      en: 'Nor is work of which the last such act lies more than so many weeks back.',
      de: 'Ebenso wenig Arbeit, an der die letzte solche Handlung mehr als so viele Wochen zurückliegt.',
      fr: 'Ni un travail dont la dernière telle action date de plus d’autant de semaines.',
      ja: '最後の操作がこの週数より前の作業も数えません。',
    },
  },
  flow: {
    minFinished: {
      en: 'Judge a team’s usual age only when at least this many items are finished.',
      de: 'So viele fertige Vorgänge sind nötig, um das übliche Alter eines Teams zu kennen.',
      fr: 'Autant de tickets terminés sont nécessaires pour connaître l’âge habituel d’une équipe.',
      ja: 'チームの通常の経過日数を知るために必要な完了件数です。',
    },
    minStays: {
      en: 'Judge the usual length of a status only when at least this many stays in it have ended.',
      de: 'So viele beendete Aufenthalte in einem Status sind nötig, um seine übliche Dauer zu kennen.',
      fr: 'Autant de séjours achevés dans un statut sont nécessaires pour connaître sa durée habituelle.',
      ja: 'ステータスの通常の長さを知るために必要な、終わった滞在の数です。',
    },
    minGaps: {
      en: 'Judge the usual length of pauses only when at least this many are known.',
      de: 'So viele Pausen zwischen Handlungen sind nötig, um ihre übliche Dauer zu kennen.',
      fr: 'Autant de pauses entre actions sont nécessaires pour connaître leur durée habituelle.',
      ja: '操作の間隔の通常の長さを知るために必要な数です。',
    },
    instantFinishMinutes: {
      en: 'An item finished within so many minutes of its creation tells nothing about the team’s pace.',
      de: 'Ein Vorgang, der innerhalb so vieler Minuten nach dem Anlegen fertig war, sagt nichts über das Tempo.',
      fr: 'Un ticket terminé en autant de minutes après sa création ne dit rien du rythme de l’équipe.',
      ja: '作成からこの分数以内に完了した作業項目は、チームのペースの判断に使いません。',
    },
    minAtRisk: {
      en: 'A share of long stays is told only where at least so many of them lasted as long.',
      de: 'Ein Anteil langer Aufenthalte wird nur genannt, wo mindestens so viele so lange dauerten.',
      fr: 'Une part de longs séjours n’est donnée que si au moins autant ont duré aussi longtemps.',
      ja: '長い滞在の割合は、同じだけ続いたものがこの数以上ある場合だけ示します。',
    },
    tailShare: {
      en: 'This share of the longest stays tells how very long ones end.',
      de: 'Dieser Anteil der längsten Aufenthalte zeigt, wie sehr lange enden.',
      fr: 'Cette part des plus longs séjours montre comment les très longs finissent.',
      ja: '最も長い滞在のこの割合から、とても長い滞在の終わり方を判断します。',
    },
  },
  moving: {
    maxCases: {
      en: 'At most so many past cases are learnt from.',
      de: 'Aus höchstens so vielen früheren Fällen wird gelernt.',
      fr: 'On apprend d’autant de cas passés au plus.',
      ja: '学習に使う過去の事例の上限です。',
    },
    togetherHours: {
      en: 'Items that came into a status within so many hours count as one case.',
      de: 'Vorgänge, die innerhalb so vieler Stunden in einen Status kamen, zählen als ein Fall.',
      fr: 'Les tickets entrés dans un statut en autant d’heures comptent comme un cas.',
      ja: 'この時間以内に同じステータスに入った作業項目は 1 件と数えます。',
    },
  },
  scope: {
    graceMinutes: {
      en: 'What is added within so many minutes of a sprint’s start was planned, and is no creep.',
      de: 'Was innerhalb so vieler Minuten nach dem Start eines Sprints hinzukommt, war geplant und ist kein Zuwachs.',
      fr: 'Ce qui est ajouté en autant de minutes après le début d’un sprint était prévu et n’est pas une dérive.',
      ja: 'スプリント開始からこの分数以内の追加は計画済みとし、増加とみなしません。',
    },
    planningPauseHours: {
      en: 'The planning of a sprint that started empty ends with the first pause of so many hours.',
      de: 'Die Planung eines leer begonnenen Sprints endet mit der ersten Pause von so vielen Stunden.',
      fr: 'La planification d’un sprint commencé vide finit à la première pause d’autant d’heures.',
      ja: '空で始まったスプリントの計画は、この時間の最初の休止で終わります。',
    },
    planningShare: {
      en: 'It ends at the latest after this share of the sprint’s time.',
      de: 'Sie endet spätestens nach diesem Anteil der Zeit des Sprints.',
      fr: 'Elle finit au plus tard après cette part du temps du sprint.',
      ja: '計画は、遅くともスプリントの期間のこの割合で終わります。',
    },
    undatedPlanningDays: {
      en: 'It ends at the latest after so many days in a sprint without a planned end.',
      de: 'In einem Sprint ohne geplantes Ende endet sie spätestens nach so vielen Tagen.',
      fr: 'Elle finit au plus tard après autant de jours dans un sprint sans fin prévue.',
      ja: '終了予定のないスプリントでは、遅くともこの日数で計画が終わります。',
    },
    versionPauseDays: {
      en: 'The planning of a version ends with the first pause of so many days.',
      de: 'Die Planung einer Version endet mit der ersten Pause von so vielen Tagen.',
      fr: 'La planification d’une version finit à la première pause d’autant de jours.',
      ja: 'バージョンの計画は、この日数の最初の休止で終わります。',
    },
    undatedVersionDays: {
      en: 'It ends at the latest after so many days in a version without a date.',
      de: 'In einer Version ohne Termin endet sie spätestens nach so vielen Tagen.',
      fr: 'Elle finit au plus tard après autant de jours dans une version sans date.',
      ja: '日付のないバージョンでは、遅くともこの日数で計画が終わります。',
    },
    parentGraceDays: {
      en: 'What is added to an epic within so many days of its first start was planned.',
      de: 'Was einem Epic innerhalb so vieler Tage nach seinem ersten Beginn hinzugefügt wird, war geplant.',
      fr: 'Ce qui est ajouté à un epic en autant de jours après son premier début était prévu.',
      ja: '最初の開始からこの日数以内にエピックに追加されたものは計画済みです。',
    },
    projectDays: {
      en: 'A project’s scope is held against what it was so many days ago.',
      de: 'Der Umfang eines Projekts wird mit dem von vor so vielen Tagen verglichen.',
      fr: 'Le périmètre d’un projet est comparé à ce qu’il était il y a autant de jours.',
      ja: 'プロジェクトのスコープを比べる過去の日数です。',
    },
    sameActMinutes: {
      en: 'Changes by one person within so many minutes belong together, such as splitting an item.',
      de: 'Änderungen einer Person innerhalb so vieler Minuten gehören zusammen, etwa das Aufteilen eines Vorgangs.',
      fr: 'Les modifications d’une personne en autant de minutes vont ensemble, comme la scission d’un ticket.',
      ja: '1 人がこの分数以内に行った変更は、分割などひとまとまりとみなします。',
    },
    closingMinutes: {
      en: 'What leaves a sprint within so many minutes of its closing was carried over, not taken out.',
      de: 'Was einen Sprint innerhalb so vieler Minuten um sein Schließen verlässt, wurde übernommen, nicht entfernt.',
      fr: 'Ce qui quitte un sprint en autant de minutes autour de sa clôture a été reporté, pas retiré.',
      ja: '終了の前後この分数以内にスプリントを離れたものは、削除ではなく持ち越しです。',
    },
  },
  dataQuality: {
    importItems: {
      en: 'So many items made by one account at once were imported.',
      de: 'So viele Vorgänge, die ein Konto auf einmal anlegt, wurden importiert.',
      fr: 'Autant de tickets créés d’un coup par un compte ont été importés.',
      ja: '1 つのアカウントが一度に作成した作業項目がこの件数以上ならインポートとみなします。',
    },
    importSeconds: {
      en: 'Within how many seconds they were made.',
      de: 'Innerhalb so vieler Sekunden wurden sie angelegt.',
      fr: 'En combien de secondes ils ont été créés.',
      ja: 'それらが作成された秒数の範囲です。',
    },
    unclosedDays: {
      en: 'A sprint that is still open so many days after its planned end was forgotten.',
      de: 'Ein Sprint, der so viele Tage nach seinem geplanten Ende noch offen ist, wurde vergessen.',
      fr: 'Un sprint encore ouvert autant de jours après sa fin prévue a été oublié.',
      ja: '終了予定からこの日数を過ぎても開いているスプリントは、忘れられたものとみなします。',
    },
    estimatingShare: {
      en: 'Flag missing estimates only when at least this share of finished items has one.',
      de: 'Fehlende Schätzungen werden nur genannt, wo mindestens dieser Anteil fertiger Vorgänge eine hat.',
      fr: 'Les estimations manquantes ne sont signalées que si au moins cette part des tickets terminés en a une.',
      ja: '見積もりの欠落は、完了した作業項目のこの割合以上に見積もりがある場合だけ指摘します。',
    },
  },
  budget: {
    maxShare: {
      en: 'Flag at most this share of a project’s open items, the worst ones.',
      de: 'Höchstens dieser Anteil der offenen Vorgänge eines Projekts trägt einen Hinweis: die schlimmsten.',
      fr: 'Au plus cette part des tickets ouverts d’un projet porte un constat ; les pires.',
      ja: 'プロジェクトの未完了の作業項目のうち、指摘が付く割合の上限です。悪いものから付きます。',
    },
    fewItems: {
      en: 'Flag up to this many items in any project, however few are open.',
      de: 'So viele Vorgänge dürfen in jedem Projekt einen tragen, wie wenige auch offen sind.',
      fr: 'Autant de tickets peuvent en porter un dans tout projet, si peu qu’il y en ait d’ouverts.',
      ja: '未完了がどれだけ少なくても、どのプロジェクトでもこの件数までは指摘が付きます。',
    },
    maxPerFamily: {
      en: 'Show at most this many findings of one kind of a sprint, epic, version or project.',
      de: 'Höchstens so viele Hinweise einer Art werden zu Sprint, Epic, Version oder Projekt gegeben.',
      fr: 'Au plus autant de constats d’une sorte sont donnés sur un sprint, un epic, une version ou un projet.',
      ja: 'スプリント、エピック、バージョン、プロジェクトごとに、同じ種類の指摘の上限です。',
    },
  },
} satisfies {
  readonly [Section in 'activity' | 'flow' | 'moving' | 'scope' | 'dataQuality' | 'budget']: ThresholdWords<Section>;
};
