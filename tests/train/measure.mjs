/** Area under the ROC curve by ranks; ties count half. */
export function auc(scores, truth) {
  const order = scores.map((score, at) => [score, truth[at]]).sort((a, b) => a[0] - b[0]);
  let rankSum = 0;
  let positives = 0;
  for (let at = 0; at < order.length;) {
    let next = at;
    while (next < order.length && order[next][0] === order[at][0]) next++;
    const rank = (at + 1 + next) / 2;
    for (; at < next; at++) {
      if (order[at][1]) {
        rankSum += rank;
        positives++;
      }
    }
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}

/** The score that a share of the harmless scores stays below. */
export function quantile(scores, share) {
  const sorted = [...scores].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))];
}

/** The share of a list that passes a test. */
export function shareOf(list, test) {
  return list.filter(test).length / list.length;
}

/** Mean character F1 of the marked text per row, as in SemEval-2021 task 5: an empty row is right when nothing is marked. */
export function characterF1(rows, mark) {
  const charactersOf = (spans) =>
    new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
  const each = rows.map(({ text, spans = [] }) => {
    const gold = charactersOf(spans);
    const found = charactersOf(mark(text).map(({ start, end }) => [start, end]));
    if (gold.size === 0 || found.size === 0) return gold.size === found.size ? 1 : 0;
    const both = [...found].filter((at) => gold.has(at)).length;
    return (2 * both) / (gold.size + found.size);
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}
