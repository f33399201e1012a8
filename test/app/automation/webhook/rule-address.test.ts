import { ruleAddress } from '../../../../src/app/automation/webhook/rule-address';

const GOOD =
  'https://api-private.atlassian.com/automation/webhooks/jira/a/3f2b8c1e-0000-4000-8000-1234567890ab/0190a1b2-c3d4-7e5f-8a9b-0123456789ab';

it('takes the address that the rule editor shows', () => {
  expect(ruleAddress(GOOD)).toBe(GOOD);
  expect(ruleAddress(`  ${GOOD}\n`)).toBe(GOOD);
});

it.each([
  GOOD.replace('https:', 'http:'),
  GOOD.replace('api-private.atlassian.com', 'api-private.atlassian.com.evil.example'),
  GOOD.replace('api-private.atlassian.com', 'evil.example'),
  GOOD.replace('api-private.atlassian.com', 'api-private.atlassian.com:8443'),
  GOOD.replace('api-private.atlassian.com', 'user:secret@api-private.atlassian.com'),
  GOOD.replace('api-private.atlassian.com', 'evil.example#api-private.atlassian.com'),
  GOOD.replace('/jira/a/', '/jira/../../'),
  GOOD.replace('/automation/', '/other/'),
  `${GOOD}?to=evil.example`,
  `${GOOD}#part`,
  `${GOOD}/more`,
  'api-private.atlassian.com',
  '',
])('takes nothing else: %s', (text) => {
  expect(ruleAddress(text)).toBeNull();
});
