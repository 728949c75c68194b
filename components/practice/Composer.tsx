import { useEffect, useRef } from 'react';
import { COMPOSER_ATTRIBUTE, POST_ATTRIBUTE } from './practice-site.ts';
import type { MountedEditor } from './editors/mounted.ts';
import { MOUNTS } from './editors/mounts.ts';
import type { Situation } from './situations.ts';

interface ComposerProps {
  readonly situation: Situation;
  /** Called with the text as the editor's own model has it. */
  readonly onPost: (text: string) => void;
}

/** The reply box of a stand-in site: the real editor of that site, and a button that posts nothing. */
export function Composer({ situation, onPost }: ComposerProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MountedEditor>(null);
  const post = useRef(onPost);
  useEffect(() => {
    post.current = onPost;
  }, [onPost]);
  useEffect(() => {
    // The editor gets an element of its own, so that what it does to it stays out of React's sight; and it mounts after this
    // commit, because Draft.js renders at once, which React refuses inside an effect.
    const box = host.current?.appendChild(document.createElement('div'));
    queueMicrotask(() => {
      if (!box?.isConnected) return;
      editor.current = MOUNTS[situation.editor](box, {
        label: `Reply to ${situation.incoming.author}`,
        placeholder: 'Write a reply',
        text: situation.draft,
        onSubmit: (text) => post.current(text),
      });
      editor.current.focus();
    });
    return () => {
      editor.current?.destroy();
      editor.current = null;
      box?.remove();
    };
  }, [situation]);

  return (
    <div className="tf-composer" {...{ [COMPOSER_ATTRIBUTE]: '' }}>
      <div ref={host} className="tf-composer-text" />
      <div className="tf-composer-tools">
        <span className="tf-tool" />
        <span className="tf-tool" />
        <span className="tf-tool" />
        <button
          type="button"
          className="tf-composer-post"
          {...{ [POST_ATTRIBUTE]: '' }}
          onClick={() => onPost(editor.current?.model() ?? '')}
        >
          Reply
        </button>
      </div>
    </div>
  );
}
