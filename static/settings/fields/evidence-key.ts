import type { NamedProject } from '../../kit/host/site-catalogue';
import { useKnown } from '../known';
import { useWhere } from '../where';

/** The key of the project whose items are the evidence; null if none is chosen. */
export function useEvidenceKey(): string | null {
  const { projectKey } = useWhere();
  const { sync, chosen } = useKnown();
  return projectKey ?? keyOf(sync.projects, chosen);
}

function keyOf(projects: readonly NamedProject[] | null, id: string | null): string | null {
  return projects?.find((project) => project.id === id)?.key ?? null;
}
