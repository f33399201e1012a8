import type { automation as source } from '../en/automation';
import type { Translated } from '../../say/messages';

export const automation: Translated<typeof source> = {
  'action.key-wanted': '作業項目のキーを入力してください（例：PAY-313）。',
  'action.project-wanted': 'プロジェクトのキーを入力してください（例：PAY）。',
  'action.sprint-wanted': 'スプリントの番号を入力してください（例：41）。',
  'action.no-item': '作業項目{key}は存在しないか、この接続のユーザーには表示できません。',
  'action.no-project': 'プロジェクト{key}は存在しないか、この接続のユーザーには表示できません。',
  'action.no-sprint': '開始済みのスプリント{id}は存在しないか、この接続のユーザーには中の作業が表示できません。',
  'action.no-epic': '{key}はエピックではなく、エピックにも属していません。エピックを指定してください。',
  'action.not-judged': 'Bellwetherはまだ{key}を読み込んでいません。数分後にもう一度お試しください。',
  'action.rests-on-hidden': '判断できません。{key}は、この接続のユーザーに表示できないプロジェクトに依存しています。',
  'action.no-consent':
    'Bellwetherはこの接続のユーザーとしてJiraに問い合わせできません。本人が「接続済みアプリ」で一度許可する必要があります。',
  'action.failed': 'Bellwetherは回答できませんでした。もう一度お試しください。管理者への参照番号は{reference}です。',
  'action.waits-for-nothing': '{key}は何も待っていません。',
  'action.waits-for': '{key}は{blockers}を待っています。最初に終える必要があるのは{root}です。',
  'action.waits-for-hidden': '{key}は、この接続のユーザーに表示できない作業項目を待っています。',
  'action.sprint-unchanged': 'スプリントが{start, plural, other {#件}}で始まってから、追加も削除もありません。',
  'action.sprint-changed':
    'スプリントは{start, plural, other {#件}}で始まり、追加{added, number}件、削除{removed, number}件、現在{now, number}件です。',
  'action.no-slip': '{key}の遅れは判断できません。目標日がないか、情報が不足しています。',
  'action.nothing-to-do': 'Bellwetherが知る限り、今{key}に役立つことはありません。',
  'report.title': '{project}：{on, date, ::dMMMM}時点の状況',
  'report.expected': '85%の確率で{on, date, ::dMMM}までに完了する見込みです。',
  'report.expected-late':
    '完了見込みは{on, date, ::dMMM}で、目標日{target, date, ::dMMM}から{days, plural, other {#営業日}}遅れます。',
  'report.no-date': 'まだ日付を示せません。',
  'report.nothing-open': '未完了の作業はありません。',
  'report.chance': '目標日に間に合う確率は{share, number, ::percent}です。',
  'report.levels':
    'エピックとバージョン：遅延{off, plural, other {#件}}、リスクあり{risk, number}件、順調{on, number}件。',
  'report.moved': '日付を動かしたもの',
  'report.nothing-moved': '日付を動かしたものはありません。',
  'report.level-changed': '{key}：1週間前は「{before}」、今日は「{now}」。',
  'report.chance-changed':
    '{key}：目標日に間に合う確率は1週間前{before, number, ::percent}、今日{now, number, ::percent}。',
  'report.added':
    '{key}：開始後に{count, plural, other {#件}}追加され、うち{found, number}件は作業中に見つかりました。',
  'report.decided': 'スコープの変化',
  'report.nothing-decided': '開始後に追加されたものはありません。',
  'report.to-do': 'やるべきこと',
  'report.nothing-to-do': '急ぎのことはありません。',
  'report.frozen': '{key}、{on, date, ::dMMM}に保存: {foretold}。',
  'report.hidden': '一部の作業は質問した人には見えないため、ここには含まれていません。',
};
