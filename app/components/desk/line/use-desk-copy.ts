import { useMemo, useSyncExternalStore } from 'react';
import { fieldsOf } from '#app/forms/queued-deed.ts';
import type { DeskGroup } from '#app/domain/decisions/desk-preview.ts';
import { DESK_ACTOR, decideHere } from '#app/forms/local-group.ts';
import { paths } from '#app/http/paths.ts';
import type { WriteDown } from '../use-browser.ts';
import { type DeskCopy, type DeskCopyHolder, openDeskCopy } from './desk-copy.ts';
import { queuedNow } from './write-down.ts';

let opened: DeskCopyHolder | null = null;

/** This tab's copy of the desk, opened when it is first asked for; only in the browser. */
export function deskCopy(): DeskCopyHolder {
  opened ??= openDeskCopy();
  return opened;
}

/** What the device holds now; null on the server and until it was read. */
export function useDeskCopy(): DeskCopy | null {
  return useSyncExternalStore(
    (listen) => deskCopy().subscribe(listen),
    () => deskCopy().now(),
    () => null,
  );
}

/** Keeps a check-in on the device where the line breaks under an open page, and goes on without it. */
export function useWriteDown(group: DeskGroup | null): WriteDown {
  return useMemo(
    () => ({
      async keep(form: FormData) {
        const copy = deskCopy();
        await copy.ready();
        const day = copy.now()?.day ?? null;
        if (day === null || group === null) return false;
        const { number, guests } = group.reservation;
        const queued = queuedNow(day, { number, deed: 'checkIn', fields: fieldsOf(form), guests });
        // What the rules would refuse waits on this page instead, with its reason beside the counter.
        if (!decideHere(group, queued, DESK_ACTOR).ok || !(await copy.write(queued))) return false;
        if (await hasShell()) window.location.assign(paths.offlineGroup(number));
        return true;
      },
    }),
    [group],
  );
}

/** Has the browser kept the page that works without a line? */
async function hasShell(): Promise<boolean> {
  const controller = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  return controller !== null && (await caches.match(paths.offlineDesk)) !== undefined;
}
