import { browser } from 'wxt/browser';
import { removeTeam } from '@/lib/storage/presets/import.ts';

/** Forgets everything that Tactful stored in this browser, and gives back the permissions that subscriptions had. */
export async function clearAll(): Promise<void> {
  await removeTeam();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  sessionStorage.clear();
  localStorage.clear();
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
}
