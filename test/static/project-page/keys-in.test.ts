import { keysIn } from '../../../static/project-page/model/keys-in';

it('finds keys and accounts at any depth, each once, and nothing that only looks like words', () => {
  const part = {
    lines: [
      { key: 'PAY-1', by: 'account-1' },
      { key: 'PAY-2', by: null },
      { key: 'PAY-1', by: 'account-1' },
    ],
    nodes: [{ key: 'PLAT_X-7', ownerId: 'account-2', statusName: 'In Review' }],
    steps: [{ act: 'drop-added', person: 'account-3' }],
  };
  expect(keysIn(part)).toEqual({
    keys: ['PAY-1', 'PAY-2', 'PLAT_X-7'],
    accounts: ['account-1', 'account-2', 'account-3'],
  });
});
