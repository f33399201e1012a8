import { useSession } from '../host/session-context';
import { PersonMark } from '../parts/marks/person';
import { Picker } from '../parts/menus/picker';

/** "View as": everything is shown as this person may see it. */
export function ViewerMenu() {
  const { session, change } = useSession();
  const viewer = session.users.find((user) => user.accountId === session.viewer) ?? null;
  const choices = session.users.map((user) => ({
    value: user.accountId,
    label: user.displayName,
    mark: <PersonMark user={user} size="small" />,
    note: [...(user.active ? [] : ['deactivated']), ...(user.sees ? [`sees ${user.sees}`] : [])].join(', '),
  }));
  return (
    <Picker
      label="View as"
      placeholder="View as…"
      className="top-button top-button-viewer"
      choices={choices}
      chosen={session.viewer}
      onChoose={(accountId) => void change({ viewer: accountId })}
    >
      <PersonMark user={viewer} label={`View as: ${viewer?.displayName ?? session.viewer}`} />
    </Picker>
  );
}
