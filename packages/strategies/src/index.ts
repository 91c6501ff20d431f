export { shippedStrategies } from './registry.ts';
