import { Bone, Waiting } from '../parts/states';

/** The loading state of the issue view, in grey. */
export function WaitingIssue() {
  return (
    <Waiting label="Loading the issue">
      <div className="issue-view">
        <div className="issue-main bones">
          <Bone width={220} />
          <Bone width="70%" height={32} />
          <Bone width={110} height={20} />
          <Bone width="92%" />
          <Bone width="86%" />
          <Bone width="61%" />
        </div>
        <div className="issue-aside bones">
          <Bone width={120} height={32} />
          <Bone height={240} />
          <Bone height={200} />
        </div>
      </div>
    </Waiting>
  );
}
