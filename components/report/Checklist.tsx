import type { Finding } from '@/lib/analysis/finding.ts';
import type { ChecklistItem } from '@/lib/analysis/report.ts';
import { CheckIcon, TodoIcon } from '../ui/icons.tsx';

interface ChecklistProps {
  readonly items: readonly ChecklistItem[];
  /** The findings behind the open lines: their message is shown on hover. */
  readonly missing: readonly Finding[];
}

/** What a good answer has here, done and still open. */
export function Checklist({ items, missing }: ChecklistProps) {
  if (items.length === 0) return null;
  const done = items.filter((item) => item.done).length;
  const reasons = new Map(missing.map(({ rule, advice, message }) => [rule, advice ?? message]));
  return (
    <section className="tf-section">
      <div className="tf-section-head">
        <h3>A good answer here has</h3>
        <span className="tf-small tf-soft">
          {done} of {items.length}
        </span>
      </div>
      <ul className="tf-checklist">
        {items.map((item) => (
          <li key={item.rule} className={item.done ? 'is-done' : ''} title={reasons.get(item.rule)}>
            {item.done ? <CheckIcon /> : <TodoIcon />}
            <span>
              {item.label}
              <span className="tf-unseen">{item.done ? ': done' : ': still open'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
