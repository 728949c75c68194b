import { useEffect, useRef, useState } from 'react';
import type { Preset } from '@/lib/presets/schema.ts';
import { FileDrop } from '../sharing/FileDrop.tsx';
import { type Columns, type FileShape, readShape } from './columns.ts';
import { type Run, RunResult } from './RunResult.tsx';
import { startTryOut } from './start-try-out.ts';

interface TryOutProps {
  /** All layers as they are stored, and as they are written. */
  readonly now: Preset;
  readonly next: Preset;
  readonly isChanged: boolean;
}

interface Chosen {
  readonly file: File;
  readonly shape: FileShape;
  readonly columns: Columns;
}

/** Past replies under the preset: what it would have said, beside what is said now. The file is read here and nowhere else. */
export function TryOut({ now, next, isChanged }: TryOutProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const choose = async (file: File) => {
    stop.current?.abort();
    setRun(null);
    const shape = await readShape(file);
    setProblem(typeof shape === 'string' ? shape : null);
    setChosen(typeof shape === 'string' ? null : { file, shape, columns: shape.columns });
  };
  const start = (order: Chosen) => {
    const controller = new AbortController();
    stop.current = controller;
    setRun({ isRunning: true, news: null });
    startTryOut(
      { ...order, now, next },
      (news) => setRun({ isRunning: news.kind === 'tally' && !news.isDone, news }),
      controller.signal,
    );
  };
  const cancel = () => {
    stop.current?.abort();
    setRun((before) => before && { ...before, isRunning: false });
  };

  return (
    <section className="tf-box tf-form">
      <FileDrop
        label="Choose a file of past replies"
        hint="CSV with a header, or NDJSON. It is read in this browser, line by line, and not kept."
        accept=".csv,.tsv,.txt,.ndjson,.jsonl"
        onFile={(file) => void choose(file)}
      />
      {problem && (
        <p className="tf-fault" role="alert">
          {problem}
        </p>
      )}
      {chosen && (
        <>
          <ColumnChoice chosen={chosen} onChange={(columns) => setChosen({ ...chosen, columns })} />
          <div className="tf-row">
            {run?.isRunning ? (
              <>
                <button type="button" className="tf-button" onClick={cancel}>
                  Stop
                </button>
                <bdi className="tf-soft">{chosen.file.name}</bdi>
              </>
            ) : (
              <button type="button" className="tf-button is-main" onClick={() => start(chosen)}>
                Run over {chosen.file.name}
              </button>
            )}
            {!isChanged && <span className="tf-small tf-soft">Nothing is changed: both columns will be the same.</span>}
          </div>
        </>
      )}
      {chosen && run && <RunResult run={run} size={chosen.file.size} />}
    </section>
  );
}

interface ColumnChoiceProps {
  readonly chosen: Chosen;
  readonly onChange: (columns: Columns) => void;
}

function ColumnChoice({ chosen: { shape, columns }, onChange }: ColumnChoiceProps) {
  const options = shape.names.map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <div className="tf-columns">
      <label className="tf-field">
        <span className="tf-field-label">The reply</span>
        <select value={columns.draft} onChange={({ target }) => onChange({ ...columns, draft: target.value })}>
          {options}
        </select>
      </label>
      <label className="tf-field">
        <span className="tf-field-label">What it answers</span>
        <select
          value={columns.incoming ?? ''}
          onChange={({ target }) => onChange({ ...columns, incoming: target.value || null })}
        >
          <option value="">Not in the file</option>
          {options}
        </select>
      </label>
    </div>
  );
}
