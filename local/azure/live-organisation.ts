import type { LinkRow } from '../../src/adapters/azure/rest/links';
import type { Revision } from '../../src/adapters/azure/rest/revisions';
import type { Organisation } from './organisation';

/** The part of an organisation that one token can see. */
export interface SeenOrganisation {
  readonly projects: Organisation['projects'];
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
  readonly present: (id: number) => Revision | null;
}

/** An organisation that changes while it runs. */
export interface LiveOrganisation {
  readonly organisation: Organisation;
  readonly seenBy: (deniedAreas: readonly string[]) => SeenOrganisation;
  /** Adds a revision to a work item; undefined clears a field. */
  readonly change: (id: number, fields: Readonly<Record<string, unknown>>) => Revision | null;
  readonly link: (row: LinkRow) => void;
  /** Deletes a work item from the recycle bin: only its earlier revisions remain. */
  readonly destroy: (id: number) => void;
}

export function liveOrganisation(organisation: Organisation, now: () => Date): LiveOrganisation {
  const revisions = [...organisation.revisions];
  const links = [...organisation.links];
  const destroyed = new Set<number>();
  const latest = new Map<number, Revision>();
  for (const revision of revisions) latest.set(revision.id, revision);
  return {
    organisation,
    seenBy(deniedAreas) {
      const isDenied = (id: number): boolean => {
        const area = String(latest.get(id)?.fields['System.AreaPath'] ?? '');
        return deniedAreas.some((denied) => area === denied || area.startsWith(`${denied}\\`));
      };
      const isSeen = (id: number): boolean => latest.has(id) && !isDenied(id);
      return {
        projects: organisation.projects,
        revisions: deniedAreas.length === 0 ? revisions : revisions.filter(({ id }) => isSeen(id)),
        links:
          deniedAreas.length === 0
            ? links
            : links.filter(({ sourceId, targetId }) => isSeen(sourceId) || isSeen(targetId)),
        present: (id) => (destroyed.has(id) || isDenied(id) ? null : (latest.get(id) ?? null)),
      };
    },
    change(id, fields) {
      const before = latest.get(id);
      if (before === undefined || destroyed.has(id)) return null;
      const rev = before.rev + 1;
      const written = { ...before.fields, 'System.Rev': rev, 'System.ChangedDate': now().toISOString(), ...fields };
      const revision = {
        id,
        rev,
        fields: Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)),
      };
      revisions.push(revision);
      latest.set(id, revision);
      return revision;
    },
    link: (row) => void links.push(row),
    destroy: (id) => void destroyed.add(id),
  };
}
