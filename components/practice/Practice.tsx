import { useState } from 'react';
import type { CoachState } from '@/lib/coach/state.ts';
import type { PresetChoice } from '../popup/popup-view.ts';
import { BrandIcon } from '../ui/icons.tsx';
import { keyCapOf } from '../ui/keys.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { Posted } from './Posted.tsx';
import { Promises } from './Promises.tsx';
import { Scene } from './Scene.tsx';
import { SituationList } from './SituationList.tsx';
import type { Situation } from './situations.ts';
import { SITUATIONS } from './situations.ts';

interface PracticeProps {
  readonly presetId: string;
  readonly presets: readonly PresetChoice[];
  readonly onChoosePreset: (id: string) => void;
  /** Tells the adapter which situation is on show. */
  readonly onShow: (situation: Situation) => void;
  /** What the coach sees at this moment. */
  readonly readCoach: () => CoachState | null;
}

interface PostedReply {
  readonly text: string;
  readonly state: CoachState | null;
}

/** The welcome and practice page: the real coach over real editors, on situations that are made up. */
export function Practice({ presetId, presets, onChoosePreset, onShow, readCoach }: PracticeProps) {
  const [current, setCurrent] = useState<Situation>(SITUATIONS[0]);
  const [posted, setPosted] = useState<PostedReply | null>(null);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());

  const show = (situation: Situation) => {
    onShow(situation);
    setPosted(null);
    setCurrent(situation);
  };
  const post = (text: string) => {
    setPosted({ text, state: readCoach() });
    setDone(new Set([...done, current.id]));
  };
  const next = SITUATIONS[(SITUATIONS.indexOf(current) + 1) % SITUATIONS.length] ?? SITUATIONS[0];

  return (
    <main className="tf-page">
      <p className="tf-brand">
        <BrandIcon />
        Tactful
      </p>
      <header className="tf-hero">
        <h1>A second look before it’s public</h1>
        <p className="tf-soft">
          Tactful reads your reply as you type and shows how it will land. It works in this browser only: no account, no
          server.
        </p>
      </header>
      <div className="tf-practice">
        <SituationList situations={SITUATIONS} current={current} done={done} onChoose={show} />
        <div className="tf-stage">
          {posted ? (
            <Posted situation={current} {...posted} onAgain={() => setPosted(null)} onNext={() => show(next)} />
          ) : (
            <>
              <Scene key={current.id} situation={current} onPost={post} />
              <Try situation={current} />
            </>
          )}
        </div>
      </div>
      <FirstSteps
        presetId={presetId}
        presets={presets}
        onChoosePreset={onChoosePreset}
        done={done.size}
        of={SITUATIONS.length}
      />
      <MarkLegend />
      <Promises />
    </main>
  );
}

function Try({ situation }: { readonly situation: Situation }) {
  return (
    <section className="tf-try" aria-labelledby="try">
      <h3 id="try">Try this</h3>
      <ol>
        {situation.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          Close the card and open it again: press the pill in the box, or{' '}
          <kbd className="tf-key">{keyCapOf('toggle-card')}</kbd>
        </li>
      </ol>
    </section>
  );
}
