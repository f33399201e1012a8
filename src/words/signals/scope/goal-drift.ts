import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_FOR_USUAL, SEVERE_BEYOND } from '../../thresholds/shared';

export const words: SignalWords<'goal-drift', typeof en> = { sample: 'items', describe: goalDriftWords };

/** "Description changed after start" / "Edited 3 times. 80% of the text changed; usual: up to 20%." */
function goalDriftWords({ figures }: FindingOf<'goal-drift'>, say: OwnSay<typeof en>): FindingWords {
  const { edits, driftShare: share, usualShare: usual } = figures;
  return {
    title: say.phrase('title'),
    line: say.phrase('line', { edits, share, usual }),
  };
}

const en = {
  label: 'Goal changed',
  meaning:
    'What the item is to achieve was rewritten after its start, by more than usual. Finished work may no longer be what is wanted.',
  computed:
    'By how many characters the edits of description and acceptance criteria after the first day changed them, as a share of their length. It is compared with 85% of the finished items.',
  title: 'Description changed after start',
  line: '{edits, plural, one {Edited once.} other {Edited # times.}} {share, number, ::percent} of the text changed; usual: up to {usual, number, ::percent}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Ziel geändert',
    meaning:
      'Was der Vorgang erreichen soll, wurde nach dem Start stärker umgeschrieben als üblich. Fertige Arbeit ist vielleicht nicht mehr das Gewünschte.',
    computed:
      'Um wie viele Zeichen die Bearbeitungen von Beschreibung und Akzeptanzkriterien nach dem ersten Tag sie geändert haben, als Anteil an ihrer Länge. Verglichen wird mit 85 % der fertigen Vorgänge.',
    title: 'Beschreibung nach Start geändert',
    line: '{edits, plural, one {Einmal bearbeitet.} other {#-mal bearbeitet.}} {share, number, ::percent} des Textes geändert; üblich: bis zu {usual, number, ::percent}.',
  },
  fr: {
    label: 'But modifié',
    meaning:
      'Ce que le ticket doit atteindre a été réécrit après son début, plus que d’habitude. Le travail terminé n’est peut-être plus ce qui est voulu.',
    computed:
      'De combien de caractères les modifications de la description et des critères d’acceptation après le premier jour les ont changés, en part de leur longueur. La comparaison porte sur 85 % des tickets terminés.',
    title: 'Description modifiée après le début',
    line: '{edits, plural, one {Modifiée une fois.} other {Modifiée # fois.}} {share, number, ::percent} du texte ont changé ; habituel : jusqu’à {usual, number, ::percent}.',
  },
  ja: {
    label: '目的の変更',
    meaning:
      'この作業項目の目的が、開始後に通常より大きく書き換えられました。完了した作業がもう望まれていない可能性があります。',
    computed:
      '初日より後の説明と受け入れ基準の編集で変わった文字数の、長さに対する割合です。完了した作業項目の 85% と比べます。',
    title: '開始後に説明が変わった',
    line: '編集 {edits, plural, other {# 回}}。文の {share, number, ::percent} が変わりました。通常: 最大 {usual, number, ::percent}。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag a goal when its text changed more after the start than in this percentage of finished items.',
    de: 'Ein Ziel wandert, wenn sein Text sich nach dem Start mehr änderte als bei diesem Anteil fertiger Vorgänge.',
    fr: 'Un objectif dérive quand son texte a plus changé après le début que celui de cette part des tickets terminés.',
    ja: '開始後の文章の変化が、完了した作業項目のこの割合より大きいと、目標がずれたとみなします。',
  },
  severeAtPercentile: SEVERE_BEYOND,
  minShare: {
    en: 'Ignore a change of less than this share of the text.',
    de: 'Eine Änderung um weniger als diesen Anteil des Textes ist nur Formulierung.',
    fr: 'Une modification de moins que cette part du texte est une reformulation.',
    ja: '文章のこの割合より小さい変更は言い回しの変更です。',
  },
  minCharacters: {
    en: 'Ignore a change of fewer characters than this.',
    de: 'Ebenso eine um weniger Zeichen.',
    fr: 'De même une modification de moins de caractères.',
    ja: 'この文字数より小さい変更も同じです。',
  },
  graceDays: {
    en: 'What is written within so many working days of the start still belongs to it.',
    de: 'Was innerhalb so vieler Arbeitstage nach dem Start geschrieben wird, gehört noch dazu.',
    fr: 'Ce qui est écrit en autant de jours de travail après le début en fait encore partie.',
    ja: '開始からこの稼働日数以内に書かれたものは、まだ当初の内容です。',
  },
  finishedNeeded: FINISHED_FOR_USUAL,
} satisfies ThresholdWords<'goalDrift'>;
