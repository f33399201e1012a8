import { fieldEvidence } from '../../../../../src/adapters/jira/translation/fields/exported-fields';
import { aContext, aRawIssue, changed, entry, translated } from '../../raw-issue';

const OLD_SPRINT = 'com.atlassian.greenhopper.service.sprint.Sprint@1a[id=3,state=ACTIVE,name=Alpha]';
const points = (from: string | null, to: string, fieldId?: string) =>
  changed('Story Points', [null, from], [null, to], fieldId);
const withHistory = (fields: object, ...histories: object[]) => aRawIssue(fields, { changelog: { histories } });

function fieldsOf(...raws: unknown[]) {
  const evidence = fieldEvidence();
  for (const raw of raws) evidence.observe(raw);
  return evidence.fields();
}

it('finds points by the value that their history ends with', () => {
  const fields = fieldsOf(
    withHistory({ customfield_70: 8, customfield_71: 5 }, entry(5, points(null, '3')), entry(6, points('3', '8'))),
    withHistory({ customfield_70: 2, customfield_71: 2 }, entry(5, points(null, '2'))),
    withHistory({ customfield_71: 1 }, entry(5, points(null, '9'))),
  );
  expect(fields.estimate).toEqual([{ id: 'customfield_70', name: 'Story Points' }]);
});

it('believes a changelog that tells the id', () => {
  const fields = fieldsOf(withHistory({ customfield_70: 8 }, entry(5, points(null, '8', 'customfield_90'))));
  expect(fields.estimate).toEqual([{ id: 'customfield_90', name: 'Story Points' }]);
});

it('knows sprints by what they look like', () => {
  expect(fieldsOf(aRawIssue({ customfield_80: [OLD_SPRINT], customfield_81: ['a'] })).sprint).toEqual([
    { id: 'customfield_80', name: 'Sprint' },
  ]);
  expect(fieldsOf(aRawIssue({ customfield_82: [{ id: 3, state: 'active', boardId: 1 }] })).sprint).toEqual([
    { id: 'customfield_82', name: 'Sprint' },
  ]);
});

it('follows points through the history where no value shows which field they are in', () => {
  const raw = withHistory({}, entry(5, points(null, '3')), entry(6, points('3', '8')));
  const fields = fieldsOf(raw);
  expect(fields.estimate).toEqual([{ id: null, name: 'Story Points' }]);
  expect(translated(raw, aContext(fields)).item).toMatchObject({
    initial: { estimate: null },
    changes: [
      { kind: 'estimate', from: null, to: 3 },
      { kind: 'estimate', from: 3, to: 8 },
    ],
  });
});

it('finds nothing in nothing', () => {
  expect(fieldsOf(null, 'text', {}, aRawIssue())).toEqual({
    criteria: [],
    sprint: [],
    epicLink: [],
    epicName: [],
    parentTypes: [],
    flagged: [],
    estimate: [],
    startOn: [],
    targetEnd: [],
  });
});

it('knows acceptance criteria by the name in the changelog', () => {
  const text = 'It works. And it goes on working.';
  const raw = withHistory(
    { customfield_90: text },
    entry(5, changed('Acceptance Criteria', [null, null], [null, text])),
  );
  expect(fieldsOf(raw).criteria).toEqual([{ id: 'customfield_90', name: 'Acceptance Criteria' }]);
  expect(fieldsOf(aRawIssue({ customfield_90: text })).criteria).toEqual([]);
});
