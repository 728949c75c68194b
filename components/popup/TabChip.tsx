import { BlindIcon, CommaIcon, FineIcon, PauseIcon } from '../ui/icons.tsx';
import type { TabView } from './popup-view.ts';

interface TabChipProps {
  readonly tab: TabView;
  readonly isPaused: boolean;
}

const CHIPS = {
  report: { Icon: FineIcon, words: 'Reading along', look: 'tf-fine' },
  'no-box': { Icon: CommaIcon, words: 'Ready', look: '' },
  elsewhere: { Icon: BlindIcon, words: 'Not on this page', look: '' },
  paused: { Icon: PauseIcon, words: 'Paused', look: '' },
} as const;

/** Whether Tactful reads the tab, in two words. */
export function TabChip({ tab, isPaused }: TabChipProps) {
  const { Icon, words, look } = CHIPS[isPaused ? 'paused' : tab.kind];
  return (
    <span className="tf-chip">
      <Icon className={`is-small ${look}`} />
      {words}
    </span>
  );
}
