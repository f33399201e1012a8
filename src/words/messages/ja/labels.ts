import type { labels as source } from '../en/labels';
import type { Translated } from '../../say/messages';

export const labels: Translated<typeof source> = {
  'level.on-track': '順調',
  'level.at-risk': 'リスクあり',
  'level.off-track': '遅延',
  'level.unknown': '判定不可',
  'level.not-started': '未着手',
  'level.put-back': '差し戻し',
  'level.finished': '完了',
  'severity.severe': '重大',
  'severity.notable': '要確認',
  'subject.item': 'この作業項目',
  'subject.epic': 'エピック',
  'subject.sprint': 'スプリント',
  'subject.version': 'バージョン',
  'subject.project': 'プロジェクト',
  'item.hidden': '表示できない作業項目',
  'person.unknown': '不明なユーザー',
  'sprint.unknown': 'スプリント',
  'button.refresh': '更新',
  'button.retry': '再試行',
  'button.now': '今すぐ試す',
  'button.choose': '選択',
  'button.today': '今日に戻る',
  'button.table': '表で表示',
};
