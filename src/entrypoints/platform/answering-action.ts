import { getAppContext, NeedsAuthenticationError } from '@forge/api';
import * as z from 'zod';
import { JiraForbidden } from '../../adapters/jira/errors';
import { ownLanguage } from '../../adapters/jira/rest/users';
import { type ActionAnswer, refused } from '../../app/automation/actions/action-answer';
import { EVERY_MESSAGE } from '../../words/every-message';
import type { Key } from '../../words/say/catalogue';
import { localeOf } from '../../words/say/locale';
import { type Say, sayTo } from '../../words/say/say';
import { jiraAsViewer } from './forge-jira';

/** Keys as people write them. */
const itemKey = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9_]{0,30}-\d{1,10}$/);
const projectKey = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9_]{0,30}$/);

/** An agent sends the issue on which it was asked; a rule sends only inputs. */
const context = z
  .object({ jira: z.object({ issueKey: itemKey }).partial() })
  .partial()
  .nullish()
  .catch(null);

/** The payload of an action, and the sentence for a wrong payload. */
export interface ActionPayload<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly otherwise: Key & ('action.key-wanted' | 'action.project-wanted' | 'action.sprint-wanted');
}

export const itemPayload = {
  schema: z
    .object({ workItemKey: itemKey.optional(), context })
    .transform(({ workItemKey, context: where }) => workItemKey ?? where?.jira?.issueKey)
    .pipe(itemKey),
  otherwise: 'action.key-wanted',
} as const satisfies ActionPayload<z.ZodType>;

export const scopePayload = {
  schema: z
    .object({ key: z.union([itemKey, projectKey]).optional(), context })
    .transform(({ key, context: where }) => key ?? where?.jira?.issueKey)
    .pipe(z.union([itemKey, projectKey])),
  otherwise: 'action.key-wanted',
} as const satisfies ActionPayload<z.ZodType>;

export const projectPayload = {
  schema: z.object({ projectKey }).transform((asked) => asked.projectKey),
  otherwise: 'action.project-wanted',
} as const satisfies ActionPayload<z.ZodType>;

export const sprintPayload = {
  schema: z
    .object({ sprintId: z.union([z.string().trim(), z.number()]).transform(String) })
    .transform((asked) => asked.sprintId)
    .pipe(z.string().regex(/^\d{1,15}$/)),
  otherwise: 'action.sprint-wanted',
} as const satisfies ActionPayload<z.ZodType>;

/** Words for sentences that belong to no particular moment. */
const plainlyIn = (languageTag: string): Say<'automation'> =>
  sayTo({ languageTag, timeZone: 'UTC', takenAt: new Date().toISOString() }, EVERY_MESSAGE[localeOf(languageTag)]);

/** The language of the person of the connection; English if Jira does not report it. */
const languageOfAsker = (): Promise<string> => ownLanguage(jiraAsViewer()).catch(() => 'en');

/**
 * An action that never throws: rules stop at `errors` and write the sentence into their log. Contains the one try/catch; the
 * cause goes to the log of the app, under the reference in the sentence.
 */
export function action<Schema extends z.ZodType, Outputs>(
  { schema, otherwise }: ActionPayload<Schema>,
  handle: (asked: z.infer<Schema>, language: string) => Promise<ActionAnswer<Outputs>>,
): (payload: unknown) => Promise<ActionAnswer<Outputs>> {
  return async (payload) => {
    const reference = getAppContext().invocationId;
    const language = await languageOfAsker();
    const plainly = plainlyIn(language);
    try {
      const parsed = schema.safeParse(payload);
      return parsed.success ? await handle(parsed.data, language) : refused(plainly(otherwise));
    } catch (error) {
      console.error(`[${reference}]`, error);
      const isStranger = error instanceof JiraForbidden || error instanceof NeedsAuthenticationError;
      return refused(isStranger ? plainly('action.no-consent') : plainly('action.failed', { reference }));
    }
  };
}
