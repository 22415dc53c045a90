import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterPath, MAX_LETTER_BYTES } from '#app/commands/letter-store.server.ts';
import { hasUploadRoom, UPLOADS_ROOM } from '#app/commands/upload-room.server.ts';
import { throwAwayUploads } from '#app/commands/letter-uploads.server.ts';
import { drafts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { UPLOADS_AT_ONCE } from '#app/domain/reservation/upload.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { begun } from '#tests/support/drafts.ts';
import { aPdf } from '#tests/support/letters.ts';
import { screens, type TestScreens, type Visitor } from '#tests/support/screens.ts';
import { beginUpload, callUpload, sendPiece } from '#tests/support/uploads.ts';

async function aWriter(office: TestScreens) {
  const visitor = office.stranger();
  const draftId = await begun(visitor);
  return { visitor, draftId, url: office.url, cookie: visitor.cookie() };
}

type Writer = Awaited<ReturnType<typeof aWriter>>;

/** Brings a whole file in; gives the name under which it lies. */
async function bringIn(writer: Writer, body: Uint8Array, name?: string): Promise<string> {
  const { address } = await beginUpload(writer, {
    size: body.byteLength,
    ...(name !== undefined && { name }),
  });
  const sent = await sendPiece(writer, address, { offset: 0, body });
  expect(sent?.status).toBe(204);
  return address.split('/').at(-1) ?? '';
}

function assemble(visitor: Visitor, draftId: string, unggahan: readonly string[]) {
  return visitor.post(`/permohonan/baru/${draftId}/surat/susun`, { unggahan });
}

function draftOf({ house }: TestScreens, id: string) {
  return loadDraft(house.db, id, house.clock());
}

function lying({ dataDir }: TestScreens, id: string): string[] {
  const folder = join(dataDir, 'uploads', id);
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.json')) : [];
}

describe('a letter that comes in piece by piece', () => {
  it('goes on behind a cut line from the last byte that came through', async () => {
    const office = await screens();
    const writer = await aWriter(office);
    const body = aPdf('x'.repeat(300_000));
    const { address, status } = await beginUpload(writer, {
      ...{ size: body.byteLength, name: '../b/Surat Dinas.pdf' },
    });
    expect(status).toBe(201);
    expect(address).toMatch(
      new RegExp(`^/permohonan/baru/${writer.draftId}/surat/unggahan/[0-9a-f]{32}$`),
    );
    const lies = join(office.dataDir, 'uploads', writer.draftId, address.split('/').at(-1) ?? '');
    const cut = await sendPiece(writer, address, {
      ...{ offset: 0, body },
      cut: { after: 100_000, when: () => statSync(lies).size === 100_000 },
    });
    expect(cut).toBeNull();
    const head = await callUpload(office.url, { method: 'HEAD', path: address, ...writer });
    const offset = Number(head?.headers['upload-offset']);
    expect(offset).toBe(100_000);
    const stale = await sendPiece(writer, address, { offset: 50_000, body: body.subarray(50_000) });
    expect(stale?.status).toBe(409);
    const rest = await sendPiece(writer, address, { offset, body: body.subarray(offset) });
    expect(rest).toMatchObject({
      status: 204,
      headers: { 'upload-offset': String(body.byteLength) },
    });
    const id = address.split('/').at(-1) ?? '';
    const taken = await assemble(writer.visitor, writer.draftId, [id]);
    expect([taken.status, JSON.parse(taken.html)]).toEqual([200, { taken: true }]);
    const draft = draftOf(office, writer.draftId);
    expect(draft).toMatchObject({
      letterName: 'Surat Dinas.pdf',
      letter: { bytes: body.byteLength },
    });
    expect(existsSync(letterPath(office.dataDir, draft?.letter?.sha256 ?? ''))).toBe(true);
    expect(lying(office, writer.draftId)).toEqual([]);
    // What it was made of is gone: a second asking changes nothing.
    expect((await assemble(writer.visitor, writer.draftId, [id])).status).toBe(410);
    expect(draftOf(office, writer.draftId)?.letter).toEqual(draft?.letter);
  });

  it('is nobody else’s: not to send, to ask about, to read or to take', async () => {
    const office = await screens();
    const [writer, other] = [await aWriter(office), await aWriter(office)];
    const body = aPdf('rahasia');
    const { address } = await beginUpload(writer, { size: body.byteLength });
    await sendPiece(writer, address, { offset: 0, body: body.subarray(0, 10) });
    const id = address.split('/').at(-1) ?? '';
    const elsewhere = address.replace(writer.draftId, other.draftId);
    for (const method of ['HEAD', 'DELETE', 'PATCH'] as const) {
      const headers = { 'Upload-Offset': '10', 'Content-Type': 'application/offset+octet-stream' };
      for (const [path, cookie] of [
        [address, other.cookie],
        [address, ''],
        [elsewhere, other.cookie],
      ] as const) {
        const reply = await callUpload(office.url, { method, path, cookie, headers });
        expect(reply?.status, `${method} ${path}`).toBe(404);
      }
    }
    const strange = await beginUpload({ ...writer, cookie: other.cookie }, { size: 10 });
    expect(strange.status).toBe(404);
    // No address reads anything back, not even for its holder.
    expect((await writer.visitor.get(address)).status).toBe(405);
    expect((await assemble(other.visitor, other.draftId, [id])).status).toBe(410);
    expect((await assemble(other.visitor, writer.draftId, [id])).status).toBe(404);
    for (const odd of [`../${writer.draftId}/${id}`, '..', `${id}.json`]) {
      expect((await assemble(other.visitor, other.draftId, [odd])).status, odd).toBe(410);
      if (odd === '..') continue;
      const path = `/permohonan/baru/${other.draftId}/surat/unggahan/${encodeURIComponent(odd)}`;
      const reply = await callUpload(office.url, { method: 'HEAD', path, cookie: other.cookie });
      expect(reply?.status, odd).toBe(404);
    }
    expect(lying(office, writer.draftId)).toEqual([id]);
    const foreign = await callUpload(office.url, {
      ...{ method: 'DELETE', path: address, cookie: writer.cookie },
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(foreign?.status).toBe(403);
    const own = await callUpload(office.url, { method: 'DELETE', path: address, ...writer });
    expect(own?.status).toBe(204);
    expect(lying(office, writer.draftId)).toEqual([]);
  });

  it('has bounds: its size, its number, what is said and what is not', async () => {
    const office = await screens();
    const writer = await aWriter(office);
    const large = await beginUpload(writer, { size: MAX_LETTER_BYTES + 1 });
    expect(large.status).toBe(413);
    expect(large.text).toContain('lebih dari 10 MB');
    const empty = await beginUpload(writer, { size: 0 });
    expect([empty.status, empty.text.trim()]).toEqual([
      400,
      'Berkas surat kosong. Unggah kembali berkasnya.',
    ]);
    // More than was announced is not taken.
    const { address } = await beginUpload(writer, { size: 5 });
    const more = await sendPiece(writer, address, { offset: 0, body: new Uint8Array(6) });
    expect(more?.status).toBe(413);
    for (let count = 0; count < UPLOADS_AT_ONCE; count += 1) await beginUpload(writer, { size: 5 });
    expect(lying(office, writer.draftId)).toHaveLength(UPLOADS_AT_ONCE);
    expect(lying(office, writer.draftId)).not.toContain(address.split('/').at(-1));
    const gone = await callUpload(office.url, { method: 'HEAD', path: address, ...writer });
    expect(gone?.status).toBe(404);
    expect(JSON.stringify([large, empty, more, gone])).not.toContain(office.dataDir);
  });

  it('fills no disk: bytes of an address in an hour, of a draft at once, and of all', async () => {
    const office = await screens();
    const writer = await aWriter(office);
    const size = MAX_LETTER_BYTES;
    const at = await Promise.all(Array.from({ length: 12 }, () => beginUpload(writer, { size })));
    expect(at.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect(lying(office, writer.draftId)).toHaveLength(4);
    const others = [await aWriter(office), await aWriter(office)];
    const replies = [];
    for (let count = 0; count < 20; count += 1) {
      replies.push(await beginUpload(others[count % 2] ?? writer, { size }));
    }
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBe(2);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(60);
    expect(refused[0]?.text).toContain('Terlalu banyak unggahan');
  });

  it('is let in only where the disk and all uploads have room', async () => {
    const { dataDir } = await screens();
    const room = { mostBytes: 1_000, freeBytes: 0 };
    const isIn = await Promise.all([600, 300, 200].map((it) => hasUploadRoom(dataDir, it, room)));
    expect(isIn.filter(Boolean)).toHaveLength(2);
    const noDisk = { mostBytes: Infinity, freeBytes: Number.MAX_SAFE_INTEGER };
    expect(await hasUploadRoom(dataDir, 1, noDisk)).toBe(false);
  });

  it('says so where there is none', async () => {
    const office = await screens();
    const writer = await aWriter(office);
    const others = join(office.dataDir, 'uploads', 'lain');
    mkdirSync(others, { recursive: true });
    writeFileSync(join(others, 'besar'), '');
    // It has holes: so large it only says it is.
    truncateSync(join(others, 'besar'), UPLOADS_ROOM.mostBytes - 5);
    const { address } = await beginUpload(writer, { size: 10 });
    const full = await sendPiece(writer, address, { offset: 0, body: new Uint8Array(10) });
    expect([full?.status, full?.headers['retry-after']]).toEqual([507, '900']);
    expect(full?.text).toContain('penyimpanan unggahan sedang penuh');
  });

  it('waits for nothing unfinished, and says of a file that is no letter why', async () => {
    const office = await screens();
    const writer = await aWriter(office);
    const { address } = await beginUpload(writer, { size: 100 });
    const half = address.split('/').at(-1) ?? '';
    expect((await assemble(writer.visitor, writer.draftId, [half])).status).toBe(410);
    expect((await assemble(writer.visitor, writer.draftId, [])).status).toBe(410);
    const text = await bringIn(writer, new TextEncoder().encode('halo, ini bukan surat'));
    const refused = await assemble(writer.visitor, writer.draftId, [text]);
    expect(refused.status).toBe(415);
    expect(JSON.parse(refused.html)).toMatchObject({ taken: false, message: /^Surat harus/ });
    expect(draftOf(office, writer.draftId)?.letter).toBeNull();
    const [one, two] = [await bringIn(writer, aPdf('satu')), await bringIn(writer, aPdf('dua'))];
    const both = await assemble(writer.visitor, writer.draftId, [one, two]);
    expect(both.html).toContain('Yang dapat disatukan hanya foto.');
  });

  it('is thrown away where nobody finishes it, and with its draft', async () => {
    const office = await screens();
    const { house, dataDir } = office;
    const [writer, sender] = [await aWriter(office), await aWriter(office)];
    const old = await beginUpload(writer, { size: 10 });
    house.setNow('2026-11-25T02:00:00Z' as Instant);
    const young = await beginUpload(writer, { size: 10 });
    await beginUpload(sender, { size: 10 });
    expect(throwAwayUploads(house, dataDir)).toBe(0);
    house.setNow('2026-11-26T02:00:00Z' as Instant);
    expect(throwAwayUploads(house, dataDir)).toBe(1);
    expect(lying(office, writer.draftId)).toEqual([young.address.split('/').at(-1)]);
    expect(lying(office, writer.draftId)).not.toContain(old.address.split('/').at(-1));
    house.db.update(drafts).set({ reservationNumber: 'K-2026-00001' }).run();
    const sent = await callUpload(office.url, { method: 'HEAD', path: young.address, ...writer });
    expect(sent?.status).toBe(404);
    expect(throwAwayUploads(house, dataDir)).toBe(2);
    expect(readdirSync(join(dataDir, 'uploads'))).toEqual([]);
  });
});
