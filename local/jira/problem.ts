/** An error response of Jira: its status and Jira's message. */
export class JiraProblem extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(errors)].join(' '));
    this.name = 'JiraProblem';
  }
}

export const badRequest = (...messages: readonly string[]): JiraProblem => new JiraProblem(400, messages);

export const badFields = (errors: Readonly<Record<string, string>>): JiraProblem => new JiraProblem(400, [], errors);

export const notFound = (message: string): JiraProblem => new JiraProblem(404, [message]);

/** The same message for an issue that does not exist and for one that the caller may not see. */
export const noSuchIssue = (): JiraProblem => notFound('Issue does not exist or you do not have permission to see it.');

export const noSuchProject = (idOrKey: string): JiraProblem =>
  notFound(`No project could be found with key '${idOrKey}'.`);
