import { factOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords, ThresholdWords } from '../signal-words';

export const words: SignalWords<'bouncing', typeof en> = { describe: bouncingWords };

/** "Sent back 3 times" / "Last on 17 Feb, from Test to In Progress. Reopened once." */
function bouncingWords({ figures, evidence }: FindingOf<'bouncing'>, say: OwnSay<typeof en>): FindingWords {
  const { times, reopened } = figures;
  const last = factOf(evidence, 'entered-status');
  const [on, from, to] = [last?.at ?? '', last?.from ?? '–', last?.to ?? '–'];
  return {
    title: say.phrase('title', { times }),
    line: say.phrase('line', { reopened, on, from, to }),
  };
}

const en = {
  label: 'Sent back',
  meaning:
    'The item went back in its workflow again and again. What counts as done may not be agreed, or it was handed on too early.',
  computed:
    'Moves to an earlier step of the workflow, reopening included. Corrections within minutes are left out. It counts from the second move on.',
  title: 'Sent back {times, plural, one {once} other {# times}}',
  line: '{reopened, plural, =0 {Last on {on, date, ::dMMM}, from {from} to {to}.} one {Last on {on, date, ::dMMM}, from {from} to {to}. Reopened once.} other {Last on {on, date, ::dMMM}, from {from} to {to}. Reopened # times.}}',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Zurückgegeben',
    meaning:
      'Der Vorgang ging in seinem Workflow immer wieder zurück. Vielleicht ist nicht vereinbart, was fertig heißt, oder er wurde zu früh weitergegeben.',
    computed:
      'Wechsel in einen früheren Schritt des Workflows, auch wieder geöffnete. Korrekturen nach Minuten zählen nicht. Es zählt ab dem zweiten Wechsel.',
    title: '{times, plural, one {Einmal} other {#-mal}} zurückgegeben',
    line: '{reopened, plural, =0 {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}.} one {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}. Einmal wieder geöffnet.} other {Zuletzt am {on, date, ::dMMM}, von {from} nach {to}. #-mal wieder geöffnet.}}',
  },
  fr: {
    label: 'Renvoyé',
    meaning:
      'Le ticket est revenu en arrière dans son workflow à plusieurs reprises. Ce qui compte comme terminé n’est peut-être pas convenu, ou il a été transmis trop tôt.',
    computed:
      'Passages à une étape antérieure du workflow, réouvertures comprises. Les corrections faites en quelques minutes ne comptent pas. Cela compte à partir du deuxième passage.',
    title: 'Renvoyé {times, plural, one {une fois} other {# fois}}',
    line: '{reopened, plural, =0 {En dernier le {on, date, ::dMMM}, de {from} à {to}.} one {En dernier le {on, date, ::dMMM}, de {from} à {to}. Rouvert une fois.} other {En dernier le {on, date, ::dMMM}, de {from} à {to}. Rouvert # fois.}}',
  },
  ja: {
    label: '差し戻し',
    meaning:
      'この作業項目はワークフローで何度も戻りました。完了の条件が合意されていないか、渡すのが早すぎた可能性があります。',
    computed:
      'ワークフローの前の段階への移動で、再オープンを含みます。数分以内の訂正は数えません。2 回目から数えます。',
    title: '差し戻し {times, plural, other {# 回}}',
    line: '{reopened, plural, =0 {最後は {on, date, ::dMMM}、{from} から {to} へ。} other {最後は {on, date, ::dMMM}、{from} から {to} へ。再オープン # 回。}}',
  },
} satisfies InEachLanguage<typeof en>;

/** What each threshold does. */
export const thresholds = {
  raiseAtTimes: {
    en: 'Flag an item when it was sent back or re-opened at least this many times.',
    de: 'Ein Vorgang springt hin und her, wenn er so oft zurückgegeben oder wieder geöffnet wurde.',
    fr: 'Un ticket fait des allers-retours quand il a été renvoyé ou rouvert autant de fois.',
    ja: 'この回数差し戻しまたは再オープンされると、往復とみなします。',
  },
  severeAtTimes: {
    en: 'Mark it as severe from this many times on.',
    de: 'Ab so vielen Malen ist es schwerwiegend.',
    fr: 'À partir d’autant de fois, c’est grave.',
    ja: 'この回数から重大です。',
  },
} satisfies ThresholdWords<'bouncing'>;
