import { keys, startJira } from '../client';
import type { Client } from '../client';

let jira: Client;
beforeAll(() => {
  jira = startJira();
});
afterAll(() => {
  jira.jira.close();
});

/** Found by the app, which sees everything; written in ascending order of keys. */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['project = ABC', ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5', 'ABC-6']],
  ['project = "Alphabet" and type = epic', ['ABC-1']],
  ['project = 200', ['SEC-1']],
  ['project != ABC', ['SEC-1']],
  ['project in (ABC, SEC) and key not in (ABC-1, ABC-2, ABC-3, ABC-4, ABC-5)', ['ABC-6', 'SEC-1']],
  ['key = abc-2', ['ABC-2']],
  ['id = 1002 or issuekey = ABC-4', ['ABC-2', 'ABC-4']],
  ['key > ABC-4 and key <= ABC-6', ['ABC-5', 'ABC-6']],
  ['status = "In Progress"', ['ABC-3']],
  ['status = 5', ['ABC-2']],
  ['status not in ("To Do")', ['ABC-2', 'ABC-3']],
  ['statusCategory = Done', ['ABC-2']],
  ['statusCategory != "To Do"', ['ABC-2', 'ABC-3']],
  ['statusCategory = indeterminate', ['ABC-3']],
  ['statusCategory = undefined', []],
  ['type in subTaskIssueTypes()', ['ABC-5']],
  ['issuetype in (Epic, Sub-task)', ['ABC-1', 'ABC-5']],
  ['assignee = bob', ['ABC-2']],
  ['assignee = "Ann Archer"', ['ABC-3']],
  ['assignee != bob', ['ABC-3']],
  ['not assignee = bob', ['ABC-3']],
  ['assignee is not EMPTY', ['ABC-2', 'ABC-3']],
  ['project = ABC and assignee is null', ['ABC-1', 'ABC-4', 'ABC-5', 'ABC-6']],
  ['assignee in (bob, EMPTY) and type = Story and project = ABC', ['ABC-2', 'ABC-4', 'ABC-6']],
  ['reporter in membersOf(insiders)', []],
  ['issueLinkType = "is blocked by"', ['ABC-3']],
  ['issueLinkType in (blocks, "Is blocked by")', ['ABC-3', 'ABC-4', 'SEC-1']],
  ['project = ABC and issueLinkType is not EMPTY', ['ABC-3', 'ABC-4']],
  ['parent = ABC-1', ['ABC-2', 'ABC-3']],
  ['parent = ABC-3', ['ABC-5']],
  ['"Epic Link" = ABC-1', ['ABC-2', 'ABC-3']],
  ['cf[10014] = ABC-1', ['ABC-2', 'ABC-3']],
  ['"Epic Link" is EMPTY and parent is not EMPTY', ['ABC-5']],
  ['sprint = 38', ['ABC-2']],
  ['sprint = "Sprint 2"', ['ABC-2', 'ABC-3']],
  ['sprint in openSprints()', ['ABC-2', 'ABC-3']],
  ['sprint in closedSprints()', ['ABC-2']],
  ['sprint in futureSprints()', []],
  ['sprint in (38, openSprints())', ['ABC-2', 'ABC-3']],
  ['sprint not in closedSprints()', ['ABC-3']],
  ['project = ABC and sprint is EMPTY and type = Story', ['ABC-4', 'ABC-6']],
  ['fixVersion = 2.0', ['ABC-2']],
  ['fixVersion in unreleasedVersions(ABC)', ['ABC-2']],
  ['fixVersion in releasedVersions()', []],
  ['fixVersion = earliestUnreleasedVersion(ABC)', ['ABC-2']],
  ['resolution = Unresolved and status = "In Progress"', ['ABC-3']],
  ['resolution is not EMPTY', ['ABC-2']],
  ['resolution = Done', ['ABC-2']],
  ['labels = backend', ['ABC-2', 'ABC-4']],
  ['labels = Backend and labels = urgent', ['ABC-2']],
  ['labels in (urgent, unheard-of)', ['ABC-2']],
  ['labels != urgent', ['ABC-4']],
  ['priority = High', ['ABC-2']],
  ['priority < Medium', ['ABC-4']],
  ['priority >= High', ['ABC-2']],
  ['flagged = Impediment', ['ABC-3']],
  ['flagged is not EMPTY', ['ABC-3']],
  ['Flagged is EMPTY and status = "In Progress"', []],
  ['due < now()', ['ABC-2']],
  ['due >= 2024-03-08 and due <= "2024/03/08"', ['ABC-2']],
  ['duedate is EMPTY and assignee = ann', ['ABC-3']],
  ['created >= 2024-02-10', ['ABC-3', 'ABC-4']],
  ['created > -20d', ['ABC-4']],
  ['created < "2024-02-10 09:00" and assignee is not EMPTY', ['ABC-2']],
  ['updated >= startOfDay(-1d)', ['ABC-3']],
  ['updated >= startOfDay()', []],
  ['updated >= startOfMonth() and updated <= endOfMonth()', ['ABC-2', 'ABC-3']],
  ['updated >= startOfWeek(-1w) and updated < startOfWeek()', ['ABC-2']],
  ['resolved >= startOfYear() and resolved < endOfYear("-1M")', ['ABC-2']],
  ['resolutiondate is EMPTY and assignee = ann', ['ABC-3']],
  ['summary ~ "KEY"', ['ABC-1', 'ABC-2', 'ABC-4']],
  ['summary ~ "key sign"', ['ABC-1']],
  ['summary ~ "\\"the key\\""', ['ABC-2', 'ABC-4']],
  ['summary ~ "sign*" and type != Epic', ['ABC-3']],
  ['summary !~ key and project = ABC', ['ABC-3', 'ABC-5', 'ABC-6']],
  ['text ~ "second line"', ['ABC-3']],
  ['"Story Points" > 3', ['ABC-2']],
  ['"Story Points" in (3, 8)', ['ABC-3']],
  ['cf[10016] is EMPTY and sprint is not EMPTY', []],
  ['"Story Points[Number]" = 5', ['ABC-2']],
  ['level = "Insiders only"', ['ABC-6']],
  ['project = ABC AND (status = Done OR status = "In Progress")', ['ABC-2', 'ABC-3']],
  ['status = Done OR status = "To Do" AND type = Epic', ['ABC-1', 'ABC-2']],
  ['project = ABC AND NOT (status = Done OR assignee is EMPTY)', ['ABC-3']],
  ['PROJECT = abc AND STATUS = done', ['ABC-2']],
];

