import * as z from 'zod';
import type { Sql } from '../../../src/adapters/storage/engine/sql';
import { textColumn, toldFlagColumn } from '../../../src/adapters/storage/rows/columns';
import { CATEGORY_NUMBERS, namedColumn } from '../../../src/adapters/storage/rows/kinds';
import { questionMarks } from '../../../src/adapters/storage/rows/table';
import type { ReportedPerson } from '../../../src/core/model/containers';
import type { Status } from '../../../src/core/model/status';

const personRow = z
  .object({ account_id: textColumn, active: toldFlagColumn, is_app: toldFlagColumn })
  .transform(({ account_id, active, is_app }): ReportedPerson => ({ id: account_id, active, isApp: is_app }));

/** Those of these accounts that are stored. */
export function readPeople(sql: Sql, accountIds: readonly string[]): Promise<readonly ReportedPerson[]> {
  const text = `SELECT account_id, active, is_app FROM person WHERE account_id IN (${questionMarks(accountIds.length)})`;
  return sql.read({ text: `${text} ORDER BY account_id`, values: accountIds }, personRow);
}

const statusRow = z.object({ id: textColumn, name: textColumn, category: namedColumn(CATEGORY_NUMBERS) });

/** All statuses that are stored. */
export function readStatuses(sql: Sql): Promise<readonly Status[]> {
  return sql.read({ text: 'SELECT id, name, category FROM item_status ORDER BY id' }, statusRow);
}
