import type { ReactNode } from 'react';
import { CheckIcon, TickIcon } from '../ui/icons.tsx';
import { SITE_NAMES } from '../popup/popup-view.ts';
import type { PresetChoice } from '../popup/popup-view.ts';

interface FirstStepsProps {
  readonly presetId: string;
  readonly presets: readonly PresetChoice[];
  readonly onChoosePreset: (id: string) => void;
  readonly done: number;
  readonly of: number;
}

/** The way in: a guide, where Tactful helps, and a first reply. */
export function FirstSteps({ presetId, presets, onChoosePreset, done, of }: FirstStepsProps) {
  return (
    <ol className="tf-box tf-steps">
      <Step number={1} isDone title="Choose a guide" text="Start with Balanced; change it at any time.">
        <select aria-label="Guide" value={presetId} onChange={(event) => onChoosePreset(event.target.value)}>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Step>
      <Step number={2} isDone title="Where it helps" text="From the first click into a reply box on:">
        {Object.values(SITE_NAMES).map((name) => (
          <span key={name} className="tf-step-site">
            <CheckIcon className="tf-fine" />
            {name}
          </span>
        ))}
      </Step>
      <Step number={3} isDone={done === of} title="Try a reply" text="Nothing here is posted or stored.">
        <span className="tf-soft">
          {done} of {of} done
        </span>
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly number: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Step({ number, isDone, title, text, children }: StepProps) {
  return (
    <li className={`tf-step ${isDone ? 'is-done' : ''}`}>
      <span className="tf-step-number">{isDone ? <TickIcon /> : number}</span>
      <div>
        <h3>{title}</h3>
        <p className="tf-soft">{text}</p>
        <p className="tf-step-more">{children}</p>
      </div>
    </li>
  );
}
