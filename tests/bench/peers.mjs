// The libraries in one run. Each gives a function from a text to something that depends on the work done.

/** The library of this repository; one analyser for all texts, as a reply box has it. */
async function tactful() {
  const { createAnalyser } = await import('../../.output/lib/index.mjs');
  const analyser = createAnalyser();
  const situation = { incoming: { text: 'My parcel is a week late and nobody answers the phone.' }, site: 'x' };
  return (text) => analyser.analyse(text, situation).findings.length;
}

async function harper() {
  const [{ LocalLinter, Dialect }, { slimBinary }] = await Promise.all([
    import('harper.js'),
    import('harper.js/slimBinary'),
  ]);
  const linter = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    for (const lint of lints) lint.free();
    return lints.length;
  };
}

async function alex() {
  const { text: check } = await import('alex');
  return (text) => check(text).messages.length;
}

async function writeGood() {
  const { default: check } = await import('write-good');
  return (text) => check(text).length;
}

export const PEERS = { tactful, 'harper.js': harper, alex, 'write-good': writeGood };
