import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';
import { KIND_NAMES } from '@/components/report/kinds.ts';
import { LinesField } from '../fields/LinesField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';

/** How soon, what may be hidden, and what to do when many complain at once. */
export function Conduct() {
  return (
    <>
      <h3>Answer within</h3>
      <div className="tf-columns">
        {INCOMING_KINDS.filter((kind) => kind !== 'neutral').map((kind) => (
          <NumberField
            key={kind}
            path={['targets', 'replyMinutes', kind]}
            label={KIND_NAMES[kind].sure}
            unit="minutes"
          />
        ))}
      </div>
      <h3>Hiding and abuse</h3>
      <LinesField path={['policy', 'mayHide']} label="May be hidden or deleted" />
      <TextField path={['policy', 'decidedBy']} label="Decided by" placeholder="the team lead" />
      <NumberField
        path={['policy', 'abuseAnswers']}
        label="Answers to abuse"
        unit="then leave it"
        hint="How often one answers the same person’s abuse."
      />
      <h3>Crisis</h3>
      <p className="tf-soft">
        Between these two the steps stand in the card, and jokes and offers ask before posting. A day, its end included,
        or a time such as 2026-11-24T18:00, each in the rep’s own time zone unless it names one (…T18:00Z).
      </p>
      <div className="tf-columns">
        <NumberField path={['crisis', 'count']} label="From so many complaints" unit="complaints" />
        <NumberField path={['crisis', 'minutes']} label="Within" unit="minutes" />
        <TextField path={['crisis', 'starts']} label="Starts" placeholder="2026-11-24" />
        <TextField path={['crisis', 'ends']} label="Ends" placeholder="2026-11-26" />
      </div>
      <LinesField path={['crisis', 'playbook']} label="Steps" hint="What to do, in order. One a line." rows={4} />
      <LinesField path={['crisis', 'contacts']} label="Who to call" />
      <TextField path={['crisis', 'holdingStatement']} label="Holding statement" rows={3} />
    </>
  );
}
