import type { PauseView, TabView } from './popup-view.ts';
import { SITE_NAMES } from './popup-view.ts';

interface RestStateProps {
  readonly tab: TabView;
  readonly pause: PauseView;
  readonly onPractise: () => void;
}

const timeOf = (until: number) => new Date(until).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

function wordsFor(tab: TabView, pause: PauseView): { title: string; text: string } {
  if (pause.until !== null) {
    return {
      title: `Paused until ${timeOf(pause.until)}`,
      text: 'Nothing is read meanwhile. Write and post as always.',
    };
  }
  if (tab.kind === 'elsewhere') {
    return {
      title: 'Nothing to read here',
      text: 'Tactful reads along in the reply boxes of X, Facebook and LinkedIn, and nowhere else.',
    };
  }
  if (pause.site) {
    return { title: `Paused on ${SITE_NAMES[tab.site]}`, text: 'Nothing is read there until you resume.' };
  }
  return { title: 'Ready when you write', text: 'Click into a reply box on this page, and the report shows up here.' };
}

/** Why there is no report, and what would bring one. */
export function RestState({ tab, pause, onPractise }: RestStateProps) {
  const { title, text } = wordsFor(tab, pause);
  return (
    <section className="tf-section tf-incoming">
      <h2 className="tf-popup-count">{title}</h2>
      <p className="tf-soft">{text}</p>
      {tab.kind === 'elsewhere' && (
        <button type="button" className="tf-button tf-popup-try" onClick={onPractise}>
          Try it on a practice reply
        </button>
      )}
    </section>
  );
}
