import type { CSSProperties } from 'react';
import { Fragment } from 'react';
import type { Tone, ToneAxis, ToneReason } from '@/lib/analysis/report.ts';
import { TONE_AXES } from '@/lib/analysis/report.ts';
import { AXES, isOutside, movementsOf } from './tone-words.ts';

interface ToneMeterProps {
  readonly tone: Tone;
  readonly reasons: readonly ToneReason[];
}

/** How the draft will sound: four axes with the range that reads well, and the words that moved it there. */
export function ToneMeter({ tone, reasons }: ToneMeterProps) {
  const movements = movementsOf(reasons);
  return (
    <section className="tf-section">
      <div className="tf-section-head">
        <h3>How it will sound</h3>
      </div>
      <div className="tf-tone">
        {TONE_AXES.map((axis) => (
          <Axis key={axis} axis={axis} tone={tone} />
        ))}
      </div>
      {movements.length > 0 && (
        <p className="tf-tone-why">
          {movements.map(({ direction, words }) => (
            <Fragment key={direction}>
              {direction}:{' '}
              {words.map((word, at) => (
                <Fragment key={word}>
                  {at > 0 && ', '}
                  <q>
                    <bdi>{word}</bdi>
                  </q>
                </Fragment>
              ))}
              .{' '}
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}

/** Custom properties that carry positions from the data to the style sheet. */
type Positions = CSSProperties & Readonly<Record<`--${string}`, string>>;

function Axis({ axis, tone }: { readonly axis: ToneAxis; readonly tone: Tone }) {
  const { low, high, range } = AXES[axis];
  const value = Math.round(tone[axis]);
  const tooLow = value < range[0];
  const tooHigh = value > range[1];
  const band: Positions = { '--from': `${range[0]}%`, '--to': `${range[1]}%` };
  const dot: Positions = { '--at': `${value}%` };
  return (
    <div className={`tf-axis ${isOutside(tone, axis) ? 'is-outside' : ''}`}>
      <span className={tooLow ? 'is-pole' : ''}>{low}</span>
      <span
        className="tf-axis-track"
        role="img"
        aria-label={`${low} to ${high}: ${value} of 100, best ${range[0]} to ${range[1]}`}
      >
        <span className="tf-axis-band" style={band} />
        <span className="tf-axis-dot" style={dot} />
      </span>
      <span className={tooHigh ? 'is-pole' : ''}>{high}</span>
    </div>
  );
}
