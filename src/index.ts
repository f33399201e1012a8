export { resolver } from './entrypoints/resolver';
