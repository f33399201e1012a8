import { plainWords } from '../../../../src/core/model/plain-words';

/** Columns of Jira's CSV that are read, in any language of the exporting user. */
export type CsvRole =
  | 'key'
  | 'id'
  | 'summary'
  | 'type'
  | 'status'
  | 'statusCategory'
  | 'projectKey'
  | 'projectName'
  | 'priority'
  | 'resolution'
  | 'assignee'
  | 'assigneeId'
  | 'reporter'
  | 'reporterId'
  | 'creator'
  | 'creatorId'
  | 'created'
  | 'updated'
  | 'resolved'
  | 'dueDate'
  | 'fixVersion'
  | 'version'
  | 'labels'
  | 'description'
  | 'comment'
  | 'sprint'
  | 'estimateSeconds'
  | 'security'
  | 'parentId'
  | 'parentKey';

/** Headings in English, German, French, Spanish and Japanese, normalised. */
const HEADINGS: Readonly<Record<CsvRole, readonly string[]>> = {
  key: [
    'issue key',
    'work item key',
    'key',
    'vorgangsschlussel',
    'schlussel',
    'cle de ticket',
    'cle de demande',
    'cle',
    'clave de incidencia',
    'clave de actividad',
    'clave',
    '課題キー',
    '作業項目キー',
    'キー',
  ],
  id: [
    'issue id',
    'work item id',
    'vorgangs id',
    'id de demande',
    'id de ticket',
    'id du ticket',
    'id de la incidencia',
    '課題 id',
  ],
  summary: ['summary', 'zusammenfassung', 'resume', 'resumen', '要約'],
  type: [
    'issue type',
    'work type',
    'work item type',
    'vorgangstyp',
    'type de demande',
    'type de ticket',
    'tipo de incidencia',
    '課題タイプ',
  ],
  status: ['status', 'etat', 'statut', 'estado', 'ステータス'],
  statusCategory: [
    'status category',
    'statuskategorie',
    'categorie d etat',
    'categoria de estado',
    'ステータス カテゴリ',
  ],
  projectKey: ['project key', 'projektschlussel', 'cle de projet', 'clave del proyecto', 'プロジェクト キー'],
  projectName: ['project name', 'projektname', 'nom du projet', 'nombre del proyecto', 'プロジェクト名'],
  priority: ['priority', 'prioritat', 'priorite', 'prioridad', '優先度'],
  resolution: ['resolution', 'losung', 'resolucion', '解決状況'],
  assignee: [
    'assignee',
    'zugewiesene person',
    'bearbeiter',
    'attribution',
    'responsable',
    'persona asignada',
    '担当者',
  ],
  assigneeId: ['assignee id'],
  reporter: ['reporter', 'autor', 'rapporteur', 'informador', '報告者'],
  reporterId: ['reporter id'],
  creator: ['creator', 'ersteller', 'createur', 'creador', '作成者'],
  creatorId: ['creator id'],
  created: ['created', 'erstellt', 'creation', 'cree', 'cree le', 'creada', 'creado', '作成日'],
  updated: ['updated', 'aktualisiert', 'mise a jour', 'mis a jour', 'actualizada', 'actualizado', '更新日'],
  resolved: ['resolved', 'erledigt', 'resolu', 'resuelta', 'resuelto', '解決日'],
  dueDate: [
    'due date',
    'due',
    'falligkeitsdatum',
    'fallig',
    'date d echeance',
    'echeance',
    'fecha de vencimiento',
    '期限',
  ],
  fixVersion: [
    'fix version s',
    'fix versions',
    'fix version',
    'losungsversion en',
    'losungsversionen',
    'version s corrigee s',
    'versions corrigees',
    'versiones corregidas',
    '修正バージョン',
  ],
  version: ['affects version s', 'affects versions', 'betrifft version en', 'version s affectee s', '影響バージョン'],
  labels: ['labels', 'label', 'stichworter', 'etiquettes', 'etiquetas', 'ラベル'],
  description: ['description', 'beschreibung', 'descripcion', '説明'],
  comment: ['comment', 'comments', 'kommentar', 'commentaire', 'comentario', 'コメント'],
  sprint: ['sprint', 'sprints', 'スプリント'],
  estimateSeconds: [
    'original estimate',
    'ursprungliche schatzung',
    'estimation originale',
    'estimacion original',
    '初期見積もり',
  ],
  security: ['security level', 'sicherheitsstufe', 'niveau de securite', 'nivel de seguridad', 'セキュリティ レベル'],
  parentId: ['parent id', 'parent', 'ubergeordnet', 'ubergeordnete id'],
  parentKey: ['parent key'],
};

const ROLE_OF = new Map(
  Object.entries(HEADINGS).flatMap(([role, names]) => names.map((name): [string, string] => [name, role])),
);

const isRole = (text: string | undefined): text is CsvRole => text !== undefined && text in HEADINGS;

/** The content of a column. */
export type CsvColumn =
  | { readonly kind: 'system'; readonly role: CsvRole }
  | { readonly kind: 'custom'; readonly name: string }
  | { readonly kind: 'link'; readonly type: string; readonly side: 'inwardIssue' | 'outwardIssue' }
  | { readonly kind: 'other' };

const CUSTOM =
  /^(?:Custom field|Benutzerdefinierte[sn]? Feld(?:er)?|Champs? personnalisés?|Campos? personalizados?|カスタム ?フィールド) ?[(（](.*)[)）]$/i;
const LINK =
  /^(Inward|Outward|Eingehende|Ausgehende|Lien entrant|Lien sortant|Enlace de entrada|Enlace de salida|内向き|外向き)[^(（]*[(（](.*)[)）]$/i;

/** The meaning of a heading in Jira's CSV. */
export function csvColumn(heading: string): CsvColumn {
  const text = heading.trim();
  const custom = CUSTOM.exec(text)?.[1];
  if (custom !== undefined) return { kind: 'custom', name: custom };
  const [, direction, type] = LINK.exec(text) ?? [];
  if (direction !== undefined && type !== undefined) {
    const isInward = /^(?:inward|eingehende|lien entrant|enlace de entrada|内向き)/i.test(direction);
    return { kind: 'link', type, side: isInward ? 'inwardIssue' : 'outwardIssue' };
  }
  const role = ROLE_OF.get(plainWords(text));
  return isRole(role) ? { kind: 'system', role } : { kind: 'other' };
}
