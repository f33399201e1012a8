import { messagesIn } from '../../../../../local/shell/page/jira/request';

it.each([
  ['{"errorMessages":["No such issue."],"errors":{"summary":"Too long."}}', ['No such issue.', 'Too long.']],
  ['{"message":"Busy"}', ['Busy']],
  ['{"errorMessages":[]}', ['Jira answered with status 400.']],
  ['<html>', ['Jira answered with status 400.']],
])('reads Jira’s words in %s', (text, messages) => {
  expect(messagesIn(text, 400)).toEqual(messages);
});