describe('what a query finds', () => {
  it.each(FOUND)('%s', async (jql, expected) => {
    const answer = await jira.search(`${jql} ORDER BY key ASC`);
    expect(answer.body).not.toHaveProperty('errorMessages');
    expect(keys(answer)).toEqual(expected);
  });

  it('knows who asks', async () => {
    expect(keys(await jira.as('bob').search('assignee = currentUser()'))).toEqual(['ABC-2']);
  });
});

const ORDERED: readonly (readonly [string, readonly string[]])[] = [
  ['key DESC', ['SEC-1', 'ABC-6', 'ABC-5', 'ABC-4', 'ABC-3', 'ABC-2', 'ABC-1']],
  ['priority DESC, key', ['ABC-2', 'ABC-1', 'ABC-3', 'ABC-5', 'ABC-6', 'SEC-1', 'ABC-4']],
  ['updated DESC, key ASC', ['ABC-3', 'ABC-2', 'ABC-1', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']],
  ['assignee ASC, key ASC', ['ABC-3', 'ABC-2', 'ABC-1', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']],
  ['status DESC, key ASC', ['ABC-2', 'ABC-3', 'ABC-1', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']],
  ['duedate DESC, project DESC, key ASC', ['ABC-2', 'SEC-1', 'ABC-1', 'ABC-3', 'ABC-4', 'ABC-5', 'ABC-6']],
  ['"Story Points" ASC, key ASC', ['ABC-3', 'ABC-2', 'ABC-1', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']],
  ['rank', ['ABC-1', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5', 'ABC-6', 'SEC-1']],
  ['sprint DESC, fixVersion, labels, key DESC', ['ABC-2', 'ABC-3', 'ABC-4', 'SEC-1', 'ABC-6', 'ABC-5', 'ABC-1']],
];

describe('in which order', () => {
  it.each(ORDERED)('ORDER BY %s', async (order, expected) => {
    expect(keys(await jira.search(`project in (ABC, SEC) ORDER BY ${order}`))).toEqual(expected);
  });
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['foo = 1', "Field 'foo' does not exist or you do not have permission to view it."],
  ['project = ABC ORDER BY foo', "Field 'foo' does not exist or you do not have permission to view it."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['status = Nope', "The value 'Nope' does not exist for the field 'status'."],
  ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
  ['fixVersion = 9.9', "The value '9.9' does not exist for the field 'fixVersion'."],
  ['key = ABC-99', "An issue with key 'ABC-99' does not exist for field 'key'."],
  ['id = 99', "A value with ID '99' does not exist for the field 'id'."],
  ['status > Done', "The operator '>' is not supported by the 'status' field."],
  ['status ~ Done', "The operator '~' is not supported by the 'status' field."],
  ['summary = key', "The operator '=' is not supported by the 'summary' field."],
  ['status was Done', "The operator 'was' is not supported by the 'status' field."],
  ['status changed', "The operator 'changed' is not supported by the 'status' field."],
  ['sprint in someSprints()', "Unable to find JQL function 'someSprints()'."],
  ['created > tomorrow()', "Unable to find JQL function 'tomorrow()'."],
  [
    'created > someday',
    "Date value 'someday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
  ],
  ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ['ORDER BY key', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ['project =', 'Error in the JQL Query: Expecting either a value, list or function before the end of the query.'],
  ['created >', 'Error in the JQL Query: Expecting either a value or function before the end of the query.'],
  ['project = ABC and', 'Error in the JQL Query: Expecting a field name at the end of the query.'],
  [
    'project',
    "Error in the JQL Query: Expecting operator before the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.",
  ],
  ['summary ~ a b', "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 13)"],
  ['project = "ABC', "Error in the JQL Query: The quoted string 'ABC' has not been completed. (line 1, character 11)"],
  ['= ABC', "Error in the JQL Query: Expecting a field name but got '='. (line 1, character 1)"],
];

describe('what is refused', () => {
  it.each(REFUSED)('%s', async (jql, message) => {
    expect(await jira.search(jql)).toEqual({ status: 400, body: { errorMessages: [message], errors: {} } });
  });

  it('does not tell that a hidden project or issue exists', async () => {
    expect((await jira.as('bob').search('project = SEC')).body['errorMessages']).toEqual([
      "The value 'SEC' does not exist for the field 'project'.",
    ]);
    expect((await jira.as('bob').search('key = ABC-6')).body['errorMessages']).toEqual([
      "An issue with key 'ABC-6' does not exist for field 'key'.",
    ]);
  });

  it('refuses more than seven fields to order by', async () => {
    const fields = 'key, status, priority, created, updated, due, rank, summary';
    expect((await jira.search(`project = ABC ORDER BY ${fields}`)).status).toBe(400);
  });
});
