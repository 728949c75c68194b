import type { KeyboardEvent } from 'react';

/** What the keys of a finding that has the focus do. */
interface FindingKeys {
  readonly fix: (fixIndex: number) => void;
  readonly ignore: () => void;
  readonly why: () => void;
}

/** Enter takes the first fix, 2–9 another, Delete ignores, W explains. Keys with a modifier are left alone. */
export function handleFindingKey(event: KeyboardEvent, { fix, ignore, why }: FindingKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter') fix(0);
  else if (/^[2-9]$/.test(event.key)) fix(Number(event.key) - 1);
  else if (event.key === 'Delete') ignore();
  else if (event.key.toLowerCase() === 'w') why();
  else return;
  event.preventDefault();
}
