import { factOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { pastOf } from '../../usual';

export const words: SignalWords<'unanswered', typeof en> = { sample: 'answers', describe: unansweredWords };

/** "Open question" / "Asked on 10 Feb, 7 days ago. Usual: up to 2.1 days." */
function unansweredWords({ figures, basis, evidence }: FindingOf<'unanswered'>, say: OwnSay<typeof en>): FindingWords {
  const { questions, days, usualDays: usual } = figures;
  const on = factOf(evidence, 'asked')?.at ?? '';
  return {
    title: say.phrase('title', { questions }),
    line: say.phrase('line', { past: pastOf(basis), on, days, usual }),
  };
}

const en = {
  label: 'Open question',
  meaning:
    'Something was asked on the item and is not answered yet. It is a thing to do, not a risk: open questions do not predict delay.',
  computed:
    'Comments that ask something or mention a person, without a later comment by anybody else and without activity of that person. It is compared with 85% of this team’s answers.',
  title: '{questions, plural, one {Open question} other {# open questions}}',
  line: '{past, select, own {Asked on {on, date, ::dMMM}, {days, plural, one {# day} other {# days}} ago. Usual: up to {usual, plural, one {# day} other {# days}}.} other {Asked on {on, date, ::dMMM}, {days, plural, one {# day} other {# days}} ago. In other projects: up to {usual, plural, one {# day} other {# days}}.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Offene Frage',
    meaning:
      'Am Vorgang wurde etwas gefragt, und die Antwort steht noch aus. Das ist eine Aufgabe, kein Risiko: Offene Fragen sagen keine Verspätung voraus.',
    computed:
      'Kommentare, die etwas fragen oder eine Person erwähnen, ohne späteren Kommentar anderer und ohne Aktivität dieser Person. Verglichen wird mit 85 % der Antworten dieses Teams.',
    title: '{questions, plural, one {Offene Frage} other {# offene Fragen}}',
    line: '{past, select, own {Gefragt am {on, date, ::dMMM}, vor {days, plural, one {# Tag} other {# Tagen}}. Üblich: bis zu {usual, plural, one {# Tag} other {# Tagen}}.} other {Gefragt am {on, date, ::dMMM}, vor {days, plural, one {# Tag} other {# Tagen}}. In anderen Projekten: bis zu {usual, plural, one {# Tag} other {# Tagen}}.}}',
  },
  fr: {
    label: 'Question ouverte',
    meaning:
      'Une question a été posée sur le ticket et n’a pas encore de réponse. C’est une chose à faire, pas un risque : les questions ouvertes ne prédisent pas de retard.',
    computed:
      'Commentaires qui posent une question ou mentionnent une personne, sans commentaire ultérieur d’une autre et sans activité de cette personne. La comparaison porte sur 85 % des réponses de cette équipe.',
    title: '{questions, plural, one {Question ouverte} other {# questions ouvertes}}',
    line: '{past, select, own {Posée le {on, date, ::dMMM}, il y a {days, plural, one {# jour} other {# jours}}. Habituel : jusqu’à {usual, plural, one {# jour} other {# jours}}.} other {Posée le {on, date, ::dMMM}, il y a {days, plural, one {# jour} other {# jours}}. Dans d’autres projets : jusqu’à {usual, plural, one {# jour} other {# jours}}.}}',
  },
  ja: {
    label: '未回答の質問',
    meaning:
      'この作業項目で質問があり、まだ回答がありません。リスクではなく、やるべきことです。未回答の質問は遅れを予測しません。',
    computed:
      '質問や人への言及を含むコメントで、その後にほかの人のコメントも、その人のアクティビティもないものです。このチームの回答の 85% と比べます。',
    title: '未回答の質問{questions, plural, other { # 件}}',
    line: '{past, select, own {{on, date, ::dMMM}に質問、{days, plural, other {# 日}}前。通常: 最大 {usual, plural, other {# 日}}。} other {{on, date, ::dMMM}に質問、{days, plural, other {# 日}}前。ほかのプロジェクト: 最大 {usual, plural, other {# 日}}。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtPercentile: {
    en: 'Flag a question when it waits for longer than this percentage of answers took.',
    de: 'Eine Frage ist unbeantwortet, wenn sie länger wartet, als dieser Anteil der Antworten dauerte.',
    fr: 'Une question est sans réponse quand elle attend plus longtemps que cette part des réponses.',
    ja: '回答のこの割合より長く待つと、質問は未回答とみなします。',
  },
  minDays: {
    en: 'Never flag a question before this many working days.',
    de: 'Nie vor so vielen Arbeitstagen.',
    fr: 'Jamais avant autant de jours de travail.',
    ja: 'この稼働日数より前には指摘しません。',
  },
  answersNeeded: {
    en: 'Judge only when at least this many answers show what is usual.',
    de: 'So viele Antworten sind nötig, um das Übliche zu kennen.',
    fr: 'Autant de réponses sont nécessaires pour connaître l’habituel.',
    ja: '通常を知るために必要な回答の数です。',
  },
} satisfies ThresholdWords<'unanswered'>;
