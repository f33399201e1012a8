import type { FindingOf, FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';
import { FINISHED_TO_TELL, SEVERE_BELOW } from '../../thresholds/shared';

export const words: SignalWords<'date-at-risk', typeof en> = { describe: dateAtRiskWords };

/** "3% chance to finish by 27 Mar" / "34 items left, 26 working days to the target." */
function dateAtRiskWords({ figures }: FindingOf<'date-at-risk'>, say: OwnSay<typeof en>): FindingWords {
  const { open, daysLeft, targetOn: on, chance } = figures;
  if (chance === null) {
    return {
      title: say.phrase('passed.title', { days: -daysLeft }),
      line: say.phrase('passed.line', { open, on }),
    };
  }
  return {
    title: say.phrase('title', { chance, on }),
    line: say.phrase('line', { open, days: daysLeft }),
  };
}

const en = {
  label: 'Date at risk',
  meaning:
    'What is open does not fit into the time that is left, at the pace so far. Either the date moves, or something is left out.',
  computed:
    'The chance that the forecast gives to the date. Without a forecast: how often as many items were finished within as many days in the last half year.',
  title: '{chance, number, ::percent} chance to finish by {on, date, ::dMMM}',
  line: '{open, plural, one {# item} other {# items}} left, {days, plural, one {# working day} other {# working days}} to the target.',
  'passed.title': 'Target passed {days, plural, one {# day} other {# days}} ago',
  'passed.line': '{open, plural, one {# item is open.} other {# items are open.}} The target was {on, date, ::dMMM}.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Termin gefährdet',
    meaning:
      'Was offen ist, passt beim bisherigen Tempo nicht in die verbleibende Zeit. Entweder verschiebt sich der Termin, oder etwas wird weggelassen.',
    computed:
      'Die Wahrscheinlichkeit, die die Prognose dem Termin gibt. Ohne Prognose: wie oft im letzten halben Jahr so viele Vorgänge in so vielen Tagen fertig wurden.',
    title: '{chance, number, ::percent} Wahrscheinlichkeit, bis {on, date, ::dMMM} fertig zu sein',
    line: 'Noch {open, plural, one {# Vorgang} other {# Vorgänge}}, {days, plural, one {# Arbeitstag} other {# Arbeitstage}} bis zum Ziel.',
    'passed.title': 'Ziel seit {days, plural, one {# Tag} other {# Tagen}} vorbei',
    'passed.line':
      '{open, plural, one {# Vorgang ist offen.} other {# Vorgänge sind offen.}} Das Ziel war {on, date, ::dMMM}.',
  },
  fr: {
    label: 'Date à risque',
    meaning:
      'Ce qui est ouvert ne tient pas dans le temps qui reste, au rythme actuel. Soit la date bouge, soit quelque chose est retiré.',
    computed:
      'La probabilité que la prévision donne à la date. Sans prévision : combien de fois autant de tickets ont été terminés en autant de jours au cours des six derniers mois.',
    title: '{chance, number, ::percent} de chances de finir d’ici le {on, date, ::dMMM}',
    line: '{open, plural, one {# ticket restant} other {# tickets restants}}, {days, plural, one {# jour ouvré} other {# jours ouvrés}} jusqu’à la date cible.',
    'passed.title': 'Date cible passée depuis {days, plural, one {# jour} other {# jours}}',
    'passed.line':
      '{open, plural, one {# ticket est ouvert.} other {# tickets sont ouverts.}} La date cible était le {on, date, ::dMMM}.',
  },
  ja: {
    label: '期日のリスク',
    meaning: 'これまでのペースでは、未完了の作業が残りの時間に収まりません。日付を動かすか、何かを外すことになります。',
    computed: '予測がその日付に与える確率です。予測がないときは、過去半年に同じ日数で同じ件数が完了した頻度です。',
    title: '{on, date, ::dMMM}までに完了する確率 {chance, number, ::percent}',
    line: '残り {open, plural, other {# 件}}、目標日まで {days, plural, other {# 営業日}}。',
    'passed.title': '目標日を {days, plural, other {# 日}}過ぎている',
    'passed.line': '未完了 {open, plural, other {# 件}}。目標日は {on, date, ::dMMM}でした。',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseBelowChance: {
    en: 'Flag a date when the chance to meet it, by the pace of finishing alone, is below this.',
    de: 'Ein Termin ist gefährdet, wenn die Chance, ihn nach dem Tempo allein zu halten, darunter liegt.',
    fr: 'Une date est à risque quand la probabilité de la tenir, d’après le seul rythme, est en dessous.',
    ja: '完了のペースだけで期日を守る確率がこれを下回ると、期日はリスクありです。',
  },
  severeBelowChance: SEVERE_BELOW,
  finishedNeeded: FINISHED_TO_TELL,
  stretchesNeeded: {
    en: 'Judge only when at least this many past stretches as long as the time left are known.',
    de: 'So viele frühere Zeiträume, so lang wie die verbleibende Zeit, sind nötig.',
    fr: 'Autant de périodes passées aussi longues que le temps restant sont nécessaires.',
    ja: '残り期間と同じ長さの過去の期間として必要な数です。',
  },
  pastDays: {
    en: 'Take the pace of the last so many days.',
    de: 'Das Tempo der letzten so vielen Tage gilt.',
    fr: 'Le rythme d’autant de derniers jours est pris.',
    ja: 'ペースを見る直近の日数です。',
  },
} satisfies ThresholdWords<'dateAtRisk'>;
