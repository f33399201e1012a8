import { itemOf, type FindingOf, type FindingWords } from '../../finding/finding-words';
import type { InEachLanguage, OwnSay, SignalWords } from '../signal-words';

export const words: SignalWords<'dependency-conflict', typeof en> = { describe: dependencyConflictWords };

/** What sets its date, as selectors of the message. */
const DATED_BY = {
  iteration: 'sprint',
  version: 'version',
  'due-date': 'due',
  'start-date': 'due',
} as const satisfies Readonly<Record<FindingOf<'dependency-conflict'>['figures']['blockerDateFrom'], string>>;

/** "PLAT-7 comes too late" / "Due on 20 Mar, needed by 13 Mar: 5 days too late." */
function dependencyConflictWords(
  { figures, evidence }: FindingOf<'dependency-conflict'>,
  say: OwnSay<typeof en>,
): FindingWords {
  const { neededOn: need, blockerOverdue, blockerDueOn: end, blockerDateFrom, gapDays: days } = figures;
  return {
    title: say.phrase('title', { item: itemOf(evidence, 'waits-for') }),
    line:
      need === null || blockerOverdue
        ? say.phrase('overdue', { end })
        : say.phrase('line', { from: DATED_BY[blockerDateFrom], end, need, days }),
  };
}

const en = {
  label: 'Comes too late',
  meaning:
    'An item that has to be finished first is due later than this one allows, or is overdue. One of the two dates cannot hold.',
  computed:
    'The due date of what it waits for, or the end of its sprint or release, compared with the date by which this item must start or finish. The difference is in working days.',
  title: '{item} comes too late',
  line: '{from, select, sprint {Its sprint ends on {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.} version {Its release is planned for {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.} other {Due on {end, date, ::dMMM}, needed by {need, date, ::dMMM}: {days, plural, one {# day} other {# days}} too late.}}',
  overdue: 'Was due on {end, date, ::dMMM} and is still open.',
} as const;

export const sentences = {
  en,
  de: {
    label: 'Kommt zu spät',
    meaning:
      'Ein Vorgang, der zuerst fertig sein muss, ist später fällig, als dieser erlaubt, oder schon überfällig. Einer der beiden Termine ist nicht zu halten.',
    computed:
      'Das Fälligkeitsdatum des Vorgangs, auf den gewartet wird, oder das Ende seines Sprints oder seiner Version, verglichen mit dem Tag, bis zu dem dieser beginnen oder fertig sein muss. Der Abstand zählt in Arbeitstagen.',
    title: '{item} kommt zu spät',
    line: '{from, select, sprint {Sein Sprint endet am {end, date, ::dMMM}, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.} version {Seine Version ist für den {end, date, ::dMMM} geplant, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.} other {Fällig am {end, date, ::dMMM}, nötig bis {need, date, ::dMMM}: {days, plural, one {# Tag} other {# Tage}} zu spät.}}',
    overdue: 'War am {end, date, ::dMMM} fällig und ist noch offen.',
  },
  fr: {
    label: 'Arrive trop tard',
    meaning:
      'Un ticket à terminer d’abord est prévu plus tard que celui-ci ne le permet, ou son échéance est passée. L’une des deux dates ne peut pas tenir.',
    computed:
      'L’échéance du ticket attendu, ou la fin de son sprint ou de sa version, comparée à la date à laquelle celui-ci doit commencer ou se terminer. L’écart est en jours ouvrés.',
    title: '{item} arrive trop tard',
    line: '{from, select, sprint {Son sprint se termine le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.} version {Sa version est prévue le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.} other {Échéance le {end, date, ::dMMM}, nécessaire le {need, date, ::dMMM} : {days, plural, one {# jour} other {# jours}} trop tard.}}',
    overdue: 'L’échéance était le {end, date, ::dMMM} et il est encore ouvert.',
  },
  ja: {
    label: '間に合わない',
    meaning:
      '先に完了すべき作業項目の期限が、この作業項目に必要な日より遅いか、期限を過ぎています。どちらかの日付は守れません。',
    computed:
      '待っている作業項目の期限、またはそのスプリントかバージョンの終わりを、この作業項目が開始または完了すべき日と比べます。差は営業日です。',
    title: '{item} が間に合わない',
    line: '{from, select, sprint {そのスプリントは {end, date, ::dMMM}に終わり、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。} version {そのバージョンの予定は {end, date, ::dMMM}、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。} other {期限は {end, date, ::dMMM}、必要なのは {need, date, ::dMMM}まで: {days, plural, other {# 日}}遅い。}}',
    overdue: '期限は {end, date, ::dMMM}でしたが、まだ未完了です。',
  },
} satisfies InEachLanguage<typeof en>;
