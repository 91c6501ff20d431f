import type { Mistake } from '@chimera/base';
import { excerpt } from './excerpt.ts';
import { type Layer, nameIn } from './layer.ts';
import { refusalAt } from './refusals.ts';
import type { RuntimeConfig } from './schema.ts';
import { read } from './value-tree.ts';

type Path = readonly string[];

const fileMode: Path = ['mode'];
const botMode: Path = ['chimera_bot', 'trading_mode'];
const duration: Path = ['runtime_settings', 'duration_hours'];
const enabled: Path = ['enabled'];
const slippage: Path = ['execution', 'slippage'];
const slippageModel: Path = ['execution', 'slippage_model'];
const mostFixedSlippage = 0.05;

function mistakeAt(
  layer: Layer,
  path: Path,
  value: unknown,
  words: Pick<Mistake, 'problem' | 'expected' | 'remedy'>,
): Mistake {
  const found = layer.spelling.get(path.join('.'))?.text ?? value;
  return { source: layer.source, path: nameIn(layer, path), found: excerpt(found), safety: false, ...words };
}

/** What one layer, each of its values allowed, still may not say. */
export function layerConflicts(layer: Layer): Mistake[] {
  const mistakes: Mistake[] = [];
  const mode = read(layer.values, fileMode);
  const tradingMode = read(layer.values, botMode);
  if (mode !== undefined && tradingMode !== undefined && mode !== tradingMode) {
    const words = {
      problem: 'Two modes',
      expected: `${JSON.stringify(mode)}, as in mode`,
      remedy: 'State the same in both places, or remove one of them.',
    };
    mistakes.push(mistakeAt(layer, botMode, tradingMode, words));
  }
  if (read(layer.values, enabled) === false) {
    const words = {
      problem: refusalAt(enabled) ?? '',
      expected: 'true',
      remedy: 'Set it to true when sessions may start again.',
    };
    mistakes.push({ ...mistakeAt(layer, enabled, false, words), safety: true });
  }
  return mistakes;
}

/** What the layers together, each of them right by itself, still may not say. */
export function configConflicts(config: RuntimeConfig, layers: readonly Layer[]): Mistake[] {
  const mistakes: Mistake[] = [];
  const mostHours = config.safety.max_runtime_hours;
  for (const layer of layers) {
    const hours = read(layer.values, duration);
    if (typeof hours !== 'number' || hours <= mostHours) continue;
    const words = {
      problem: 'Session too long',
      expected: `at most ${mostHours} hours, which is safety.max_runtime_hours`,
      remedy: 'Shorten the session, or raise safety.max_runtime_hours (at most 6).',
    };
    mistakes.push(mistakeAt(layer, duration, hours, words));
  }
  const { slippage_model: model, slippage: amount } = config.execution;
  // No default is `fixed`, so some layer said it: that is where the amount belongs as well.
  const modelling = layers.find((layer) => read(layer.values, slippageModel) !== undefined);
  if (modelling !== undefined && model === 'fixed' && amount > mostFixedSlippage) {
    const words = {
      problem: 'Slippage too large',
      expected: `at most ${mostFixedSlippage}: with slippage_model "fixed" it is a fraction of the price`,
      remedy: 'State execution.slippage as a fraction, such as 0.0005, or choose another slippage_model.',
    };
    mistakes.push(mistakeAt(modelling, slippage, amount, words));
  }
  return mistakes;
}
