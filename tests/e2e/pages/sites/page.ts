import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SiteId } from '@/lib/analysis/situation.ts';
import type { Purpose } from '@/lib/sites/site.ts';

/** A composer of a local page that tests may type in. */
export interface PageComposer {
  /** Its name for `__page.model`. */
  readonly id: string;
  /** Selector of its editable element, in its frame and shadow root. */
  readonly selector: string;
  readonly purpose: Purpose;
}

/** A local page at a site's own address: the site's marks around our own design, and the site's real editor. */
export interface SitePage {
  readonly site: SiteId;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly title: string;
  readonly composers: readonly PageComposer[];
  /** Whether scripts may make HTML of strings; Quill and TipTap do not start where they may not. */
  readonly trustedTypes: boolean;
  /** Absolute path of the script's entry file. */
  readonly entry: string;
  /** The body, with ages that fit a page opened at `now` (ms since the epoch). */
  readonly body: (now: number) => string;
}

export const fileOf = (name: string) => join(import.meta.dirname, name);

/** An ISO time some minutes before `now`. */
export const minutesBefore = (now: number, minutes: number) => new Date(now - minutes * 60_000).toISOString();

/** A picture of initials in a circle, as a drawn element: no file, no network. */
export const avatar = (initials: string, size = 40) =>
  `<span class="av" style="--a:${size}px" aria-hidden="true">${initials}</span>`;

/** Grey bars that stand for parts of a site that no test needs. */
export const bars = (...widths: readonly number[]) =>
  `<div class="bars" aria-hidden="true">${widths.map((width) => `<i style="inline-size:${width}%"></i>`).join('')}</div>`;

/** Where an editor is mounted by the page's script. */
export function slot(id: string, editor: string, label: string, placeholder: string, text = ''): string {
  return `<div data-slot="${id}" data-editor="${editor}" data-label="${label}" data-placeholder="${placeholder}" data-text="${text}"></div>`;
}

/** What the sites' content security policies forbid an extension's script in the page (2026-08). */
function policyOf(trustedTypes: boolean, nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    ...(trustedTypes ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');
}

/** A page as a server sends it. */
export function render(
  page: SitePage,
  now: number,
): { readonly body: string; readonly headers: Record<string, string> } {
  const nonce = randomUUID();
  const body = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${page.title}</title>
  <link rel="stylesheet" href="/assets/site.css">
</head>
<body class="host host--${page.site}">
${page.body(now)}
<script nonce="${nonce}" src="/assets/${page.site}.js"></script>
</body>
</html>`;
  return { body, headers: { 'content-security-policy': policyOf(page.trustedTypes, nonce) } };
}
