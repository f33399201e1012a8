interface Step {
  readonly author?: object;
  readonly created: string;
  readonly items: readonly object[];
}

/** One step of a history. */
export function step(created: string, ...items: readonly object[]): Step {
  return { created, items };
}

/** One entry of a history: ids and texts before and after. */
export function moved(
  field: string,
  [from, fromString]: readonly [string | null, string | null],
  [to, toString]: readonly [string | null, string | null],
): object {
  return { field, from, fromString, to, toString };
}

/** A status entry, by the statuses of `STATUS`. */
export function statusStep(created: string, from: keyof typeof STATUS, to: keyof typeof STATUS): Step {
  const [before, after] = [STATUS[from], STATUS[to]];
  return step(created, moved('status', [before.id, before.name], [after.id, after.name]));
}

export const STATUS = {
  todo: { id: '10000', name: 'To Do', statusCategory: { id: 2, key: 'new' } },
  progress: { id: '3', name: 'In Progress', statusCategory: { id: 4, key: 'indeterminate' } },
  done: { id: '10002', name: 'Done', statusCategory: { id: 3, key: 'done' } },
};

/** An issue of project FC, a story to do by default, made on 3 March 2025 at 8:00 UTC. */
export function anIssue(number: number, fields: object = {}, histories: readonly Step[] = []): object {
  return {
    id: String(1000 + number),
    key: `FC-${number}`,
    fields: {
      created: '2025-03-03T08:00:00Z',
      updated: histories.at(-1)?.created ?? '2025-03-03T08:00:00Z',
      project: { id: '1', key: 'FC', name: 'FC' },
      issuetype: { id: '10001', name: 'Story', subtask: false },
      status: STATUS.todo,
      issuelinks: [],
      ...fields,
    },
    changelog: {
      histories: histories.map((history, index) => ({
        id: `${number}${index}`,
        author: { accountId: 'ana', displayName: 'Ana', accountType: 'atlassian' },
        ...history,
      })),
    },
  };
}
