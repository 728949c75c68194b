import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { EditorName } from '@/tests/editors/pages/editor-page.ts';
import { bundlePage } from '../driver/bundle.ts';
import type { LocalSite } from '../driver/local-site.ts';

const EDITOR_PAGE = fileURLToPath(new URL('../../editors/pages/editor-page.ts', import.meta.url));

/** Of the page with this editor's box, which `window.box` mounts: the site that uses it. */
export const URLS: Readonly<Record<EditorName, string>> = {
  'draft-js': 'https://x.com/dana/status/1',
  textarea: 'https://x.com/dana/status/1',
  lexical: 'https://www.facebook.com/pellworth/posts/1',
  tiptap: 'https://www.linkedin.com/feed/',
  quill1: 'https://www.linkedin.com/feed/',
  quill2: 'https://www.linkedin.com/feed/',
};

const button = (marks: string) =>
  `<button data-posts ${marks} onclick="box.posted.push(box.model())" style="position: fixed; top: 20px; right: 20px">Post</button>`;

const pageWith = (content: string) => `<!doctype html><meta charset="utf-8"><title>A post</title>
<link rel="stylesheet" href="/quill.css">
<style>body { font: 16px/24px sans-serif; margin: 200px 40px; } #desk { width: 540px; border: 1px solid; } textarea { width: 520px; height: 96px; }</style>
${content}<button id="elsewhere">Elsewhere</button><script src="/editors.js"></script>`;

/** A post of each site with an empty desk, in which a box is a reply box, and a Post button away from where the coach has its surfaces. */
export async function soakPages(): Promise<LocalSite> {
  return {
    'x.com/dana/status/1': pageWith(`<div data-testid="primaryColumn">
      <article data-testid="tweet" tabindex="-1"><div data-testid="tweetText">Nobody told me why.</div><a href="/dana/status/1">2h</a></article>
      <div data-testid="inline_reply_offscreen"><div id="desk"></div></div>${button('data-testid="tweetButtonInline"')}</div>`),
    'www.facebook.com/pellworth/posts/1': pageWith(
      `<form role="presentation"><div id="desk"></div><div id="focused-state-composer-submit">${button('type="button" role="button"')}</div></form>`,
    ),
    'www.linkedin.com/feed/': pageWith(
      `<div componentkey="commentBox-1"><div id="desk"></div><div componentkey="commentButtonSection">${button('')}</div></div>`,
    ),
    '*/editors.js': await bundlePage(EDITOR_PAGE),
    '*/quill.css': await readFile(createRequire(import.meta.url).resolve('quill/dist/quill.core.css'), 'utf8'),
  };
}
