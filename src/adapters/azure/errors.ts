/** What Azure DevOps answered instead of what was asked for. Messages never hold the token. */
export class AzureError extends Error {
  override readonly name: string = 'AzureError';
}

/** The token is not accepted: 401, or a page to sign in (203, a redirect, HTML) instead of an answer. */
export class AzureSignIn extends AzureError {
  override readonly name = 'AzureSignIn';
}

/** The token is known, and may not do this. */
export class AzureForbidden extends AzureError {
  override readonly name = 'AzureForbidden';
}

/** It does not exist, or this token may not know that it does. */
export class AzureNotFound extends AzureError {
  override readonly name = 'AzureNotFound';
}

/** The request makes no sense to the service, which says why. */
export class AzureRejected extends AzureError {
  override readonly name = 'AzureRejected';
}

/** Somebody else changed the work item since it was read. */
export class AzureConflict extends AzureError {
  override readonly name = 'AzureConflict';
}

/** The service asked to wait, or failed, for longer than there is time. */
export class AzureBusy extends AzureError {
  override readonly name = 'AzureBusy';
}

/** The answer is not what its documentation says. */
export class AzureUnreadable extends AzureError {
  override readonly name = 'AzureUnreadable';
}
