/** An error that Jira answered. `answering` in the entry points translates it for screens. */
export class JiraError extends Error {
  override readonly name: string = 'JiraError';
}

/** It does not exist, or this caller may not know that it exists. */
export class JiraNotFound extends JiraError {
  override readonly name = 'JiraNotFound';
}

/** Jira knows the caller and refuses. */
export class JiraForbidden extends JiraError {
  override readonly name = 'JiraForbidden';
}

/** Jira rejects the request as invalid, and says why. */
export class JiraRejected extends JiraError {
  override readonly name = 'JiraRejected';
  constructor(
    message: string,
    readonly errorMessages: readonly string[],
  ) {
    super(message);
  }
}

/** Jira asked to wait, or failed, for longer than the remaining time. */
export class JiraBusy extends JiraError {
  override readonly name = 'JiraBusy';
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Jira's answer does not match its documentation. */
export class JiraUnreadable extends JiraError {
  override readonly name = 'JiraUnreadable';
}
