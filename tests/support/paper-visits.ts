import { expect } from 'vitest';
import { aDesk, hiddenOf, people, ticks } from './desk.ts';
import { readPaper } from './papers.ts';
import type { TestScreens, Visitor } from './screens.ts';

/** A paper as the browser of that person takes it. */
export async function paper({ url }: TestScreens, visitor: Visitor, path: string) {
  await visitor.get('/resepsionis');
  const response = await fetch(new URL(path, url), { headers: { Cookie: visitor.cookie() } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status, Buffer.from(bytes.slice(0, 200)).toString()).toBe(200);
  return { headers: response.headers, ...(await readPaper(bytes)) };
}

/** Three who count towards the limit, and those who only accompany them. */
export const party = (count: number) =>
  people(count).map((guest, index) => ({
    ...guest,
    kind: index < 3 ? 'participant' : 'companion',
  }));

/** A group that was let in at 08.50: everyone but the last, who has not come. */
export async function aVisit(guests = 3) {
  const office = await aDesk(guests, { guests: party(guests) });
  const desk = office.as('reception');
  const ticked = ticks(office.group().guests, `${'m'.repeat(guests - 1)}-`);
  const sent = { ...hiddenOf(await desk.get(office.page)), ...ticked };
  expect((await desk.post(office.page, sent)).status).toBe(302);
  return { ...office, desk };
}
