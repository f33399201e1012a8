import * as z from 'zod';
import { badRequest, notFound } from '../../problem';
import { writeIssue } from '../../store/issue-table';
import { without } from '../../without';
import { bodyOf, json, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const MAX_CHARACTERS = 32_768;
const LONGEST_KEY = 255;

/**
 * Properties that apps keep on an issue. They change neither the issue's date nor its history, and cause no product
 * event.
 */
export function issuePropertyRoutes(app: LocalApp): void {
  app.get('/rest/api/3/issue/:issue/properties', (context) => {
    const session = context.get('session');
    const { id, properties = {} } = visibleIssue(session, context.req.param('issue'));
    const self = `${session.baseUrl}/rest/api/3/issue/${id}/properties`;
    return json({ keys: Object.keys(properties).map((key) => ({ key, self: `${self}/${key}` })) });
  });
  app.get('/rest/api/3/issue/:issue/properties/:key', (context) => {
    const key = context.req.param('key');
    const { properties = {} } = visibleIssue(context.get('session'), context.req.param('issue'));
    if (!Object.hasOwn(properties, key)) throw notFound(`The property with key '${key}' does not exist.`);
    return json({ key, value: properties[key] });
  });
  app.put('/rest/api/3/issue/:issue/properties/:key', async (context) => {
    const key = context.req.param('key');
    if (key.length > LONGEST_KEY) throw badRequest('The length of the property key must be less than 255 characters.');
    const value = await bodyOf(context, z.unknown());
    if (JSON.stringify(value).length > MAX_CHARACTERS) {
      throw badRequest(`The property value cannot be longer than ${MAX_CHARACTERS} characters.`);
    }
    const isNew = context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const before = issue.properties ?? {};
      writeIssue(session.store.state, { ...issue, properties: { ...before, [key]: value } }, session.store);
      return !Object.hasOwn(before, key);
    });
    return json(null, isNew ? 201 : 200);
  });
  app.delete('/rest/api/3/issue/:issue/properties/:key', (context) => {
    const key = context.req.param('key');
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const before = issue.properties ?? {};
      if (!Object.hasOwn(before, key)) throw notFound(`The property with key '${key}' does not exist.`);
      writeIssue(session.store.state, { ...issue, properties: without(before, key) }, session.store);
    });
    return noContent();
  });
}
