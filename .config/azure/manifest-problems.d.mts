export function manifestProblems(manifest: object, files: ReadonlyMap<string, Buffer>): readonly string[];
