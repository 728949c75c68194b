import { fileURLToPath } from 'node:url';
import { bundlePage } from '../driver/bundle.ts';
import type { LocalSite } from '../driver/local-site.ts';

const STYLE = `<style>
  body { font: 16px/24px sans-serif; margin: 40px; }
  #boxes > div, #chat > div { width: 540px; }
  [contenteditable], textarea { display: block; width: 520px; min-height: 72px; padding: 8px; border: 1px solid #ccc; margin: 12px 0; }
</style>`;

const FACEBOOK = `<!doctype html><title>Pellworth House</title>${STYLE}
<div role="main">
  <div aria-posinset="1">
    <div data-ad-rendering-role="profile_name"><a href="/pellworth">Pellworth House</a></div>
    <div data-ad-rendering-role="story_message">Breakfast is back from Monday on.</div>
    <div role="article" aria-label="Comment by Dana Reyes 2 hours ago">
      <a href="/dana">Dana Reyes</a>
      <div dir="auto">My room was not ready at six, and nobody told me why.</div>
      <a href="/pellworth/posts/1?comment_id=11">2h</a>
    </div>
    <div id="boxes"></div>
  </div>
</div>
<div data-pagelet="ChatTab" id="chat"></div>
<script src="/post.js"></script>`;

const X = `<!doctype html><title>Post</title>${STYLE}
<main style="min-height: 1200px"><div data-testid="primaryColumn">
  <article data-testid="tweet" tabindex="-1">
    <div data-testid="User-Name"><a href="/dana">Dana Reyes</a><a href="/dana">@dana</a></div>
    <div data-testid="tweetText">My room was not ready at six, and nobody told me why.</div>
    <a href="/dana/status/1"><time datetime="2026-11-24T10:00:00.000Z">2h</time></a>
  </article>
  <div data-testid="inline_reply_offscreen"><div id="boxes"></div></div>
</div></main>
<script src="/post.js"></script>`;

/** The pages of these specs: a post of Facebook, the same with a box that has the focus, and a post of X. */
export async function coachPages(): Promise<LocalSite> {
  return {
    'www.facebook.com/pellworth/posts/1': FACEBOOK,
    'www.facebook.com/focused': `${FACEBOOK}<script>
      post.mount('first', 'lexical', 'Comment as Pellworth House');
      post.focus('first');
    </script>`,
    'x.com/dana/status/1': X,
    '*/post.js': await bundlePage(fileURLToPath(new URL('./page.ts', import.meta.url))),
  };
}
