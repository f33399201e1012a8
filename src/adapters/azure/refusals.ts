import * as z from 'zod';
import { AzureConflict, type AzureError, AzureForbidden, AzureNotFound, AzureRejected } from './errors';

const problemSchema = z.object({ message: z.string() });

/** The error for a refused request. */
export function refused(status: number, text: string, what: string): AzureError {
  const said = saidIn(text);
  const message = `${what} was answered ${String(status)}${said === '' ? '' : `: ${said}`}`;
  if (status === 403) return new AzureForbidden(message);
  if (status === 404) return new AzureNotFound(message);
  if (status === 409 || status === 412) return new AzureConflict(message);
  return new AzureRejected(message);
}

function saidIn(text: string): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Proxies answer HTML; the status is enough then.
    return '';
  }
  const parsed = problemSchema.safeParse(json);
  return parsed.success ? parsed.data.message : '';
}
