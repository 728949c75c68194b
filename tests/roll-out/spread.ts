/** When reps ask, as a picture: light and dark follow the reader's settings. */

/** Minutes to a bar, hours shown. */
const BAR = 5;
const FROM = 4.5;
const TO = 7.5;
/** In user units. */
const WIDTH = 656;
const HEIGHT = 240;
const LEFT = 44;
const RIGHT = 28;
const BOTTOM = 36;
const TOP = 34;
const BARS = ((TO - FROM) * 60) / BAR;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #44524e }
  .title { font-weight: 600; fill: #14201e }
  rect { fill: #0f7a72 }
  line { stroke: #dbe2df }
  @media (prefers-color-scheme: dark) {
    text { fill: #becbd3 } .title { fill: #f1f5f6 } rect { fill: #66cfc2 } line { stroke: #34485a }
  }`;

/** `hours` after the common start at which each rep asks. */
export function drawSpread(hours: readonly number[]): string {
  const counts = Array.from({ length: BARS }, () => 0);
  for (const hour of hours) {
    const at = Math.floor(((hour - FROM) * 60) / BAR);
    if (counts[at] !== undefined) counts[at]++;
  }
  const most = Math.max(...counts);
  const step = 10 ** Math.floor(Math.log10(most));
  const top = Math.ceil(most / step) * step;
  const x = (hour: number) => LEFT + ((hour - FROM) / (TO - FROM)) * (WIDTH - LEFT - RIGHT);
  const y = (count: number) => HEIGHT - BOTTOM - (count / top) * (HEIGHT - BOTTOM - TOP);
  const width = x(FROM + BAR / 60) - x(FROM);
  const bars = counts.map((count, at) => {
    const height = y(0) - y(count);
    return `<rect x="${x(FROM + (at * BAR) / 60).toFixed(1)}" y="${y(count).toFixed(1)}" width="${(width - 1.5).toFixed(1)}" height="${height.toFixed(1)}"/>`;
  });
  const lines = [0, top / 2, top].map(
    (count) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(count)}" y2="${y(count)}"/><text x="${LEFT - 6}" y="${y(count) + 4}" text-anchor="end">${count.toLocaleString('en')}</text>`,
  );
  const ticks = [4.5, 5, 5.5, 6, 6.5, 7, 7.5].map(
    (hour) => `<text x="${x(hour)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${hour} h</text>`,
  );
  const title = `Checks in each ${BAR} minutes, by hours since all ${hours.length.toLocaleString('en')} reps checked at once`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
<style>${STYLE}
</style>
<text class="title" x="${LEFT}" y="18">${title}</text>
${[...lines, ...bars, ...ticks].join('\n')}
</svg>
`;
}
