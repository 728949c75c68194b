/** A count on standard error, where that is a terminal. */
export function showProgress(): { step(): void; end(): void } {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let count = 0;
  let shown = started;
  const show = (): void => {
    const rate = Math.round(count / ((performance.now() - started) / 1000));
    process.stderr.write(`\r${count.toLocaleString('en')} drafts, ${rate.toLocaleString('en')} a second `);
  };
  return {
    step() {
      count++;
      if (performance.now() - shown < 250) return;
      shown = performance.now();
      show();
    },
    end() {
      show();
      process.stderr.write('\n');
    },
  };
}
