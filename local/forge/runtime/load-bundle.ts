import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';

/** Ways out of the process that functions on the platform do not have. */
const REFUSED = new Set([
  'child_process',
  'cluster',
  'dgram',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'repl',
  'tls',
  'worker_threads',
]);

/** The values that replace the host's globals of the same names inside the bundle. */
export type Shadows = Readonly<Record<string, unknown>>;

/**
 * Loads an unmodified bundle as CommonJS, with `shadows` as parameters around it: inside, `Date`, `fetch` or `console`
 * are those, while the host's own stay unchanged.
 */
export function loadBundle(path: string, shadows: Shadows): object {
  const require = createRequire(path);
  const names = Object.keys(shadows);
  const body = compileFunction(
    readFileSync(path, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname', ...names],
    { filename: path },
  );
  const bundle: { exports: object } = { exports: {} };
  const requireBuiltin = (name: string): unknown => {
    const plain = name.replace(/^node:/, '');
    if (!isBuiltin(name)) throw new Error(`The bundle asks for "${name}", which is not part of it.`);
    if (REFUSED.has(plain)) throw new Error(`The Forge runtime refuses the module "${plain}".`);
    return require(name);
  };
  const values = names.map((name) => shadows[name]);
  Reflect.apply(body, bundle.exports, [bundle.exports, requireBuiltin, bundle, path, dirname(path), ...values]);
  return bundle.exports;
}
