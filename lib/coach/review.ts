import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '@/lib/analysis/finding.ts';
import type { Report } from '@/lib/analysis/report.ts';
import type { Incoming, Situation, Turn } from '@/lib/analysis/situation.ts';
import type { Editor, Snapshot } from '@/lib/editors/editor.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { CoachState, CoachStatus, Guide } from './state.ts';
import { followFinding, presentable, remarkOf } from './verdicts.ts';

/** Analyses whole drafts of one composer, and remembers its sentences. */
export interface Analyser {
  analyse(draft: string, situation: Situation): Report;
}

export interface ReviewParts {
  readonly editor: Editor;
  readonly site: Site;
  readonly store: StoreApi<CoachState>;
  readonly analyser: Analyser;
  readonly now: () => number;
}

/** Turns what stands in the box and around it into the state of the store. Synchronous throughout. */
export interface Review {
  /** While typing: reads the draft and judges it if it has changed. */
  look(): void;
  /** After a pause: reads the page around the box again and shows what was held back. */
  settle(): void;
  ignore(finding: Finding): void;
  correctKind(kind: Incoming['kind'] | null): void;
  setAnalyser(analyser: Analyser, guide: Guide): void;
  /** The snapshot that the change of state under way comes from; `null` at other times, when it may be outdated. */
  reading(): Snapshot | null;
}

export function createReview({ editor, site, store, now, ...parts }: ReviewParts): Review {
  const ignored = new Set<string>();
  let { analyser } = parts;
  let corrected: Incoming['kind'] | null = null;
  let incoming: Incoming | null = null;
  let thread: readonly Turn[] = [];
  let reading: Snapshot | null = null;

  const judge = (snapshot: Snapshot, isTyping: boolean) => {
    const { text } = snapshot;
    const before = store.getState();
    const report = analyser.analyse(text, { incoming, thread, site: site.id, now: now() });
    const status = statusOf(text, report);
    const findings = status === 'active' ? report.findings.filter((each) => !ignored.has(remarkOf(each, text))) : [];
    const shown = isTyping
      ? presentable({ findings, text, shown: before.findings, shownText: before.text, caret: editor.caret() })
      : findings;
    const open = before.openFinding === null ? undefined : before.findings[before.openFinding];
    const openFinding = isTyping && !before.cardOpen ? null : followFinding(open, before.text, shown, text);
    reading = snapshot;
    store.setState({ status, text, report, findings: shown, openFinding, incoming, thread });
    reading = null;
  };

  const lookAround = () => {
    const { element } = editor;
    const seen = site.incomingOf(element, now());
    incoming = seen && corrected ? { ...seen, kind: corrected } : seen;
    thread = site.threadOf(element);
    store.setState({ purpose: site.describe(element), health: site.health(element, now()) });
  };

  return {
    look() {
      const snapshot = editor.read();
      if (snapshot.text === store.getState().text) return;
      store.setState({ notice: null });
      judge(snapshot, true);
    },
    settle() {
      lookAround();
      judge(editor.read(), false);
    },
    ignore(finding) {
      ignored.add(remarkOf(finding, store.getState().text));
      judge(editor.read(), false);
    },
    correctKind(kind) {
      corrected = kind;
      lookAround();
      judge(editor.read(), false);
    },
    setAnalyser(next, { presetName, guidelines }) {
      analyser = next;
      store.setState({ presetName, guidelines });
      judge(editor.read(), false);
    },
    reading: () => reading,
  };
}

function statusOf(text: string, { language }: Report): CoachStatus {
  if (text.trim() === '') return 'empty';
  return language === null || language === 'en' ? 'active' : 'other-language';
}
