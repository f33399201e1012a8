/** A value of an issue property that has a name in JQL from an app's manifest (`jira:entityProperty`). */
export interface PropertyAlias {
  readonly searchAlias: string;
  readonly propertyKey: string;
  /** The path from the root of the property's value to the value, with dots between names. */
  readonly path: string;
  readonly type: 'string' | 'number' | 'text' | 'date' | 'user';
}
