/** What one viewer may browse, asked of the tracker as the viewer. Each is asked about once in an invocation. */
export interface ViewerSight {
  /** Which of these items, by id: neither their project nor a security level hides them. */
  readonly items: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Both in one question. `projects`, by id, are those that the viewer may browse at all: single items may be hidden. */
  readonly both: (asked: Asked) => Promise<Sight>;
}

export interface Asked {
  readonly items: readonly string[];
  readonly projects: readonly string[];
}

export interface Sight {
  readonly items: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

/** Asks about nothing twice, and about several things at once. */
export function rememberedSight(ask: (asked: Asked) => Promise<Sight>): ViewerSight {
  const known = { items: new Map<string, Promise<boolean>>(), projects: new Map<string, Promise<boolean>>() };
  const both = async (asked: Asked): Promise<Sight> => {
    const fresh = {
      items: asked.items.filter((id) => !known.items.has(id)),
      projects: asked.projects.filter((id) => !known.projects.has(id)),
    };
    if (fresh.items.length > 0 || fresh.projects.length > 0) {
      const answer = ask({ items: [...new Set(fresh.items)], projects: [...new Set(fresh.projects)] });
      for (const id of fresh.items)
        known.items.set(
          id,
          answer.then(({ items }) => items.has(id)),
        );
      for (const id of fresh.projects)
        known.projects.set(
          id,
          answer.then(({ projects }) => projects.has(id)),
        );
      await answer;
    }
    return { items: await seen(asked.items, known.items), projects: await seen(asked.projects, known.projects) };
  };
  return { both, items: async (items) => (await both({ items, projects: [] })).items };
}

async function seen(
  ids: readonly string[],
  known: ReadonlyMap<string, Promise<boolean>>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const id of ids) if ((await known.get(id)) === true) found.add(id);
  return found;
}
