import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_TO_TELL, WEIGHED_BY_POINTS } from '../../thresholds/shared';

export const words: SignalWords<'single-point', typeof en> = { sample: 'items', describe: singlePointWords };

/** "One person did 82% of the work" / "Of 11 finished items. The same person has 100% of what is open." */
function singlePointWords({ figures }: FindingOf<'single-point'>, say: OwnSay<typeof en>): FindingWords {
  const { finishedShare: share, finished, openShare: open } = figures;
  return {
    title: say.phrase('title', { share }),
    line: say.phrase('line', { finished, open }),
  };
}

const en = {
  label: 'One person knows it',
  meaning:
    'Nearly all of this work was done by one person, who also has what is open. If that person is away, it stops.',
  computed:
    'The largest part of the finished work of one assignee, where the same assignee has as much of the open work. It is shown for the epic only; people are not compared.',
  title: 'One person did {share, number, ::percent} of the work',
  line: 'Of {finished, plural, one {# finished item} other {# finished items}}. The same person has {open, number, ::percent} of what is open.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Nur eine Person kennt es',
    meaning: 'Fast alles wurde von einer Person erledigt, die auch das Offene hat. Ist sie nicht da, steht die Arbeit.',
    computed:
      'Der größte Teil der fertigen Arbeit einer zugewiesenen Person, wo dieselbe Person ebenso viel der offenen hat. Es wird nur beim Epic gezeigt; Personen werden nicht verglichen.',
    title: 'Eine Person erledigte {share, number, ::percent} der Arbeit',
    line: 'Von {finished, plural, one {# fertigen Vorgang} other {# fertigen Vorgängen}}. Dieselbe Person hat {open, number, ::percent} des Offenen.',
  },
  fr: {
    label: 'Une seule personne le connaît',
    meaning:
      'Presque tout ce travail a été fait par une personne, qui a aussi ce qui est ouvert. Si elle s’absente, il s’arrête.',
    computed:
      'La plus grande part du travail terminé d’une personne assignée, là où la même a autant du travail ouvert. C’est montré pour l’epic seulement ; les personnes ne sont pas comparées.',
    title: 'Une personne a fait {share, number, ::percent} du travail',
    line: 'Sur {finished, plural, one {# ticket terminé} other {# tickets terminés}}. La même personne a {open, number, ::percent} de ce qui est ouvert.',
  },
  ja: {
    label: '一人だけが把握',
    meaning: 'この作業のほとんどを一人が行い、未完了のものもその人が持っています。その人が不在だと止まります。',
    computed:
      '一人の担当者が完了した作業の最大の割合で、同じ人が未完了の作業も同じだけ持つ場合です。エピックにだけ表示し、人どうしは比べません。',
    title: '一人が作業の {share, number, ::percent} を実施',
    line: '完了した {finished, plural, other {# 件}}のうち。同じ人が未完了の {open, number, ::percent} を持っています。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  minShare: {
    en: 'Flag it when one person did this share of the finished work, and holds as much of the open work.',
    de: 'Darauf wird hingewiesen, wenn eine Person diesen Anteil der fertigen Arbeit tat und ebenso viel der offenen hält.',
    fr: 'C’est signalé quand une personne a fait cette part du travail terminé et détient autant du travail ouvert.',
    ja: '1 人が完了した作業のこの割合を行い、未完了でも同じだけ持つと指摘します。',
  },
  finishedNeeded: FINISHED_TO_TELL,
  minPeople: {
    en: 'Never flag it when fewer people than this work in the project.',
    de: 'Wo weniger Personen im Projekt arbeiten, wird nie darauf hingewiesen.',
    fr: 'Si moins de personnes travaillent au projet, ce n’est jamais signalé.',
    ja: 'プロジェクトで働く人がこれより少ない場合は指摘しません。',
  },
  peopleWeeks: {
    en: 'Who did something within so many weeks counts as working in it.',
    de: 'Wer innerhalb so vieler Wochen etwas tat, zählt als Mitarbeitender.',
    fr: 'Qui a fait quelque chose en autant de semaines compte comme y travaillant.',
    ja: 'この週数以内に操作した人を、働いている人と数えます。',
  },
  estimatedShare: WEIGHED_BY_POINTS,
} satisfies ThresholdWords<'singlePoint'>;
