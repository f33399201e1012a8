/** One value of an issue property that an app's manifest gives a name in JQL (`jira:entityProperty`). */
export interface PropertyAlias {
  readonly searchAlias: string;
  readonly propertyKey: string;
  /** Names from the root of the property's value to the value, with dots between. */
  readonly path: string;
  readonly type: 'string' | 'number' | 'text' | 'date' | 'user';
}
