import './node-global.ts';

import {
  CompositeDecorator,
  ContentState,
  type DraftDecorator,
  type DraftDecoratorComponentProps,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import { createRef, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { emojiImageUrl } from './emoji-image.ts';
import { EMOJI, isCommandEnter, MENTION_OR_HASHTAG, type MountedEditor, type MountOptions } from './mounted.ts';

type DecoratedProps = DraftDecoratorComponentProps & { children?: ReactNode };

function Coloured({ children }: DecoratedProps) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

function EmojiDrawing({ children, decoratedText }: DecoratedProps) {
  const backgroundImage = `url("${emojiImageUrl(decoratedText)}")`;
  return (
    <span style={{ backgroundImage, backgroundSize: '1em 1em', WebkitTextFillColor: 'transparent' }}>{children}</span>
  );
}

/** X colours mentions and hashtags and draws emoji over their characters; all stay ordinary text of the block. */
const DECORATOR = new CompositeDecorator([
  { strategy: strategyOf(MENTION_OR_HASHTAG), component: Coloured },
  { strategy: strategyOf(EMOJI), component: EmojiDrawing },
]);

function strategyOf(pattern: RegExp): DraftDecorator['strategy'] {
  return (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

interface BoxProps extends MountOptions {
  readonly onState: (state: EditorState) => void;
  readonly editor: React.RefObject<Editor | null>;
}

function Box({ label, placeholder, text = '', onSubmit, onState, editor }: BoxProps) {
  const [state, setState] = useState(() => {
    const first = EditorState.createWithContent(ContentState.createFromText(text), DECORATOR);
    onState(first);
    return first;
  });
  return (
    <Editor
      ref={editor}
      ariaLabel={label}
      placeholder={placeholder}
      editorState={state}
      webDriverTestID="tweetTextarea_0"
      keyBindingFn={(event) => (isCommandEnter(event) ? 'post' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command, current) => {
        if (command !== 'post') return 'not-handled';
        onSubmit(textOf(current));
        return 'handled';
      }}
      onChange={(next) => {
        onState(next);
        setState(next);
      }}
    />
  );
}

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** X's composer: Draft.js, plain text, Ctrl+Enter posts. */
export function mountDraftJs(host: HTMLElement, options: MountOptions): MountedEditor {
  const editor = createRef<Editor>();
  const root = createRoot(host);
  let state = EditorState.createEmpty();
  flushSync(() => {
    root.render(<Box {...options} editor={editor} onState={(next) => (state = next)} />);
  });
  const element = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (element === null) throw new Error('Draft.js did not mount');
  element.dataset['testid'] = 'tweetTextarea_0';
  return {
    element,
    model: () => textOf(state),
    focus: () => editor.current?.focus(),
    destroy: () => root.unmount(),
  };
}
