import { readEvent } from '../../../../src/adapters/jira/events/read-event';
import { ana, aContext, aRawIssue, robot, STATUSES } from '../raw-issue';
import { translateIssue } from '../../../../src/adapters/jira/translation/issue/translate-issue';

const context = () => {
  const made = aContext();
  made.seen.projects.set('PLAT', { id: '100', key: 'PLAT', name: 'PLAT' });
  return made;
};
const tooLittle = (itemIds: readonly string[], rest: object = {}) => [
  { kind: 'told-too-little', itemIds, iterationIds: [], projectKeys: [], ...rest },
];
const issue = { id: '10001', key: 'PLAT-1', fields: { status: STATUSES.done, assignee: { accountId: 'acc-ana' } } };
const items = [{ field: 'status', from: '1', fromString: 'Open', to: '5', toString: 'Resolved' }];

describe('what cannot be followed is read again', () => {
  it.each([
    ['a changelog without an id', 'updated:issue', { issue, changelog: { items } }],
    ['a changelog that is a list', 'updated:issue', { issue, changelog: items }],
    ['a changelog of texts', 'updated:issue', { issue, changelog: { id: '7', items: ['status'] } }],
    ['an issue without fields', 'updated:issue', { issue: { id: '10001', key: 'PLAT-1' } }],
    ['an issue without a key', 'created:issue', { issue: { id: 10001, fields: {} } }],
    ['a comment that is a text', 'commented:issue', { issue, comment: 'Well' }],
    ['a comment that is gone', 'deleted:comment', { issue: { id: '10001' }, comment: { id: '9' } }],
  ])('%s', (_, act, event) => {
    expect(readEvent({ eventType: `avi:jira:${act}`, ...event }, context())).toEqual(tooLittle(['10001']));
  });

  it('a link of which the type is not told, on both its ends', () => {
    const link = { id: '7', sourceIssueId: 10001, destinationIssueId: '10002', issueLinkType: { id: '1' } };
    expect(readEvent({ eventType: 'avi:jira:created:issuelink', ...link }, context())).toEqual(
      tooLittle(['10001', '10002']),
    );
  });

  it('a sprint of which only the name is told', () => {
    const sprint = { id: 40, name: 'Sprint 2' };
    expect(readEvent({ eventType: 'avi:jira-software:updated:sprint', sprint }, context())).toEqual(
      tooLittle([], { iterationIds: ['40'] }),
    );
  });

  it('the versions of a project of which one is told by its name', () => {
    const version = { id: '501', name: '2.0', projectId: 100 };
    expect(readEvent({ eventType: 'avi:jira:updated:version', version }, context())).toEqual(
      tooLittle([], { projectKeys: ['PLAT'] }),
    );
  });
});

it('takes deletions that tell an id and nothing else', () => {
  const gone = (thing: string, rest: object) => readEvent({ eventType: `avi:${thing}`, ...rest }, context());
  expect(gone('jira:deleted:issue', { issue: { id: '10001' } })).toEqual([{ kind: 'items-gone', itemIds: ['10001'] }]);
  expect(gone('jira-software:deleted:sprint', { sprint: { id: 40 } })).toMatchObject([
    { kind: 'iteration-gone', iteration: { id: '40' } },
  ]);
  expect(gone('jira:deleted:version', { version: { id: '501' } })).toMatchObject([
    { kind: 'version-gone', version: { id: '501' } },
  ]);
});

