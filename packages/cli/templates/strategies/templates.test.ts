import type * as engine from '@chimera/engine';
import type { Indicators } from '@chimera/indicators';
import { expect, test } from '@jest/globals';
import momentum from './momentum.ts';
import type * as kit from './strategy.d.ts';

/** Compiles only where each can stand for the other. */
type Same<One extends Other, Other> = [One, Other];

// The types that people copy are those of the engine, both ways; the compiler is the test.
type _Types = [
  Same<kit.Candle, engine.Candle>,
  Same<engine.Candle, kit.Candle>,
  Same<kit.Signal, engine.Signal>,
  Same<engine.Signal, kit.Signal>,
  Same<kit.View, engine.View>,
  Same<engine.View, kit.View>,
  Same<kit.ParameterRange, engine.ParameterRange>,
  Same<engine.ParameterRange, kit.ParameterRange>,
  Same<kit.StrategyDefinition, engine.StrategyDefinition>,
  Same<engine.StrategyDefinition, kit.StrategyDefinition>,
  Same<kit.Indicators, Indicators>,
  Same<Indicators, kit.Indicators>,
  Same<kit.PortfolioDefinition, engine.PortfolioDefinition>,
  Same<engine.PortfolioDefinition, kit.PortfolioDefinition>,
];

test('the example is a definition as the engine wants it', () => {
  const definition: engine.StrategyDefinition = momentum;
  const _types: _Types | null = null;
  expect(_types).toBeNull();
  const { lookback, threshold } = definition.parameters;
  expect(definition.warmup({ lookback: lookback!.default, threshold: threshold!.default }, 60_000)).toBe(61);
});
