import { spanOf } from '@/lib/analysis/finding.ts';
import type { CoachActions, CoachState } from '@/lib/coach/state.ts';
import type { KeyCommand } from '../ui/keys.ts';

/** Does what a key asks about the findings; nothing where there is none to do it to. */
export function runCommand(
  command: Exclude<KeyCommand, 'toggle-card'>,
  { findings, openFinding }: CoachState,
  actions: CoachActions,
): void {
  const marks = findings.filter((finding) => spanOf(finding) !== null);
  const opened = openFinding === null ? undefined : findings[openFinding];
  const current = opened ?? marks[0];
  if (!current) return;
  if (command === 'take-fix') {
    if (current.fixes.length > 0) void actions.applyFix(current, 0);
  } else if (command === 'ignore') {
    actions.ignore(current);
  } else {
    const next = opened ? marks[(marks.indexOf(opened) + 1) % marks.length] : current;
    if (next) actions.openFinding(findings.indexOf(next));
  }
}
