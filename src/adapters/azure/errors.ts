/** An error that Azure DevOps answered. Messages never contain the token. */
export class AzureError extends Error {
  override readonly name: string = 'AzureError';
}

/** The token is not accepted: 401, or a sign-in page (203, a redirect, HTML) instead of an answer. */
export class AzureSignIn extends AzureError {
  override readonly name = 'AzureSignIn';
}

/** The token is valid, but has no permission for this. */
export class AzureForbidden extends AzureError {
  override readonly name = 'AzureForbidden';
}

/** It does not exist, or this token may not know that it exists. */
export class AzureNotFound extends AzureError {
  override readonly name = 'AzureNotFound';
}

/** The service rejects the request as invalid, and says why. */
export class AzureRejected extends AzureError {
  override readonly name = 'AzureRejected';
}

/** Another client has changed the work item since it was read. */
export class AzureConflict extends AzureError {
  override readonly name = 'AzureConflict';
}

/** The service asked to wait, or failed, for longer than the remaining time. */
export class AzureBusy extends AzureError {
  override readonly name = 'AzureBusy';
}

/** The answer does not match its documentation. */
export class AzureUnreadable extends AzureError {
  override readonly name = 'AzureUnreadable';
}
