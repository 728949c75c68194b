import { saveFile } from '../save-file.ts';
import { tallyCsv } from '@/lib/presets/tally-csv.ts';
import type { TryOutNews } from './messages.ts';
import { TallyTable } from './TallyTable.tsx';

export interface Run {
  readonly isRunning: boolean;
  /** The latest; `null` at the start. */
  readonly news: TryOutNews | null;
}

interface RunResultProps {
  readonly run: Run;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** How far a run is, and what it has found so far. */
export function RunResult({ run: { isRunning, news }, size }: RunResultProps) {
  if (news?.kind === 'fault')
    return (
      <p className="tf-fault" role="alert">
        The file can’t be read further: {news.message}
      </p>
    );
  return (
    <>
      {isRunning && <Progress share={news && size > 0 ? news.bytes / size : 0} ms={news?.ms ?? 0} />}
      {/* Spoken at the end only: a figure that changes all the time would drown everything else. */}
      <div className="tf-row" role="status">
        {!isRunning && news && <span>{news.isDone ? 'Done.' : 'Stopped before the end.'}</span>}
        {!isRunning && news && (
          <button
            type="button"
            className="tf-button"
            onClick={() => saveFile('tactful-try-out.csv', 'text/csv', tallyCsv(news.tally))}
          >
            Export as CSV
          </button>
        )}
      </div>
      {news && <TallyTable tally={news.tally} />}
    </>
  );
}

/** `share`: 0 to 1, of the file. `ms`: since the start. */
function Progress({ share, ms }: { readonly share: number; readonly ms: number }) {
  const percent = Math.floor(share * 100);
  return (
    <div className="tf-tried-so-far">
      <progress aria-label="Progress" max={100} value={percent} />
      <span className="tf-small tf-soft">{share > 0 ? `${percent} %, ${timeLeft(ms / share - ms)}` : 'Starting…'}</span>
    </div>
  );
}

function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}
