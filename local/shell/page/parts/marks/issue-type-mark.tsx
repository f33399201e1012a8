import './marks.css';
import BugObject from '@atlaskit/object/bug';
import EpicObject from '@atlaskit/object/epic';
import ImprovementObject from '@atlaskit/object/improvement';
import IncidentObject from '@atlaskit/object/incident';
import NewFeatureObject from '@atlaskit/object/new-feature';
import QuestionObject from '@atlaskit/object/question';
import StoryObject from '@atlaskit/object/story';
import SubtaskObject from '@atlaskit/object/subtask';
import TaskObject from '@atlaskit/object/task';
import type { IssueType } from '../../jira/shapes';

const drawings = [
  { word: /epic|initiative/i, Drawing: EpicObject },
  { word: /sub-?task|technical task/i, Drawing: SubtaskObject },
  { word: /bug|defect|fault/i, Drawing: BugObject },
  { word: /story/i, Drawing: StoryObject },
  { word: /improvement|enhancement/i, Drawing: ImprovementObject },
  { word: /feature/i, Drawing: NewFeatureObject },
  { word: /incident|outage/i, Drawing: IncidentObject },
  { word: /question|support|help/i, Drawing: QuestionObject },
] as const;

/** The small square that distinguishes a bug from a story; screen readers read its name. */
export function IssueTypeMark({
  type,
  size = 'medium',
}: {
  readonly type: IssueType | undefined;
  readonly size?: 'small' | 'medium';
}) {
  const name = type?.name ?? 'Issue';
  const Drawing = type?.subtask ? SubtaskObject : (drawings.find(({ word }) => word.test(name))?.Drawing ?? TaskObject);
  return (
    <span className="issue-type-mark" title={name}>
      <Drawing label={name} size={size} />
    </span>
  );
}
