import type { KeyboardEvent, RefObject } from 'react';
import { useId, useRef } from 'react';
import type { Question } from '@/lib/coach/question.ts';
import { Change } from '../report/Change.tsx';
import { isRightToLeft } from '../surfaces/surface-place.ts';
import { usePlace, windowSize } from '../surfaces/use-place.ts';
import { SeverityIcon } from '../ui/Severity.tsx';
import { placeQuestion } from './place-question.ts';

interface GuardProps {
  readonly question: Question;
  readonly control: HTMLElement;
  readonly words: HTMLElement;
  /** The button that gets the focus. */
  readonly main: RefObject<HTMLButtonElement | null>;
}

/** A held key is no answer: it began before the question was there. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

/** A question beside the site's own control, which stays in sight. */
export function Guard({ question, control, words: about, main }: GuardProps) {
  const guard = useRef<HTMLElement>(null);
  const last = useRef<{ readonly control: DOMRect; readonly words: DOMRect } | null>(null);
  const [title, reason] = [useId(), useId()];
  usePlace(
    guard,
    control,
    (size) => {
      if (control.isConnected) {
        last.current = { control: control.getBoundingClientRect(), words: about.getBoundingClientRect() };
      } // else the question stays where it was
      if (!last.current) return null;
      const rtl = isRightToLeft({ composer: control });
      return placeQuestion({ question: size, ...last.current, window: windowSize(), rtl });
    },
    [question],
  );
  const { words, swap, anyway } = question;
  return (
    <section
      ref={guard}
      className="tf-floating tf-shell tf-guard"
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={reason}
      onKeyDown={ignoreHeldKey}
    >
      <h2 id={title}>
        <SeverityIcon severity="stop" />
        {question.title}
      </h2>
      <p id={reason} className="tf-soft">
        {question.reason}
      </p>
      {words && words.to !== null && <Change from={words.from} to={words.to} />}
      {words && words.to === null && (
        <p>
          <span className="tf-mark is-stop">
            <bdi>{words.from}</bdi>
          </span>
        </p>
      )}
      {question.advice && <p>{question.advice}</p>}
      <div className="tf-guard-choices">
        <button ref={main} type="button" className="tf-button is-main" onClick={question.main.choose}>
          {question.main.label}
        </button>
        {swap && (
          <button type="button" className="tf-button" onClick={swap.choose}>
            {swap.label}
          </button>
        )}
        {anyway && (
          <button type="button" className="tf-button is-quiet" onClick={anyway.choose}>
            {anyway.label}
          </button>
        )}
      </div>
      <p className="tf-small tf-faint">{question.note}</p>
    </section>
  );
}
