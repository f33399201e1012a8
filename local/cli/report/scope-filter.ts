import { openItemsOf } from '../../../src/core/facts/container/open-items';
import type { Facts } from '../../../src/core/facts/facts';
import type { ContainerReport, Report } from '../../../src/core/report/report';
import { WrongInput } from '../wrong-input';
import { unknownScopeSentence } from '../../../src/words/terminal';

/** The part of a report that is about one project: its contents, and the containers of its items. @throws WrongInput */
export function ofProject(project: string, report: Report, facts: Facts): Report {
  const known = facts.snapshot.projects.map(({ key }) => key);
  if (!known.includes(project))
    throw new WrongInput((say) => say('terminal.no-project', { project, known: known.join(', ') }));
  const isOf = (key: string) => facts.byKey.get(key)?.state.projectKey === project;
  return {
    ...report,
    items: report.items.filter(({ key }) => isOf(key)),
    containers: report.containers.filter(({ container, key }) => {
      if (container.kind === 'project') return container.id === project;
      if (container.kind === 'parent') return isOf(key);
      return facts.everIn(container).some(({ state }) => state.projectKey === project);
    }),
  };
}

const MAX_NAMED = 5;

/**
 * The part of a report that is about one of these scopes, or about an item in one: a project or an epic by its key, a
 * sprint or a version by its name or id, ignoring case. @throws WrongInput
 */
export function ofScopes(names: readonly string[], report: Report, facts: Facts): Report {
  const containers = new Set(names.flatMap((name) => scopesNamed(name, report, facts)));
  const within = new Set<string>();
  for (const { container } of containers) for (const { item } of openItemsOf(container, facts)) within.add(item.id);
  for (const { container } of containers) if (container.kind === 'parent') within.add(container.id);
  return {
    ...report,
    containers: report.containers.filter((entry) => containers.has(entry)),
    items: report.items.filter(({ itemId }) => within.has(itemId)),
  };
}

function scopesNamed(name: string, report: Report, facts: Facts): readonly ContainerReport[] {
  const wanted = name.trim().toLowerCase();
  const found = report.containers.filter(
    ({ container, key }) => key.toLowerCase() === wanted || container.id.toLowerCase() === wanted,
  );
  if (found.length > 0) return found;
  const former = facts.byKey.get(name.trim().toUpperCase());
  const moved = report.containers.filter(
    ({ container }) => container.kind === 'parent' && container.id === former?.item.id,
  );
  if (moved.length > 0) return moved;
  const named = report.containers.slice(0, MAX_NAMED).map(({ key }) => key);
  throw new WrongInput((say) => unknownScopeSentence(name, named, say));
}
