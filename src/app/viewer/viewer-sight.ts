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

/** Asks about nothing twice, and about several things at once. What could not be answered is asked again. */
export function rememberedSight(ask: (asked: Asked) => Promise<Sight>): ViewerSight {
  const answers = { items: new Map<string, Promise<Sight>>(), projects: new Map<string, Promise<Sight>>() };
  const askFor = (fresh: Asked): void => {
    const answer = ask(fresh);
    for (const id of fresh.items) answers.items.set(id, answer);
    for (const id of fresh.projects) answers.projects.set(id, answer);
    // Whoever waits for it hears of the failure; here it is only forgotten.
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
    // Taken before anything is waited for: an answer that fails meanwhile must not look like one that says no.
    const answered = [...items.map((id) => answers.items.get(id)), ...projects.map((id) => answers.projects.get(id))];
    const sights = await Promise.all(answered);
    return {
      items: new Set(items.filter((id, index) => sights[index]?.items.has(id))),
      projects: new Set(projects.filter((id, index) => sights[items.length + index]?.projects.has(id))),
    };
  };
  return { both, items: async (items) => (await both({ items, projects: [] })).items };
}