it.each([
  { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { name: 'Blocks', inwardName: 'is blocked by', outwardName: 'blocks' },
  { id: 1, name: 'Blocks', inwardName: 'is blocked by', outwardName: 'blocks', isSubTaskLinkType: false },
])('knows links by their types, however those are written: %j', (issueLinkType) => {
  const link = { id: '7', sourceIssueId: '10001', destinationIssueId: '10002', issueLinkType };
  const [made] = readEvent({ eventType: 'avi:jira:created:issuelink', ...link }, context());
  if (made?.kind !== 'items-changed') throw new Error('not about items');
  const [source, target] = ['10001', '10002'].map((id) => itemOf(id));
  const told = made.apply(new Map([source!, target!].map((item) => [item.id, item])));
  expect(told.map(({ item }) => item?.links)).toMatchObject([
    [{ id: '7', meaning: 'blocks', otherKey: 'PLAT-10002' }],
    [{ id: '7', meaning: 'waits-for', otherKey: 'PLAT-10001' }],
  ]);
});

it('has both ends of a link that is gone read again where no changelog has told it, and nothing else', () => {
  const link = { id: '7', sourceIssueId: '10001', destinationIssueId: '10002' };
  const type = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  const [gone] = readEvent({ eventType: 'avi:jira:deleted:issuelink', ...link, issueLinkType: type }, context());
  if (gone?.kind !== 'items-changed') throw new Error('not about items');
  const links = [{ id: '7', meaning: 'blocks', otherKey: 'PLAT-10002', since: null, until: null }] as const;
  const [source, target] = [{ ...itemOf('10001'), links }, itemOf('10002')];
  const told = gone.apply(new Map([source, target].map((item) => [item.id, item])));
  expect(told.map(({ itemId, reread }) => [itemId, reread])).toEqual([
    ['10001', true],
    ['10002', false],
  ]);
});

function itemOf(id: string) {
  const read = translateIssue(aRawIssue({}, { id, key: `PLAT-${id}` }), aContext(), []);
  if ('rejected' in read) throw new Error('not read');
  return read.item;
}

describe('people', () => {
  const knowing = () => {
    const made = context();
    made.seen.people.set('acc-ana', { id: 'acc-ana', active: false, isApp: false });
    made.seen.people.set('acc-robot', { id: 'acc-robot', active: true, isApp: true });
    return made;
  };
  const peopleTold = (users: object) => {
    const event = {
      eventType: 'avi:jira:updated:issue',
      issue: { ...issue, fields: users },
      changelog: { id: '1', items },
    };
    const [happening] = readEvent(event, knowing());
    return happening?.kind === 'items-changed' ? happening.people : [];
  };

  it('stay as they are known where only their ids are told', () => {
    const bare = {
      creator: { accountId: 'acc-ana' },
      reporter: { accountId: 'acc-robot' },
      assignee: { accountId: 'x' },
    };
    expect(peopleTold(bare)).toEqual([
      { id: 'acc-ana', active: false, isApp: false },
      { id: 'acc-robot', active: true, isApp: true },
      { id: 'x', active: null, isApp: null },
    ]);
  });

  it('are known anew as far as more is told', () => {
    expect(
      peopleTold({ creator: ana, reporter: { ...robot, active: false }, assignee: { accountId: 'x', active: true } }),
    ).toEqual([
      { id: 'acc-ana', active: true, isApp: false },
      { id: 'acc-robot', active: false, isApp: true },
      { id: 'x', active: true, isApp: null },
    ]);
  });

  it('of which nothing is left are nobody’s account', () => {
    const former = { id: 'gone-unknown', active: false, isApp: false };
    expect(peopleTold({ assignee: { accountId: 'unknown', active: true } })).toContainEqual(former);
    expect(JSON.stringify(peopleTold({ assignee: { accountId: 'unknown' } }))).not.toContain('"unknown"');
  });

  it.each([
    [{ accountId: 'acc-robot' }, false],
    [robot, false],
    [{ accountId: 'y' }, true],
  ])('who comment have the item read again where it is not known whether they are an app: %j, %p', (author, reread) => {
    const comment = { id: '3', created: '2024-03-21T09:00:00.000+0000', author, body: 'Well' };
    const [happening] = readEvent({ eventType: 'avi:jira:commented:issue', issue, comment }, knowing());
    if (happening?.kind !== 'items-changed') throw new Error('not about items');
    expect(happening.apply(new Map([['10001', itemOf('10001')]]))).toMatchObject([{ reread }]);
  });

  it.each([{ accountId: 'y' }, { accountId: 'y', active: true }])(
    'who act and of whom is not known whether they are an app have their change read again: %j',
    (author) => {
      const event = {
        eventType: 'avi:jira:updated:issue',
        atlassianId: 'y',
        issue: { ...issue, fields: { ...issue.fields, creator: author, updated: '2024-03-21T09:00:00.000+0000' } },
        changelog: { id: '700', items },
      };
      const [happening] = readEvent(event, context());
      if (happening?.kind !== 'items-changed') throw new Error('not about items');
      expect(happening.apply(new Map([['10001', itemOf('10001')]]))).toMatchObject([{ reread: true }]);
    },
  );

  it.each([
    ['bare', [ana, robot]],
    ['wrapped', { users: [ana, robot] }],
    ['wrapped as documented', { associatedUsers: [ana, robot] }],
  ])('are listed %s', (_, associatedUsers) => {
    const event = {
      eventType: 'avi:jira:updated:issue',
      issue: { ...issue, fields: {} },
      changelog: { id: '1', items },
      associatedUsers,
    };
    const [happening] = readEvent(event, context());
    expect(happening).toMatchObject({
      people: [
        { id: 'acc-ana', isApp: false },
        { id: 'acc-robot', isApp: true },
      ],
    });
  });
});
