import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import {
  HISTORY_SHARE,
  PAST_SCOPES,
  PAST_SCOPES_NEEDED,
  SEVERE_BELOW,
  WEIGHED_BY_POINTS,
} from '../../thresholds/shared';

export const words: SignalWords<'over-commitment', typeof en> = { sample: 'sprints', describe: overCommitmentWords };

/** "Sprint holds more than typical" / "34 points committed, 40 now. Typical: 25 per sprint." */
function overCommitmentWords({ figures }: FindingOf<'over-commitment'>, say: OwnSay<typeof en>): FindingWords {
  const { committed, held: now, usualDelivered: typical, weighedBy } = figures;
  const unit = weighedBy === 'points' ? 'points' : 'items';
  return {
    title: say.phrase('title'),
    line: say.phrase('line', { unit, committed, now, typical }),
  };
}

const en = {
  label: 'Too much',
  meaning:
    'The sprint holds more than this team typically finishes in one, so some of it will be left over. Better to choose now what that is.',
  computed:
    'What is left, compared with what was typically finished in the last 6 sprints of the board, how often these fell short, and how much of the time has passed.',
  title: 'Sprint holds more than typical',
  line: '{unit, select, points {{committed, plural, one {# point} other {# points}} committed, {now, number} now. Typical: {typical, number} per sprint.} other {{committed, plural, one {# item} other {# items}} committed, {now, number} now. Typical: {typical, number} per sprint.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Zu viel',
    meaning:
      'Der Sprint enthält mehr, als dieses Team typischerweise in einem fertigstellt, einiges bleibt also übrig. Besser jetzt wählen, was das ist.',
    computed:
      'Was noch offen ist, verglichen mit dem, was in den letzten 6 Sprints des Boards typischerweise fertig wurde, wie oft diese nicht alles schafften und wie viel Zeit vergangen ist.',
    title: 'Sprint enthält mehr als typisch',
    line: '{unit, select, points {{committed, plural, one {# Punkt} other {# Punkte}} zugesagt, jetzt {now, number}. Typisch: {typical, number} je Sprint.} other {{committed, plural, one {# Vorgang} other {# Vorgänge}} zugesagt, jetzt {now, number}. Typisch: {typical, number} je Sprint.}}',
  },
  fr: {
    label: 'Trop',
    meaning:
      'Le sprint contient plus que ce que cette équipe termine typiquement en un sprint, il en restera donc. Mieux vaut choisir maintenant quoi.',
    computed:
      'Ce qui reste, comparé à ce qui a été typiquement terminé dans les 6 derniers sprints du tableau, combien de fois ils sont restés incomplets et la part du temps écoulée.',
    title: 'Le sprint contient plus que le typique',
    line: '{unit, select, points {{committed, plural, one {# point engagé} other {# points engagés}}, {now, number} maintenant. Typique : {typical, number} par sprint.} other {{committed, plural, one {# ticket engagé} other {# tickets engagés}}, {now, number} maintenant. Typique : {typical, number} par sprint.}}',
  },
  ja: {
    label: '過剰',
    meaning:
      'スプリントには、このチームが標準的に完了する量より多く入っており、一部は残ります。何を残すか今決めるのがよいです。',
    computed:
      '残りの量を、ボードの直近 6 スプリントで標準的に完了した量、それらが未達だった頻度、経過した時間の割合と比べます。',
    title: 'スプリントが標準より多い',
    line: '{unit, select, points {{committed, plural, other {# ポイント}}コミット済み、現在 {now, number} ポイント。標準: スプリントあたり {typical, number}。} other {{committed, plural, other {# 件}}コミット済み、現在 {now, number} 件。標準: スプリントあたり {typical, number}。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseBelowChance: {
    en: 'Flag a sprint as over-committed when its chance to be finished is below this.',
    de: 'Ein Sprint hat zu viel zugesagt, wenn seine Chance, fertig zu werden, darunter liegt.',
    fr: 'Un sprint est trop chargé quand sa probabilité d’être terminé est en dessous.',
    ja: '完了する確率がこれを下回るスプリントは、詰め込みすぎです。',
  },
  severeBelowChance: SEVERE_BELOW,
  maxComparables: PAST_SCOPES,
  comparablesNeeded: PAST_SCOPES_NEEDED,
  estimatedShare: WEIGHED_BY_POINTS,
  toldShare: HISTORY_SHARE,
} satisfies ThresholdWords<'overCommitment'>;
