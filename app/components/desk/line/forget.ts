/*
 * The script of the sign-in, at an enrolled desk also of the one by PIN: nobody is signed in here, so
 * what the device kept of a day goes. What was not sent yet stays, since it is nowhere else; it is
 * sent when the next of the desk signs in.
 */
import { DESK_DB, openDeskStore } from './desk-store.ts';

async function forget(): Promise<void> {
  const all = await indexedDB.databases();
  // A device that never was the desk's gets no records by asking for them.
  if (!all.some(({ name }) => name === DESK_DB.name)) return;
  await (await openDeskStore())?.forgetDay();
}

forget().catch(() => {});
