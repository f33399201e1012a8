/** One way to break a promise of the product, and the tests that have to notice. */
export interface Mutant {
  /** What is broken: a unique text for people. */
  readonly breaks: string;
  /** The end of the file's path, long enough to be unique among the sources. */
  readonly file: string;
  /** Text that occurs in the file exactly once. */
  readonly search: string;
  readonly replace: string;
  /** Paths of test files, or parts of them: at least one of their tests has to fail. */
  readonly tests: readonly string[];
}

/** A mutant with the path of its file. */
export interface PlacedMutant extends Mutant {
  readonly path: string;
}

/** Finds the mutant's file among the sources, or says why the mutant cannot be applied any more. */
export function placed(
  mutant: Mutant,
  paths: readonly string[],
  read: (path: string) => string,
): PlacedMutant | { readonly problem: string } {
  const { file, search, replace } = mutant;
  const fitting = paths.filter((path) => path === file || path.endsWith(`/${file}`));
  const [path] = fitting;
  if (path === undefined) return { problem: `no source ends with ${file}` };
  if (fitting.length > 1) return { problem: `${file} may be any of ${fitting.join(', ')}` };
  const times = read(path).split(search).length - 1;
  if (times !== 1) return { problem: `${path} holds the text to replace ${times} times instead of once` };
  if (search === replace) return { problem: 'it changes nothing' };
  return { ...mutant, path };
}
