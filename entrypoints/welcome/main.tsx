import { createRoot } from 'react-dom/client';
import { createStore, useStore } from 'zustand';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/page.css';
import '@/components/report/report.css';
import '@/components/practice/practice.css';
import { Practice } from '@/components/practice/Practice.tsx';
import { SITUATIONS, type Situation } from '@/components/practice/situations.ts';
import { keepSystemTheme } from '@/components/ui/theme.ts';
import { bundledPresets } from '@/lib/presets/bundled.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/storage/settings.ts';
import { coachPractice } from './coach.ts';

let current: Situation = SITUATIONS[0];
const [focused, stored] = await Promise.all([coachPractice(() => current), readSettings()]);
const settings = createStore(() => stored);
watchSettings((next) => settings.setState(next), new AbortController().signal);

function Welcome() {
  const { presetId } = useStore(settings);
  return (
    <Practice
      presetId={presetId}
      presets={bundledPresets}
      onChoosePreset={(id) => void changeSettings({ presetId: id })}
      onShow={(situation) => {
        current = situation;
      }}
      readCoach={() => focused.getState().session?.store.getState() ?? null}
    />
  );
}

keepSystemTheme(document.documentElement);
createRoot(document.body.appendChild(document.createElement('div'))).render(<Welcome />);
