import type { CoachState } from '@/lib/coach/state.ts';
import { CheckIcon, TodoIcon } from '../ui/icons.tsx';
import { sortFindings, summaryOf } from '../report/summary.ts';
import { Dial } from './Dial.tsx';
import type { Situation } from './situations.ts';

interface PostedProps {
  readonly situation: Situation;
  readonly text: string;
  /** What the coach saw at that moment. */
  readonly state: CoachState | null;
  readonly onAgain: () => void;
  readonly onNext: () => void;
}

/** What would have been posted, how it would have landed, and one good answer to hold it against. */
export function Posted({ situation, text, state, onAgain, onNext }: PostedProps) {
  const { author } = situation.incoming;
  const [first = author] = author.split(' ');
  const checklist = state?.report?.checklist ?? [];
  const done = checklist.filter((item) => item.done).length;
  const sorted = sortFindings(state?.findings ?? [], checklist);
  const isSettled = sorted.marks.every(({ severity }) => severity === 'tip') && done === checklist.length;
  return (
    <section className="tf-box tf-posted" aria-label="What would have been posted">
      <div className="tf-posted-head">
        {checklist.length > 0 && <Dial done={done} of={checklist.length} />}
        <div>
          <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
            {isSettled ? `${first} would feel heard` : `${first} might want a little more`}
          </h2>
          <p className="tf-soft">
            {isSettled
              ? 'Nothing was posted: this is practice.'
              : `${summaryOf(sorted)}. Nothing was posted: this is practice.`}
          </p>
        </div>
      </div>
      <blockquote>{text || 'An empty reply.'}</blockquote>
      {checklist.length > 0 && (
        <ul className="tf-checklist">
          {checklist.map((item) => (
            <li key={item.rule} className={item.done ? 'is-done' : ''}>
              {item.done ? <CheckIcon /> : <TodoIcon />}
              <span>{item.label}</span>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>One good answer</summary>
        <blockquote>{situation.answer}</blockquote>
      </details>
      <div className="tf-posted-actions">
        <button type="button" className="tf-button is-main is-big" onClick={onNext}>
          Next situation
        </button>
        <button type="button" className="tf-button is-quiet is-big" onClick={onAgain}>
          Try again
        </button>
      </div>
    </section>
  );
}
