import { BookIcon, BrandIcon, GearIcon, KeysIcon } from '../ui/icons.tsx';
import { useState } from 'react';
import type { GuideView } from './guide-view.ts';
import { Guide } from './Guide.tsx';
import { Health } from './Health.tsx';
import { KeyList } from './KeyList.tsx';
import { LiveReport } from './LiveReport.tsx';
import { Pause } from './Pause.tsx';
import type { PauseView, PopupActions, PresetChoice, TabView } from './popup-view.ts';
import { RestState } from './RestState.tsx';
import { TabChip } from './TabChip.tsx';

interface PopupProps {
  readonly tab: TabView;
  readonly pause: PauseView;
  readonly guide: GuideView;
  readonly presets: readonly PresetChoice[];
  readonly actions: PopupActions;
}

/** The toolbar popup: the report of the tab as it changes, pause, the guide in force, and the ways on. */
export function Popup({ tab, pause, guide, presets, actions }: PopupProps) {
  const [showsKeys, setShowsKeys] = useState(false);
  const isPaused = pause.until !== null || (tab.kind !== 'elsewhere' && pause.site);
  return (
    <main className="tf-popup">
      <header className="tf-popup-head">
        <h1 className="tf-brand">
          <BrandIcon />
          Tactful
        </h1>
        <TabChip tab={tab} isPaused={isPaused} />
      </header>
      {tab.kind === 'report' && !isPaused ? (
        <LiveReport live={tab.report} actions={actions} />
      ) : (
        <RestState tab={tab} pause={pause} onPractise={actions.openPractice} />
      )}
      <Pause tab={tab} pause={pause} actions={actions} />
      <Guide guide={guide} presets={presets} onChoose={actions.choosePreset} />
      {tab.kind === 'report' && (
        <Health site={tab.site} health={tab.report.state.health} onCopy={actions.copyDiagnosis} />
      )}
      {showsKeys && <KeyList />}
      <footer className="tf-popup-foot">
        <button type="button" className="tf-button is-quiet" onClick={actions.openOptions}>
          <GearIcon />
          Options
        </button>
        <button type="button" className="tf-button is-quiet" onClick={actions.openPractice}>
          <BookIcon />
          Practise
        </button>
        <button
          type="button"
          className="tf-button is-quiet"
          aria-expanded={showsKeys}
          onClick={() => setShowsKeys(!showsKeys)}
        >
          <KeysIcon />
          Keys
        </button>
      </footer>
    </main>
  );
}
