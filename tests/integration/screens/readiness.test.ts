import { describe, expect, it } from 'vitest';
import { assignmentAnswers } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { AssignmentAnswer } from '#app/domain/schedule/assignment.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import type { House } from '#app/commands/house.server.ts';

const PAGE = '/sekretariat/kesiapan';
/** Friday before the visits of Monday, 7 December. */
const FRIDAY = '2026-12-04T02:00:00Z' as Instant;

function says(house: House, number: string, answer: AssignmentAnswer): void {
  const { id, plan } = read(house, number);
  const [session] = plan?.sessions ?? [];
  for (const narasumberId of session?.narasumberIds ?? []) {
    house.db
      .insert(assignmentAnswers)
      .values({
        ...{ reservationId: id, narasumberId, startsAt: session?.start ?? FRIDAY, answer },
        ...{ reason: null, at: FRIDAY, by: 'Contoh' },
      })
      .run();
  }
}

describe('what is soon', () => {
  it('is told with what each lacks, and with a way to mend it', async () => {
    const { house, as } = await screens();
    const { narasumberIds } = aTeam(house);
    const video = { mode: 'videoConference', guests: [], guestCount: 4 };
    const asks = (regionCode: string, over = {}) => ({
      requester: { regionCode, body: 'pemda', opd: null, contact: null },
      ...over,
    });
    const roomless = anApproved(house, { narasumberIds }, asks('71.03'));
    const start = '2026-12-07T03:00:00Z';
    const linkless = anApproved(house, { narasumberIds, start }, asks('71.04', video));
    const team = aTeam(house, 'Narasumber Dua');
    const ready = anApproved(house, { ...team, start: '2026-12-07T04:00:00Z' }, asks('71.05'));
    const later = anApproved(house, { ...team, start: '2026-12-08T02:00:00Z' }, asks('71.06'));
    says(house, roomless, 'accepted');
    says(house, linkless, 'handedBack');
    says(house, ready, 'accepted');
    house.setNow(FRIDAY);

    const page = await as('secretariat').get(PAGE);
    const text = textOf(page);
    expect(text).toContain('2 dari 3 konsultasi belum siap');
    expect(text).toContain('Jumat, 4 Desember 2026 · hari ini Tidak ada konsultasi');
    expect(text).toContain('ruang belum ada Tentukan ruang');
    expect(text).toContain('penugasan dikembalikan Tunjuk pengganti');
    expect(text).toContain('tautan belum ada Isi tautan');
    expect(text).toContain('daftar masih dapat diubah sampai Jumat, 4 Desember 2026, 17.00 WIB');
    expect(page.html).toContain(`href="/sekretariat/permohonan/${linkless}/ganti-penugasan"`);
    expect(text).not.toContain(later);
    const order = [roomless, linkless, ready].map((number) => text.indexOf(number));
    expect(order).toEqual([...order].sort((a, b) => a - b));

    const inbox = await as('secretariat').get('/sekretariat');
    expect(textOf(inbox)).toContain('2 konsultasi sampai Senin, 7 Desember 2026 belum siap');
    expect(inbox.html).toContain(`href="${PAGE}"`);
  });

  it('tells of an empty list, and that nobody has confirmed; whoever only reads mends nothing', async () => {
    const { house, as } = await screens();
    const [one, other] = [aTeam(house), aTeam(house, 'Narasumber Dua')];
    const narasumberIds = [...one.narasumberIds, ...other.narasumberIds];
    const number = anApproved(house, { ...one, narasumberIds }, { guests: [] });
    house.setNow(FRIDAY);
    const mended = `href="/sekretariat/permohonan/${number}/ubah-peserta"`;
    const own = await as('secretariat').get(PAGE);
    expect(textOf(own)).toContain(
      'narasumber belum mengonfirmasi: Narasumber Satu, Narasumber Dua',
    );
    expect(textOf(own)).toContain('daftar peserta kosong Isi daftar peserta');
    expect(own.html).toContain(mended);
    const seen = await as('auditor').get(PAGE);
    expect(textOf(seen)).toContain('daftar peserta kosong');
    expect(seen.html).not.toContain(mended);
    expect((await as('reception').get(PAGE)).status).toBe(403);
  });

  it('is nothing where nothing is planned, and says so for each day', async () => {
    const { as } = await screens();
    const text = textOf(await as('supervisor').get(PAGE));
    expect(text).not.toContain('belum siap');
    expect(text.match(/Tidak ada konsultasi/g)).toHaveLength(2);
    expect(text).toContain('Selasa, 24 November 2026 · besok');
  });
});
