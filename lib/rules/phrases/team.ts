/** Who in a thread is one of us. */
import type { Guidelines } from '@/lib/analysis/guidelines.ts';
import type { Turn } from '@/lib/analysis/situation.ts';

/** True where the turn's handle or display name is one of the preset's team. */
export function isTeam({ handle, author }: Turn, { team }: Guidelines): boolean {
  const isSame = (a: string | undefined) => (b: string) =>
    a !== undefined && a.replace(/^@/, '').trim().toLowerCase() === b.replace(/^@/, '').trim().toLowerCase();
  return (team?.handles ?? []).some(isSame(handle)) || (team?.names ?? []).some(isSame(author));
}
