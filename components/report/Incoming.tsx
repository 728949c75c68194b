import type { Finding } from '@/lib/analysis/finding.ts';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Report } from '@/lib/analysis/report.ts';
import type { Incoming as IncomingComment, IncomingKind } from '@/lib/analysis/situation.ts';
import { SeverityIcon } from '../ui/Severity.tsx';
import { Clock } from './Clock.tsx';
import { KindMenu } from './KindMenu.tsx';
import { Tension } from './Tension.tsx';

interface IncomingProps {
  readonly incoming: IncomingComment;
  readonly report: Report;
  /** About the conversation: an earlier answer, a long wait, a thread that heats up. */
  readonly notes: readonly Finding[];
  readonly targets: Guidelines['targets'];
  readonly onCorrect: (kind: IncomingKind | null) => void;
}

/** The rule about a thread that heats up: the line of tension says it already. */
const DRAWN = 'heating-up';

/** What is being answered: kind, who, how long ago, how tense. Stands above what is wrong with the answer. */
export function Incoming({ incoming, report, notes, targets, onCorrect }: IncomingProps) {
  const others = notes.filter(({ rule }) => rule !== DRAWN);
  return (
    <section className="tf-section tf-incoming" aria-label="What you are answering">
      <div className="tf-incoming-top">
        <KindMenu incoming={incoming} report={report} onCorrect={onCorrect} />
        {incoming.ageMinutes !== undefined && (
          <Clock ageMinutes={incoming.ageMinutes} kind={report.kind} targets={targets} />
        )}
      </div>
      {(incoming.author ?? incoming.handle) && (
        <p className="tf-soft tf-cut">
          {incoming.author && <bdi>{incoming.author}</bdi>}{' '}
          {incoming.handle && (
            <bdi className="tf-faint" dir="ltr">
              {incoming.handle}
            </bdi>
          )}
        </p>
      )}
      <Tension tension={report.tension} />
      {others.map((note) => (
        <div className="tf-incoming-row" key={note.rule}>
          <SeverityIcon severity={note.severity} />
          <span>{note.message}</span>
        </div>
      ))}
    </section>
  );
}
