import { condition } from './condition';
import { idField, inColumn } from './id-field';
import type { JqlField } from './jql-field';

/** A column with an account: matched by account id or by display name. */
export const userField = (column: string): JqlField =>
  idField({
    ...inColumn(column),
    functions: 'user',
    resolve: (text, { store }) => {
      if (store.catalogue.users.has(text)) return [text];
      const wanted = text.toLowerCase();
      return [...store.catalogue.users.values()]
        .filter((user) => user.displayName.toLowerCase() === wanted)
        .map((user) => user.accountId);
    },
    order: ({ store }) =>
      condition(
        `json_extract(?, '$."' || ${column} || '"')`,
        JSON.stringify(
          Object.fromEntries(
            [...store.catalogue.users.values()].map((user) => [user.accountId, user.displayName.toLowerCase()]),
          ),
        ),
      ),
  });
