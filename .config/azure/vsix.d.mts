export function vsixOf(manifest: object, files: ReadonlyMap<string, Buffer>): Buffer;
