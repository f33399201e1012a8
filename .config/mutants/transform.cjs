// Compiles as the suite does, with one mutant in one file; no file on disk changes.
const swcJest = require('@swc/jest');

const mutant = JSON.parse(process.env.BELLWETHER_MUTANT ?? 'null');

const mutated = (source, path) =>
  mutant !== null && path === mutant.path ? source.replace(mutant.search, () => mutant.replace) : source;

module.exports = {
  createTransformer(options) {
    const compiler = swcJest.createTransformer(options);
    return {
      canInstrument: compiler.canInstrument,
      process: (source, path, about) => compiler.process(mutated(source, path), path, about),
      getCacheKey: (source, path, about) => compiler.getCacheKey(mutated(source, path), path, about),
    };
  },
};
