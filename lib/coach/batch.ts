import { type Finding, spanOf } from '@/lib/analysis/finding.ts';
import { overlaps, type Span } from '@/lib/analysis/span.ts';
import type { Editor } from '@/lib/editors/editor.ts';

/** New words for a span of the draft. */
export interface Rewrite {
  readonly span: Span;
  readonly text: string;
}

/** The findings of which the first fix can be taken at one go: of two on the same words, the one that comes first in `findings`. */
export function findTakeable(findings: readonly Finding[]): readonly Finding[] {
  const taken: { readonly finding: Finding; readonly span: Span }[] = [];
  for (const finding of findings) {
    const span = spanOf(finding);
    if (!span || finding.fixes.length === 0 || taken.some((other) => overlaps(other.span, span))) continue;
    taken.push({ finding, span });
  }
  return taken.map(({ finding }) => finding);
}

/**
 * What takes the first fix of each finding, last words first, so that the spans before stay true. Neighbours become one rewrite,
 * and so one step of undo, where nothing but plain words lies between them (`isPlain`).
 */
export function rewritesOf(
  findings: readonly Finding[],
  text: string,
  isPlain: (span: Span) => boolean,
): readonly Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const next of findings.flatMap(rewriteBy).sort((a, b) => a.span.start - b.span.start)) {
    const last = rewrites.at(-1);
    const both = last && join(last, next, text);
    if (both && isPlain(both.span)) rewrites[rewrites.length - 1] = both;
    else rewrites.push(next);
  }
  return rewrites.reverse();
}

function rewriteBy(finding: Finding): readonly Rewrite[] {
  const span = spanOf(finding);
  const [fix] = finding.fixes;
  return span && fix ? [{ span, text: fix.replacement }] : [];
}

function join(first: Rewrite, second: Rewrite, text: string): Rewrite {
  return {
    span: { start: first.span.start, end: second.span.end },
    text: first.text + text.slice(first.span.end, second.span.start) + second.text,
  };
}

/** Whether a span holds plain words alone: within one text node there is no mention, emoji image or line to be written anew. */
export function plainnessIn(editor: Editor): (span: Span) => boolean {
  const snapshot = editor.read();
  return (span) => {
    const range = snapshot.toRange(span);
    if (range === null) return editor.rectsOf !== undefined; // a textarea holds nothing else
    return range.startContainer === range.endContainer && range.startContainer.nodeType === Node.TEXT_NODE;
  };
}
