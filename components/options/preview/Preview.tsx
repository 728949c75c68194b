import { useDeferredValue, useMemo, useState } from 'react';
import type { Severity } from '@/lib/analysis/finding.ts';
import { createAnalyser } from '@/lib/presets/analyser.ts';
import type { Preset } from '@/lib/presets/schema.ts';
import { titleOf } from '@/components/report/findings.ts';
import { nameOfKind } from '@/components/report/kinds.ts';
import { ToneMeter } from '@/components/report/ToneMeter.tsx';
import { TickIcon } from '@/components/ui/icons.tsx';
import { SEVERITY_WORDS, SeverityIcon } from '@/components/ui/Severity.tsx';
import { type Compared, compareFindings } from './compare.ts';
import { runsOf } from './marked-text.ts';
import { SAMPLES } from './samples.ts';

interface PreviewProps {
  /** All layers, with the preset as it is stored and as it is written. */
  readonly before: Preset;
  readonly after: Preset;
}

const OWN = 'own';

/** A reply under the preset as it stands: what would be said, and what is said now. Nothing typed here is kept. */
export function Preview({ before, after }: PreviewProps) {
  const [sampleId, setSampleId] = useState<string>(SAMPLES[0].id);
  const [ownText, setOwnText] = useState('');
  const sample = SAMPLES.find(({ id }) => id === sampleId);
  const text = useDeferredValue(sample?.draft ?? ownText);
  const written = useDeferredValue(after);
  const now = useMemo(() => createAnalyser({ preset: before }), [before]);
  const next = useMemo(() => createAnalyser({ preset: written }), [written]);
  const report = next.analyse(text, sample?.situation);
  const findings = compareFindings(now.analyse(text, sample?.situation).findings, report.findings);
  return (
    <aside className="tf-box tf-preview" aria-label="Live preview">
      <div className="tf-row is-apart">
        <h2>Live preview</h2>
        {sample && <span className="tf-chip">{nameOfKind(report, sample.situation.incoming ?? null)}</span>}
      </div>
      <select aria-label="Sample reply" value={sampleId} onChange={({ target }) => setSampleId(target.value)}>
        {SAMPLES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={OWN}>Your own text</option>
      </select>
      {sample ? (
        <blockquote className="tf-small tf-soft">
          <bdi>{sample.situation.incoming?.text}</bdi>
        </blockquote>
      ) : (
        <textarea
          rows={4}
          aria-label="Your own text"
          placeholder="Paste or write a reply. It is not stored."
          value={ownText}
          onChange={({ target }) => setOwnText(target.value)}
        />
      )}
      <p className="tf-preview-text">
        {runsOf(text, report.findings).map(({ text: words, severity }, at) =>
          severity ? (
            <span key={at} className={`tf-mark is-${severity}`}>
              {words}
            </span>
          ) : (
            <span key={at}>{words}</span>
          ),
        )}
      </p>
      <ul className="tf-preview-findings" aria-label="What the coach says">
        {findings.map((compared) => (
          <Line key={`${compared.finding.rule} ${compared.finding.start} ${compared.after}`} {...compared} />
        ))}
        {findings.length === 0 && text.trim() !== '' && (
          <li>
            <TickIcon className="tf-fine" />
            <span>Nothing to change</span>
          </li>
        )}
      </ul>
      <ToneMeter tone={report.tone} reasons={[]} />
    </aside>
  );
}

const LEVELS: Readonly<Record<Severity, string>> = { stop: 'Stop', warn: 'Warn', tip: 'Tip' };

function Line({ finding, before, after }: Compared) {
  return (
    <li className={after === null ? 'is-gone' : ''} data-rule={finding.rule}>
      {after === null ? <span className="tf-icon" /> : <SeverityIcon severity={after} />}
      <span>
        {after && <span className="tf-unseen">{SEVERITY_WORDS[after]}: </span>}
        {titleOf(finding)}
      </span>
      <span className={before === after ? 'tf-faint' : 'tf-preview-change'}>{changeOf(before, after)}</span>
    </li>
  );
}

function changeOf(before: Severity | null, after: Severity | null): string {
  if (before === null) return 'new';
  if (after === null) return 'no longer';
  return `was ${LEVELS[before]}`;
}
