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
