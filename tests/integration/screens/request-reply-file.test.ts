import { describe, expect, it } from 'vitest';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { violations } from '#db/schema/index.ts';
import { act, anApproved, as, aTeam, done, submitted } from '#tests/support/deeds.ts';
import { aPdf } from '#tests/support/letters.ts';
import { screens, textOf } from '#tests/support/screens.ts';

async function aToldNoShow() {
  const office = await screens();
  const { house } = office;
  const number = anApproved(house, aTeam(house));
  house.setNow(addMinutes(house.clock(), 60 * 24 * 15));
  done(act(house, number, 'noShow'));
  const id = house.db.select().from(violations).all()[0]?.id ?? '';
  const words = { message: null, reason: null };
  done(runViolationVerb(house, as('supervisor'), id, 'release', words));
  const page = `/permohonan/${number}`;
  return { ...office, number, id, page, reply: `${page}/ketidaksesuaian/${id}` };
}

function aReply(message: string, file: File): FormData {
  const form = new FormData();
  form.set('message', message);
  form.set('file', file);
  return form;
}

describe('a reply with a file', () => {
  it('is kept, handed to both sides as a file, and to nobody else', async () => {
    const { house, as: staff, holderOf, number, id, page, reply } = await aToldNoShow();
    const visitor = holderOf(number);
    const bytes = aPdf('bukti');
    const sent = await visitor.post(reply, aReply('Terlampir.', new File([bytes], 'bukti.pdf')));
    expect(sent).toMatchObject({ status: 302, location: `${page}?hasil=tanggapan` });
    expect(textOf(await visitor.get(page))).toContain('bukti.pdf');
    expect((await visitor.get(`${reply}/lampiran`)).headers.get('content-disposition')).toContain(
      'attachment',
    );
    expect((await staff('supervisor').get(`/ketidaksesuaian/${id}`)).html).toContain(
      `href="/ketidaksesuaian/${id}/lampiran"`,
    );
    const file = await staff('supervisor').get(`/ketidaksesuaian/${id}/lampiran`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect((await staff('reception').get(`/ketidaksesuaian/${id}/lampiran`)).status).toBe(403);
    const other = done(submitted(house, { preferences: [] })).next.number;
    const elsewhere = `/permohonan/${other}/ketidaksesuaian/${id}/lampiran`;
    expect((await holderOf(other).get(elsewhere)).status).toBe(404);
  });

  it('comes back with the words kept where the file is none of ours', async () => {
    const { holderOf, number, reply, house } = await aToldNoShow();
    const page = new File(['<script>alert(1)</script>'], 'surat.pdf');
    const back = await holderOf(number).post(reply, aReply('Sudah saya ketik.', page));
    expect(back.status).toBe(415);
    expect(textOf(back)).toContain('Lampiran harus berupa PDF, JPEG, atau PNG.');
    expect(back.html).toContain('Sudah saya ketik.');
    expect(house.db.select().from(violations).all()).toHaveLength(1);
  });

  it('of 12 MB comes back to its page with a sentence, as the letter of a completion does', async () => {
    const { holderOf, number, page, reply } = await aToldNoShow();
    const huge = new File([new Uint8Array(12 * 1024 * 1024)], 'besar.pdf');
    for (const path of [reply, `${page}/lengkapi`]) {
      const back = await holderOf(number).post(path, aReply('Terlampir.', huge));
      expect(back.status, path).toBe(413);
      expect(textOf(back), path).toContain('lebih dari 10 MB');
      expect(textOf(back), path).toContain('mohon isi kembali');
      expect(back.html, path).toContain('<form');
    }
  });
});
