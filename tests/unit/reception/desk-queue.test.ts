import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeptDay } from '#app/components/desk/line/desk-day.ts';
import { openDeskStore } from '#app/components/desk/line/desk-store.ts';
import { type SendOutcome, sendQueue } from '#app/components/desk/line/send-queue.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';

const deed = (nonce: string, number = 'K-2026-00001'): QueuedDeed => ({
  ...{ nonce, number, deed: 'checkIn', fields: [], deviceMs: 0, offsetMs: 0 },
  ...{ day: '2026-12-07' as LocalDate, by: { id: 'a', name: 'Ani' } },
});

async function aStore() {
  const store = await openDeskStore();
  if (store === null) throw new Error('refused');
  return store;
}

/** A server that answers each nonce as told; without word it takes it. */
function aServer(answers: Readonly<Record<string, SendOutcome>> = {}) {
  const got: string[] = [];
  const send = async ({ nonce }: QueuedDeed): Promise<SendOutcome> => {
    got.push(nonce);
    return answers[nonce] ?? 'taken';
  };
  return { got, send };
}

describe('what waits on the device', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is kept once per nonce, in the order in which it was written', async () => {
    const store = await aStore();
    for (const nonce of ['b', 'a', 'b']) await store.add(deed(nonce));
    expect((await store.queue()).map(({ nonce }) => nonce)).toEqual(['b', 'a']);
  });

  it('outlives the day that is forgotten', async () => {
    const store = await aStore();
    await store.keepDay({ day: '2026-12-07' } as KeptDay);
    await store.add(deed('a'));
    await store.forgetDay();
    expect(await store.day()).toBeNull();
    expect(await (await aStore()).queue()).toHaveLength(1);
  });

  it('is sent in order and gone once the server has it', async () => {
    const store = await aStore();
    for (const nonce of ['a', 'b', 'c']) await store.add(deed(nonce));
    const server = aServer();
    expect(await sendQueue(store, server.send)).toBe('up');
    expect(server.got).toEqual(['a', 'b', 'c']);
    expect(await store.queue()).toEqual([]);
  });

  it('stays from where the line broke, and is sent again', async () => {
    const store = await aStore();
    for (const nonce of ['a', 'b', 'c']) await store.add(deed(nonce));
    expect(await sendQueue(store, aServer({ b: 'down' }).send)).toBe('down');
    const server = aServer();
    await sendQueue(store, server.send);
    expect(server.got).toEqual(['b', 'c']);
  });

  it('holds up its own group alone where the server stumbles over it', async () => {
    const store = await aStore();
    await store.add(deed('a'));
    await store.add(deed('b'));
    await store.add(deed('c', 'K-2026-00002'));
    expect(await sendQueue(store, aServer({ a: 'busy' }).send)).toBe('busy');
    expect((await store.queue()).map(({ nonce }) => nonce)).toEqual(['a', 'b']);
  });

  it('is marked where the server cannot read it, and sent no more', async () => {
    const store = await aStore();
    await store.add(deed('a'));
    await sendQueue(store, aServer({ a: 'unreadable' }).send);
    const server = aServer();
    expect(await sendQueue(store, server.send)).toBe('up');
    expect(server.got).toEqual([]);
    expect((await store.queue())[0]?.isStuck).toBe(true);
  });

  it('is refused by a browser that keeps nothing', async () => {
    const shut = { open: () => fail() } as unknown as IDBFactory;
    globalThis.indexedDB = shut;
    expect(await openDeskStore()).toBeNull();
  });
});

function fail(): never {
  throw new DOMException('shut off', 'SecurityError');
}
