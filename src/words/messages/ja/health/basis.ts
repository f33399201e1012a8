import type { basis as source } from '../../en/health/basis';
import type { Translated } from '../../../say/messages';

export const basis: Translated<typeof source> = {
  'basis.type-and-status':
    '{noun, select, items {{status} にあったこのタイプの作業項目 {sample, plural, other {# 件}}に基づきます。} other {{status} でのこのタイプの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.type-and-status.unnamed':
    '{noun, select, items {このステータスにあったこのタイプの作業項目 {sample, plural, other {# 件}}に基づきます。} other {このステータスでのこのタイプの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.status':
    '{noun, select, items {{status} にあったすべてのタイプの作業項目 {sample, plural, other {# 件}}に基づきます。} other {{status} でのすべてのタイプの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.status.unnamed':
    '{noun, select, items {このステータスにあったすべてのタイプの作業項目 {sample, plural, other {# 件}}に基づきます。} other {このステータスでのすべてのタイプの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.type':
    '{noun, select, items {このタイプの作業項目 {sample, plural, other {# 件}}に基づきます。} other {このタイプの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.project':
    '{noun, select, items {このプロジェクトの作業項目 {sample, plural, other {# 件}}に基づきます。} answers {このプロジェクトの回答 {sample, plural, other {# 件}}に基づきます。} sprints {このプロジェクトのスプリント {sample, plural, other {# 回}}に基づきます。} weeks {このプロジェクトの {sample, plural, other {# 週間}}に基づきます。} other {このプロジェクトの {sample, plural, other {# 例}}に基づきます。}}',
  'basis.everything':
    '{noun, select, items {全プロジェクトの作業項目 {sample, plural, other {# 件}}に基づきます。このプロジェクトだけでは不足です。} answers {全プロジェクトの回答 {sample, plural, other {# 件}}に基づきます。このプロジェクトだけでは不足です。} sprints {全プロジェクトのスプリント {sample, plural, other {# 回}}に基づきます。このプロジェクトだけでは不足です。} weeks {全プロジェクトの {sample, plural, other {# 週間}}に基づきます。このプロジェクトだけでは不足です。} other {全プロジェクトの {sample, plural, other {# 例}}に基づきます。このプロジェクトだけでは不足です。}}',
  'basis.published':
    '{noun, select, items {ほかの組織に基づきます。ここには作業項目が {sample, plural, other {# 件}}しかありません。} answers {ほかの組織に基づきます。ここには回答が {sample, plural, other {# 件}}しかありません。} sprints {ほかの組織に基づきます。ここにはスプリントが {sample, plural, other {# 回}}しかありません。} weeks {ほかの組織に基づきます。ここには {sample, plural, other {# 週間}}しかありません。} other {ほかの組織に基づきます。ここには {sample, plural, other {# 例}}しかありません。}}',
  'basis.published.none': 'ほかの組織に基づきます。ここは履歴が短すぎます。',
};
