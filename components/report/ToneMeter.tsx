import type { CSSProperties } from 'react';
import { Fragment } from 'react';
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Tone, ToneAxis, ToneReason } from '@/lib/analysis/report.ts';
import { TONE_AXES } from '@/lib/analysis/report.ts';
import { AXES, beyondRange, movementsOf, rangeOf } from './tone-words.ts';

interface ToneMeterProps {
  readonly tone: Tone;
  readonly reasons: readonly ToneReason[];
  /** What the team asks for; without it a range that reads well anywhere. */
  readonly voice?: Guidelines['voice'];
}

/** How the draft will sound: four axes with the range that reads well, and the words that moved it there. */
export function ToneMeter({ tone, reasons, voice }: ToneMeterProps) {
  const movements = movementsOf(reasons);
  return (
    <section className="tf-section">
      <div className="tf-section-head">
        <h3>How it will sound</h3>
      </div>
      <div className="tf-tone">
        {TONE_AXES.map((axis) => (
          <Axis key={axis} axis={axis} tone={tone} voice={voice} />
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

interface AxisProps extends Pick<ToneMeterProps, 'tone' | 'voice'> {
  readonly axis: ToneAxis;
}

function Axis({ axis, tone, voice }: AxisProps) {
  const { low, high } = AXES[axis];
  const range = rangeOf(axis, voice);
  const value = Math.round(tone[axis]);
  const beyond = beyondRange(tone, axis, voice);
  const band: Positions = { '--from': `${range[0]}%`, '--to': `${range[1]}%` };
  const dot: Positions = { '--at': `${value}%` };
  return (
    <div className={`tf-axis ${beyond ? 'is-outside' : ''}`}>
      <span className={beyond === 'low' ? 'is-pole' : ''}>{low}</span>
      <span
        className="tf-axis-track"
        role="img"
        aria-label={`${low} to ${high}: ${value} of 100, best ${range[0]} to ${range[1]}`}
      >
        <span className="tf-axis-band" style={band} />
        <span className="tf-axis-dot" style={dot} />
      </span>
      <span className={beyond === 'high' ? 'is-pole' : ''}>{high}</span>
    </div>
  );
}
