import { ancestorsComposed, closestComposed } from './closest-composed.ts';
import type { Deletion } from './site.ts';
import { visibleText } from './visible-text.ts';

/** An item of an open menu; V1 of LinkedIn makes it of a class alone (2026-04). */
const ITEM = '[role="menuitem"], .artdeco-dropdown__item';
/** The button of a menu that is open. */
const OPENER = '[aria-expanded="true"]';

/**
 * What the items say that take a comment away. "Delete" and "Hide reply" were seen on X, "Edit" beside "Delete" on LinkedIn (2026);
 * the rest are the languages' own wordings and unseen: en, de, fr, es, pt, it, nl, vi, cs.
 */
const LABELS: Readonly<Record<Deletion['act'], readonly string[]>> = {
  hide: [
    ...['Hide reply', 'Hide comment', 'Antwort verbergen', 'Antwort ausblenden', 'Kommentar verbergen'],
    ...['Kommentar ausblenden', 'Masquer la réponse', 'Masquer le commentaire', 'Ocultar respuesta'],
    ...['Ocultar comentario', 'Ocultar resposta', 'Ocultar comentário', 'Nascondi risposta', 'Nascondi commento'],
    ...['Antwoord verbergen', 'Reactie verbergen', 'Opmerking verbergen', 'Ẩn câu trả lời', 'Ẩn bình luận'],
    ...['Skrýt odpověď', 'Skrýt komentář'],
  ],
  delete: [
    ...['Delete', 'Delete comment', 'Delete reply', 'Remove', 'Remove comment', 'Löschen', 'Kommentar löschen'],
    ...['Entfernen', 'Kommentar entfernen', 'Supprimer', 'Supprimer le commentaire', 'Eliminar'],
    ...['Eliminar comentario', 'Excluir', 'Excluir comentário', 'Elimina', 'Elimina commento', 'Rimuovi'],
    ...['Verwijderen', 'Reactie verwijderen', 'Xóa', 'Xóa bình luận', 'Gỡ bình luận', 'Smazat', 'Odstranit'],
  ],
};
const ACTS = new Map(
  (['hide', 'delete'] as const).flatMap((act) => LABELS[act].map((label) => [label.toLowerCase(), act] as const)),
);

/** The item that a target lies in and what choosing it does, where that is to hide or delete; else `null`. */
export function menuChoiceAt(target: Element): Pick<Deletion, 'control' | 'act'> | null {
  const control = closestComposed(target, ITEM);
  const [label = ''] = control ? visibleText(control).split('\n') : []; // a second line explains
  const act = ACTS.get(label.replace(/\s+/g, ' ').toLowerCase());
  return control && act ? { control, act } : null;
}

/**
 * What a menu is about: what `ownerOf` finds around the item, or around the only open menu's button where menus stand apart.
 * `null` where several could be meant.
 */
export function ownerOfMenu(item: Element, ownerOf: (node: Element) => Element | null): Element | null {
  for (const ancestor of ancestorsComposed(item)) {
    const around = ownerOf(ancestor);
    if (around) return around;
  }
  if (!item.isConnected) return null;
  const root = item.getRootNode() as Document | ShadowRoot; // of a connected node there is no other
  const owners = new Set([...root.querySelectorAll(OPENER)].map(ownerOf).filter((owner) => owner !== null));
  const [owner, ...others] = owners;
  return owner && others.length === 0 ? owner : null;
}
