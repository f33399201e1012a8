import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** Translates the locations in a stack trace from the bundle to its sources. */
export function sourceStacks(bundlePath: string): (stack: string) => string {
  const mapPath = `${bundlePath}.map`;
  let map: SourceMap | null = null;
  const place = new RegExp(`${bundlePath.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+):(\\d+)`, 'g');

  return (stack) => {
    if (!existsSync(mapPath)) return stack;
    const sources = (map ??= new SourceMap(JSON.parse(readFileSync(mapPath, 'utf8'))));
    return stack.replace(place, (whole, line: string, column: string) => {
      const entry = sources.findEntry(Number(line) - 1, Number(column) - 1);
      if (!('originalSource' in entry)) return whole;
      return `${entry.originalSource.replace(/^webpack:\/\/[^/]*\//, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    });
  };
}
