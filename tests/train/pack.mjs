const STEPS = 45;

/** A model as `unpackLinear` in lib/classifiers/linear.ts reads it. */
export function pack({ bias, prior, weights }) {
  return { bias: rounded(bias), prior, ...packWeights(weights) };
}

/** Weights as `unpackWeights` reads them: one printable character each. */
export function packWeights(weights) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  let characters = '';
  for (const weight of weights) {
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * STEPS);
    const code = step + STEPS + 35;
    characters += String.fromCharCode(code >= 92 ? code + 1 : code);
  }
  return { largest: rounded(largest), weights: characters };
}

export function rounded(value) {
  return Number(value.toPrecision(6));
}
