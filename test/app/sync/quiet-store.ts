const none = async (): Promise<readonly string[]> => [];
const done = async (): Promise<void> => undefined;

/** What a store does that a test asks nothing of: nothing is found, and nothing is kept of what is written. */
export const quietStore = {
  idsIn: none,
  idsOfKeys: none,
  writeItems: none,
  removeItems: done,
  readHardItems: async () => [],
  writeHardItems: done,
  removeHardItems: done,
  readAttempts: async () => [],
  writeAttempt: done,
  removeAttempts: done,
  markDirty: done,
  markReread: done,
  writeStatuses: done,
  writePeople: done,
  writeIterations: done,
  writeVersions: done,
};
