import type { IncomingKind, SiteId } from './situation.ts';
import type { Severity } from './finding.ts';

/** A number for all sites, or one per site. */
export type PerSite = number | { readonly [site in SiteId]?: number | undefined };

export type SignOffStyle = 'caret-initials' | 'initials' | 'dash-name' | 'first-name';

/** A banned or preferred wording. `match` is literal words, any case, `*` for one word. */
export interface PhraseGuideline {
  readonly match: string;
  readonly severity: Severity;
  readonly why?: string | undefined;
  readonly instead?: readonly string[] | undefined;
  /** Also match inflections of its words. */
  readonly inflect?: boolean | undefined;
}

/** A way to reach the team; never flagged as private data. */
export interface Channel {
  readonly kind: 'email' | 'phone' | 'dm' | 'link';
  readonly value: string;
  readonly label?: string | undefined;
  readonly hours?: string | undefined;
  readonly for?: readonly string[] | undefined;
}

/** A page of facts that answers a topic. */
export interface Fact {
  readonly topic: string;
  readonly match: readonly string[];
  readonly url: string;
  readonly label?: string | undefined;
}

/** A saved reply with `{name}`, `{issue}`, `{signOff}` placeholders. */
export interface SavedReply {
  readonly label: string;
  readonly text: string;
  readonly for?: readonly IncomingKind[] | undefined;
}

/** What a team does while many complain at once. */
export interface CrisisGuideline {
  /** When it ends, in ms since the epoch. */
  readonly until: number;
  /** Steps, in order. */
  readonly playbook?: readonly string[] | undefined;
  readonly contacts?: readonly string[] | undefined;
  readonly holdingStatement?: string | undefined;
}

/**
 * The team's guidelines as the rules see them: a preset after its layers were merged. Every field is optional; a rule that
 * needs one is silent without it. `lib/presets` parses documents into this shape.
 */
export interface Guidelines {
  readonly name?: string | undefined;
  readonly voice?:
    | {
        readonly warmth?: readonly [number, number] | undefined;
        readonly formality?: readonly [number, number] | undefined;
        readonly person?: 'I' | 'we' | undefined;
        readonly useName?: boolean | undefined;
        readonly signOff?:
          | {
              readonly required?: boolean | undefined;
              readonly style?: SignOffStyle | undefined;
              readonly example?: string | undefined;
            }
          | undefined;
        /** A sentence that must stand in every reply. */
        readonly disclosure?: string | undefined;
      }
    | undefined;
  readonly rules?:
    Readonly<Record<string, { readonly severity: Severity | 'off'; readonly lock?: boolean | undefined }>> | undefined;
  readonly limits?:
    | {
        readonly hashtags?: PerSite | undefined;
        readonly links?: PerSite | undefined;
        readonly mentions?: PerSite | undefined;
        readonly emoji?: PerSite | undefined;
        readonly length?: PerSite | undefined;
      }
    | undefined;
  readonly phrases?: readonly PhraseGuideline[] | undefined;
  readonly team?:
    { readonly handles?: readonly string[] | undefined; readonly names?: readonly string[] | undefined } | undefined;
  readonly competitors?: readonly string[] | undefined;
  readonly topics?:
    { readonly allow?: readonly string[] | undefined; readonly avoid?: readonly string[] | undefined } | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly links?:
    | { readonly approvedDomains?: readonly string[] | undefined; readonly facts?: readonly Fact[] | undefined }
    | undefined;
  readonly replies?: readonly SavedReply[] | undefined;
  readonly targets?:
    { readonly replyMinutes?: { readonly [kind in IncomingKind]?: number | undefined } | undefined } | undefined;
  readonly policy?:
    | {
        readonly mayHide?: readonly string[] | undefined;
        readonly decidedBy?: string | undefined;
        readonly abuseAnswers?: number | undefined;
      }
    | undefined;
  /** Only while a crisis is in force: humour and promotion are held back. */
  readonly crisis?: CrisisGuideline | undefined;
}

/** The limit that holds on a site, or `undefined` where the guidelines set none. */
export function limitFor(limit: PerSite | undefined, site: SiteId | undefined): number | undefined {
  return typeof limit === 'number' || limit === undefined ? limit : site && limit[site];
}
