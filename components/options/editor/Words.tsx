import { type Severity, SEVERITIES } from '@/lib/analysis/finding.ts';
import { ArrowIcon } from '@/components/ui/icons.tsx';
import { SEVERITY_WORDS, SeverityIcon } from '@/components/ui/Severity.tsx';
import { listAt, textAt } from '../document.ts';
import { ChoiceField, YesNoField } from '../fields/ChoiceField.tsx';
import { ItemList } from '../fields/ItemList.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { PhrasePaste } from './PhrasePaste.tsx';

const LOUDNESS = [
  { value: 'tip', label: 'Tip' },
  { value: 'warn', label: 'Warn' },
  { value: 'stop', label: 'Stop' },
] as const;

/** The team's own wording: what not to say, and what to say instead. */
export function Words() {
  return (
    <>
      <p className="tf-soft">
        Words your team avoids, and what to say instead. Whole words in any case; <kbd className="tf-key">*</kbd> stands
        for one word.
      </p>
      <ItemList
        path={['phrases']}
        noun="phrase"
        fresh={{ match: '', severity: 'warn' }}
        summary={(item) => <PhraseLine item={item} />}
      >
        {(at) => (
          <>
            <TextField path={[...at, 'match']} label="Words" isRequired placeholder="at your earliest *" />
            <ChoiceField path={[...at, 'severity']} label="How loud" options={LOUDNESS} />
            <LinesField
              path={[...at, 'instead']}
              label="Say instead"
              rows={2}
              hint="One on each line; the first is taken with one click."
            />
            <TextField path={[...at, 'why']} label="Why" placeholder="It sounds like a form letter." />
            <YesNoField path={[...at, 'inflect']} label="Other forms too" hint="“wait” finds waits, waited, waiting." />
          </>
        )}
      </ItemList>
      <PhrasePaste />
    </>
  );
}

function severityOf(item: unknown): Severity {
  return SEVERITIES.find((severity) => severity === textAt(item, ['severity'])) ?? 'tip';
}

function PhraseLine({ item }: { readonly item: unknown }) {
  const severity = severityOf(item);
  const [first] = listAt(item, ['instead']).map(String);
  return (
    <span className="tf-phrase-line">
      <SeverityIcon severity={severity} />
      <span className="tf-unseen">{SEVERITY_WORDS[severity]}: </span>
      <bdi>{textAt(item, ['match']) || 'New phrase'}</bdi>
      {first !== undefined && (
        <span className="tf-soft tf-phrase-to">
          <ArrowIcon className="is-small is-mirrored" />
          <bdi>{first}</bdi>
        </span>
      )}
    </span>
  );
}
