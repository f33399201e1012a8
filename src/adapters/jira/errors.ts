/** What Jira answered instead of what was asked for. `answering` in the entry points tells screens which it was. */
export class JiraError extends Error {
  override readonly name: string = 'JiraError';
}

/** It does not exist, or this caller may not know that it does. */
export class JiraNotFound extends JiraError {
  override readonly name = 'JiraNotFound';
}

/** Jira knows the caller and refuses. */
export class JiraForbidden extends JiraError {
  override readonly name = 'JiraForbidden';
}

/** Jira could not make sense of the request, and says why. */
export class JiraRejected extends JiraError {
  override readonly name = 'JiraRejected';
  constructor(
    message: string,
    readonly errorMessages: readonly string[],
  ) {
    super(message);
  }
}

/** Jira asked to wait, or failed, for longer than there is time. */
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

/** Jira's answer is not what its documentation says. */
export class JiraUnreadable extends JiraError {
  override readonly name = 'JiraUnreadable';
}
