import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createStore, useStore } from 'zustand';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/page.css';
import '@/components/report/report.css';
import '@/components/popup/popup.css';
import { Popup } from '@/components/popup/Popup.tsx';
import { guideOf } from '@/components/popup/guide-view.ts';
import { diagnosisOf } from '@/components/popup/diagnosis.ts';
import type { PopupActions } from '@/components/popup/popup-view.ts';
import { keepSystemTheme } from '@/components/ui/theme.ts';
import { bundledPresets } from '@/lib/presets/bundled.ts';
import { followStored } from '@/lib/storage/presets/stored.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/storage/settings.ts';
import { watchTab } from './tab.ts';

/** The popup is short-lived: a pause that ends while it is open still shows. */
const openedAt = Date.now();
const HOUR = 60 * 60 * 1000;

const { signal } = new AbortController(); // the popup lives until it closes
const [tab, stored, guidelines] = await Promise.all([watchTab(), readSettings(), followStored(signal)]);
const settings = createStore(() => stored);
watchSettings((next) => settings.setState(next), signal);

const actions: PopupActions = {
  fix: (finding, fixIndex) => tab.send({ kind: 'apply-fix', finding, fixIndex }),
  open: (index) => tab.send({ kind: 'open-finding', index }),
  correctKind: (incoming) => tab.send({ kind: 'correct-kind', incoming }),
  pauseSite: (site, paused) => {
    const others = settings.getState().pausedSites.filter((other) => other !== site);
    void changeSettings({ pausedSites: paused ? [...others, site] : others });
  },
  pauseForAnHour: (paused) => void changeSettings({ pausedUntil: paused ? Date.now() + HOUR : null }),
  choosePreset: (presetId) => void changeSettings({ presetId }),
  openPractice: () => {
    void browser.tabs.create({ url: '/welcome.html' });
    window.close();
  },
  copyDiagnosis: async () => {
    const view = tab.view.getState();
    if (view.kind !== 'report') return;
    const { version } = browser.runtime.getManifest();
    await navigator.clipboard.writeText(diagnosisOf(view.report, version, navigator.userAgent));
  },
  openOptions: () => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
};

function LivePopup() {
  const view = useStore(tab.view);
  const { pausedSites, pausedUntil } = useStore(settings);
  const guide = guideOf(useStore(guidelines));
  const pause = {
    site: view.kind !== 'elsewhere' && pausedSites.includes(view.site),
    until: pausedUntil !== null && pausedUntil > openedAt ? pausedUntil : null,
  };
  return <Popup tab={view} pause={pause} guide={guide} presets={bundledPresets} actions={actions} />;
}

keepSystemTheme(document.documentElement);
createRoot(document.body.appendChild(document.createElement('div'))).render(<LivePopup />);
