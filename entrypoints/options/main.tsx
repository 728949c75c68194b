import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/page.css';
import '@/components/report/report.css';
import '@/components/options/options.css';
import { createDraft, isChanged } from '@/components/options/draft.ts';
import { keepDraft, readKept } from '@/components/options/kept.ts';
import { OptionsPage } from '@/components/options/OptionsPage.tsx';
import { keepSystemTheme } from '@/components/ui/theme.ts';
import { clearAll } from './clear-all.ts';
import { followGuides } from './guides.ts';
import { saveSettings, sharing } from './sharing.ts';
import { changeSettings } from '@/lib/storage/settings.ts';

const guides = await followGuides(new AbortController().signal); // as long as the page
const draft = createDraft(guides.getState().own, readKept(sessionStorage));
guides.subscribe(({ own }) => draft.follow(own));
draft.state.subscribe((state) => keepDraft(sessionStorage, isChanged(state) ? state.document : null));

keepSystemTheme(document.documentElement);
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <OptionsPage
    guides={guides}
    draft={draft}
    sharing={sharing}
    onSave={saveSettings}
    onChooseBuiltIn={(presetId) => void changeSettings({ presetId })}
    onClearAll={async () => {
      await clearAll();
      draft.discard();
    }}
  />,
);
