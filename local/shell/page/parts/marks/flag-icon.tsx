import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';

export type FlagKind = 'success' | 'error' | 'info' | 'warning';

/** The icon of a flag. */
export function flagIcon(kind: FlagKind) {
  if (kind === 'success') return <SuccessIcon label="Success" color={token('color.icon.success')} />;
  if (kind === 'error') return <ErrorIcon label="Error" color={token('color.icon.danger')} />;
  if (kind === 'warning') return <WarningIcon label="Warning" color={token('color.icon.warning')} />;
  return <InformationIcon label="Information" color={token('color.icon.information')} />;
}
