interface DialProps {
  readonly done: number;
  readonly of: number;
}

const RADIUS = 30;
const ROUND = 2 * Math.PI * RADIUS;
const GAP = 5;

/** A ring with one piece for each thing that a good answer has here. */
export function Dial({ done, of }: DialProps) {
  const piece = ROUND / of;
  return (
    <svg className="tf-dial" viewBox="0 0 76 76" role="img" aria-label={`${done} of ${of}`}>
      {Array.from({ length: of }, (_, at) => (
        <circle
          key={at}
          className={at < done ? 'is-done' : ''}
          cx="38"
          cy="38"
          r={RADIUS}
          strokeDasharray={`${piece - GAP} ${ROUND - piece + GAP}`}
          strokeDashoffset={-at * piece - GAP / 2}
        />
      ))}
      <text x="38" y="44">
        {done}/{of}
      </text>
    </svg>
  );
}
