/** What a usual number rests on, in the evidence of a finding. */
export const basis = {
  'basis.type-and-status':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} of this type in {status}.} other {From {sample, plural, one {# case} other {# cases}} of this type in {status}.}}',
  'basis.type-and-status.unnamed':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} of this type in this status.} other {From {sample, plural, one {# case} other {# cases}} of this type in this status.}}',
  'basis.status':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} in {status}, of any type.} other {From {sample, plural, one {# case} other {# cases}} in {status}, of any type.}}',
  'basis.status.unnamed':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} in this status, of any type.} other {From {sample, plural, one {# case} other {# cases}} in this status, of any type.}}',
  'basis.type':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} of this type.} other {From {sample, plural, one {# case} other {# cases}} of this type.}}',
  'basis.project':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} in this project.} answers {From {sample, plural, one {# answer} other {# answers}} in this project.} sprints {From {sample, plural, one {# sprint} other {# sprints}} in this project.} weeks {From {sample, plural, one {# week} other {# weeks}} in this project.} other {From {sample, plural, one {# case} other {# cases}} in this project.}}',
  'basis.everything':
    '{noun, select, items {From {sample, plural, one {# item} other {# items}} of all projects; this one has too few.} answers {From {sample, plural, one {# answer} other {# answers}} of all projects; this one has too few.} sprints {From {sample, plural, one {# sprint} other {# sprints}} of all projects; this one has too few.} weeks {From {sample, plural, one {# week} other {# weeks}} of all projects; this one has too few.} other {From {sample, plural, one {# case} other {# cases}} of all projects; this one has too few.}}',
  'basis.published':
    '{noun, select, items {From other organisations; here only {sample, plural, one {# item} other {# items}}.} answers {From other organisations; here only {sample, plural, one {# answer} other {# answers}}.} sprints {From other organisations; here only {sample, plural, one {# sprint} other {# sprints}}.} weeks {From other organisations; here only {sample, plural, one {# week} other {# weeks}}.} other {From other organisations; here only {sample, plural, one {# case} other {# cases}}.}}',
  'basis.published.none': 'From other organisations; here the history is too short.',
} as const;
