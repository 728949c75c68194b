import type { PauseView, PopupActions, TabView } from './popup-view.ts';
import { SITE_NAMES } from './popup-view.ts';

interface PauseProps {
  readonly tab: TabView;
  readonly pause: PauseView;
  readonly actions: PopupActions;
}

/** Pause for this site or for an hour, each in one click, and each undone the same way. */
export function Pause({ tab, pause, actions }: PauseProps) {
  const site = tab.kind === 'elsewhere' ? null : tab.site;
  return (
    <section className="tf-section">
      <div className="tf-section-head">
        <h3 id="pause">Pause</h3>
      </div>
      <div className="tf-choice" role="group" aria-labelledby="pause">
        {site && (
          <button type="button" aria-pressed={pause.site} onClick={() => actions.pauseSite(site, !pause.site)}>
            {pause.site ? `Resume on ${SITE_NAMES[site]}` : `On ${SITE_NAMES[site]}`}
          </button>
        )}
        <button
          type="button"
          aria-pressed={pause.until !== null}
          onClick={() => actions.pauseForAnHour(pause.until === null)}
        >
          {pause.until === null ? 'Everywhere for an hour' : 'Resume now'}
        </button>
      </div>
    </section>
  );
}
