import { useQuery } from '@tanstack/react-query';
import { countIssues } from '../jira/jira';
import { Bone } from './states';

/** "3 of 8 done", counted by Jira. */
export function Progress({ jql }: { readonly jql: string }) {
  const all = useQuery({ queryKey: ['open-count', jql], queryFn: ({ signal }) => countIssues(jql, signal) });
  const done = useQuery({
    queryKey: ['open-count', jql, 'done'],
    queryFn: ({ signal }) => countIssues(`${jql} AND statusCategory = Done`, signal),
  });
  if (all.isError || done.isError) return <span title="The count could not be read">–</span>;
  if (all.data === undefined || done.data === undefined) return <Bone width={80} />;
  return (
    <>
      <progress aria-label="Done" max={Math.max(1, all.data)} value={done.data} /> {done.data} of {all.data} done
    </>
  );
}
