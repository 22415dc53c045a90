import { paths } from '#app/http/paths.ts';
import { passes } from '#db/schema/index.ts';
import type { TestScreens } from './screens.ts';

/** The code on a guests' card, as its holder reads it. */
export async function codeOnCard(office: TestScreens, number: string): Promise<string> {
  const { html } = await office.holderOf(number).get(paths.reservationCard(number));
  const [code] = /\b(?:[0-9A-Z]{5}-){4}[0-9A-Z]{6}\b/.exec(html) ?? [];
  if (code === undefined) throw new Error(`${number} shows no code`);
  return code;
}

/** What is on record of codes. */
export function passesOf({ house }: TestScreens) {
  return house.db.select().from(passes).all();
}
