/** The preset's settings, grouped as a lead thinks of them. */
import type { ComponentType } from 'react';
import { About } from './editor/About.tsx';
import { Conduct } from './editor/Conduct.tsx';
import { Limits } from './editor/Limits.tsx';
import { People } from './editor/People.tsx';
import { Replies } from './editor/Replies.tsx';
import { Rules } from './editor/Rules.tsx';
import { Voice } from './editor/Voice.tsx';
import { Words } from './editor/Words.tsx';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Fields of the document that it holds. */
  readonly fields: readonly string[];
  readonly Form: ComponentType;
}

export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'rules', title: 'Rules', fields: ['rules'], Form: Rules },
  { id: 'voice', title: 'Voice', fields: ['voice'], Form: Voice },
  { id: 'words', title: 'Words', fields: ['phrases'], Form: Words },
  { id: 'limits', title: 'Limits', fields: ['limits'], Form: Limits },
  {
    id: 'people',
    title: 'People and channels',
    fields: ['team', 'competitors', 'topics', 'channels', 'links'],
    Form: People,
  },
  { id: 'replies', title: 'Saved replies', fields: ['replies'], Form: Replies },
  { id: 'conduct', title: 'Time and conduct', fields: ['targets', 'policy', 'crisis'], Form: Conduct },
  {
    id: 'about',
    title: 'About',
    fields: ['format', 'id', 'name', 'version', 'updated', 'owner', 'about', 'extends', 'goals'],
    Form: About,
  },
];
