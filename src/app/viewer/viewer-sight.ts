/**
 * What one viewer may browse, asked from the tracker as the viewer. Each item and project is asked about once per
 * invocation.
 */
export interface ViewerSight {
  /** Which of these items the viewer may browse, by id: neither their project nor a security level hides them. */
  readonly items: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Both in one request. `projects`, by id, are projects that the viewer may browse in general: single items may be
   * hidden.
   */
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

/** Asks about nothing twice, and about several things at once. What could not be answered is asked again. */
export function rememberedSight(ask: (asked: Asked) => Promise<Sight>): ViewerSight {
  const answers = { items: new Map<string, Promise<Sight>>(), projects: new Map<string, Promise<Sight>>() };
  const askFor = (fresh: Asked): void => {
    const answer = ask(fresh);
    for (const id of fresh.items) answers.items.set(id, answer);
    for (const id of fresh.projects) answers.projects.set(id, answer);
    // The callers that wait for the answer get the failure; here it is only removed from the memory.
    answer.catch(() => {
      for (const id of fresh.items) answers.items.delete(id);
      for (const id of fresh.projects) answers.projects.delete(id);
    });
  };
  const both = async (asked: Asked): Promise<Sight> => {
    const [items, projects] = [[...new Set(asked.items)], [...new Set(asked.projects)]];
    const fresh = {
      items: items.filter((id) => !answers.items.has(id)),
      projects: projects.filter((id) => !answers.projects.has(id)),
    };
    if (fresh.items.length > 0 || fresh.projects.length > 0) askFor(fresh);
    // Read before any await: a request that fails meanwhile must not look like the answer "no".
    const answered = [...items.map((id) => answers.items.get(id)), ...projects.map((id) => answers.projects.get(id))];
    const sights = await Promise.all(answered);
    return {
      items: new Set(items.filter((id, index) => sights[index]?.items.has(id))),
      projects: new Set(projects.filter((id, index) => sights[items.length + index]?.projects.has(id))),
    };
  };
  return { both, items: async (items) => (await both({ items, projects: [] })).items };
}
