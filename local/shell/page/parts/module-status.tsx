import Lozenge from '@atlaskit/lozenge';
import { useModuleStatus, type AppModule } from '../host/modules';

const LOZENGES = ['inprogress', 'moved', 'new', 'removed', 'success'] as const;

/** An app's status of an issue in one lozenge, as Jira shows it next to a closed panel; empty if there is none. */
export function ModuleStatus({ module, issueId }: { readonly module: AppModule; readonly issueId: string }) {
  const { data: status } = useModuleStatus(module, issueId);
  if (!status) return null;
  const { label, type } = status.value;
  const appearance = LOZENGES.find((known) => known === type) ?? 'default';
  return <Lozenge appearance={appearance}>{label}</Lozenge>;
}
