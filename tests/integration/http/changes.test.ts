import { describe, expect, it } from 'vitest';
import { note } from '#app/commands/resources.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import { STREAMS_OF_SESSION } from '#app/routes/reception/change-stream.server.ts';
import { staffSessions } from '#db/schema/index.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { screens, type TestScreens } from '#tests/support/screens.ts';

const DOER = { actor: SYSTEM_ACTOR, requestId: null };

function somethingHappens({ house }: TestScreens): void {
  inTransaction(house, DOER, (tx, context) => note(tx, context, 'test.done', 'test:1', {}));
}

/** Somebody at the desk who listens; `next` waits for the next thing that is said, null at the end. */
async function listener(office: TestScreens, query = '') {
  const desk = office.as('reception');
  await desk.get('/akun');
  const stop = new AbortController();
  const answer = await fetch(`${office.url}/resepsionis/aliran${query}`, {
    headers: { Cookie: desk.cookie(), Accept: 'text/event-stream' },
    signal: stop.signal,
  });
  const reader = answer.body?.getReader();
  const next = async (): Promise<string | null> => {
    const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
    return done ? null : new TextDecoder().decode(value);
  };
  return { answer, next, stop: () => stop.abort() };
}

describe('the stream that says that something changed', () => {
  it('tells of a deed, not of a reading, and of what was missed', async () => {
    const office = await screens();
    const { answer, next, stop } = await listener(office);
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('Content-Encoding')).toBeNull();
    expect(await next()).toMatch(/^retry: \d+\n\n$/);
    noteReadingOnce(office.house, DOER, { id: 'x', number: 'K-2026-00001' });
    somethingHappens(office);
    const told = await next();
    expect(told).toMatch(/^id: \d+\ndata: \d+\n\n$/);
    stop();

    const late = await listener(office, '?sejak=1');
    let said = '';
    while (!said.includes(String(told))) said += await late.next();
    late.stop();
    const asked = await office.as('reception').get('/resepsionis/aliran');
    expect(told).toContain(`data: ${asked.html}\n`);
    expect(asked.headers.get('Cache-Control')).toBe('no-store');
  });

  it('ends with its session, and one session holds only so many', async () => {
    const office = await screens();
    const many = [];
    for (let held = 0; held < STREAMS_OF_SESSION; held += 1) many.push(await listener(office));
    expect((await listener(office)).answer.status).toBe(429);
    const [first, second] = many;
    await second?.next();
    second?.stop();
    await first?.next();
    office.house.db.update(staffSessions).set({ endedAt: office.house.clock() }).run();
    somethingHappens(office);
    expect(await first?.next()).toBeNull();
    const { location } = await office.as('reception').get('/resepsionis/aliran');
    expect(location).toContain('/masuk');
  });

  it('does not hold the process back when it is told to end', async () => {
    const office = await screens();
    const { next } = await listener(office);
    await next();
    const ended = office.stop();
    expect(await next()).toBeNull();
    await ended;
  });
});
