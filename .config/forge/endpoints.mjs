// The REST operations that the app calls, with the scopes that Jira's OpenAPI documents ask for.
export const endpoints = {
  platform: {
    '/rest/api/3/serverInfo': {
      get: {
        security: [{ basicAuth: [] }, { OAuth2: [] }, {}],
        'x-atlassian-oauth2-scopes': [
          { scheme: 'OAuth2', scopes: [], state: 'Current' },
          { scheme: 'OAuth2', scopes: [], state: 'Beta' },
        ],
      },
    },
    '/rest/api/3/search/jql': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'read:issue-details:jira',
              'read:audit-log:jira',
              'read:avatar:jira',
              'read:field-configuration:jira',
              'read:issue-meta:jira',
            ],
            state: 'Beta',
          },
        ],
      },
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'read:issue-details:jira',
              'read:field.default-value:jira',
              'read:field.option:jira',
              'read:field:jira',
              'read:group:jira',
            ],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/changelog/bulkfetch': {
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/issue/{issueIdOrKey}': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'read:issue-meta:jira',
              'read:issue-security-level:jira',
              'read:issue.vote:jira',
              'read:issue.changelog:jira',
              'read:avatar:jira',
              'read:issue:jira',
              'read:status:jira',
              'read:user:jira',
              'read:field-configuration:jira',
            ],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/issue/bulkfetch': {
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'read:issue-meta:jira',
              'read:issue-security-level:jira',
              'read:issue.vote:jira',
              'read:issue.changelog:jira',
              'read:avatar:jira',
              'read:issue:jira',
              'read:status:jira',
              'read:user:jira',
              'read:field-configuration:jira',
            ],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/field': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'read:field:jira',
              'read:avatar:jira',
              'read:project-category:jira',
              'read:project:jira',
              'read:field-configuration:jira',
            ],
            state: 'Beta',
          },
        ],
      },
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['manage:jira-configuration'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['manage:jira-configuration'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: [
              'write:field:jira',
              'read:avatar:jira',
              'read:field:jira',
              'read:project-category:jira',
              'read:project:jira',
              'read:field-configuration:jira',
            ],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/status': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:status:jira'],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/issueLinkType': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-work'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-work'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:issue-link-type:jira'],
            state: 'Beta',
          },
        ],
      },
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['manage:jira-configuration'],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['manage:jira-configuration'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['write:issue-link-type:jira'],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/permissions/check': {
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: [],
          },
          {},
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: [],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:permission:jira'],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/user/bulk': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-user'],
          },
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-user'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
            state: 'Beta',
          },
        ],
      },
    },
    '/rest/api/3/myself': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:jira-user'],
          },
        ],
        'x-atlassian-oauth2-scopes': [
          {
            scheme: 'OAuth2',
            scopes: ['read:jira-user'],
            state: 'Current',
          },
          {
            scheme: 'OAuth2',
            scopes: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
            state: 'Beta',
          },
        ],
      },
    },
  },
  software: {
    '/rest/agile/1.0/board': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:board-scope:jira-software', 'read:project:jira'],
          },
        ],
      },
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['write:board-scope:jira-software'],
          },
        ],
      },
    },
    '/rest/agile/1.0/board/{boardId}/configuration': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:board-scope.admin:jira-software', 'read:project:jira'],
          },
        ],
      },
    },
    '/rest/agile/1.0/board/{boardId}/sprint': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:sprint:jira-software'],
          },
        ],
      },
    },
    '/rest/agile/1.0/sprint/{sprintId}': {
      get: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['read:sprint:jira-software'],
          },
        ],
      },
      post: {
        security: [
          {
            basicAuth: [],
          },
          {
            OAuth2: ['write:sprint:jira-software'],
          },
        ],
      },
    },
  },
};
