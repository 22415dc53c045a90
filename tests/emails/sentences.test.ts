import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { aCancellation, aNotice, anInvitation } from '#tests/support/notices.ts';

const END_OF_30_NOVEMBER = '2026-11-30T17:00:00Z' as Instant;
const wib = { name: 'Ari', email: 'ari@jabar.example', zone: 'WIB' } as const;

describe('an approval', () => {
  it('is a subject to rely on', () => {
    expect(renderNotice(aNotice({ recipient: wib })).subject).toBe(
      '[K-2026-00042] Konsultasi Anda terjadwal: Senin, 7 Desember 2026, 10.00 WIB',
    );
  });

  it('tells the hour of the office first, and that of the reader beside it', () => {
    const { subject, text } = renderNotice(aNotice());
    expect(subject).toContain('Senin, 7 Desember 2026, 10.00 WIB (12.00 WIT)');
    expect(text).toContain('Jadwal: Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)');
  });

  it('tells who, where and what happens at the door', () => {
    const { text } = renderNotice(aNotice());
    expect(text).toContain('Tempat: Ruang Rinjani, Gedung Radius Prawiro Lantai 9');
    expect(text).toContain('Narasumber: Budi Santoso, Sri Wahyuni');
    expect(text).toContain('Topik: Dana Alokasi Umum (DAU), Dana Otonomi Khusus (OTSUS)');
    expect(text).toContain('mohon melapor ke resepsionis di Lantai 9');
  });

  it('of a video conference has no door, and says when the link is still to come', () => {
    const video = { mode: 'videoConference', room: null, meetingUrl: null } as const;
    const { text } = renderNotice(aNotice({ reservation: video }));
    expect(text).toContain('Tautan video conference menyusul');
    expect(text).not.toMatch(/resepsionis|Tempat:/);
  });

  it('gives a narasumber an assignment', () => {
    const { subject, text } = renderNotice(aNotice({ audience: 'narasumber', recipient: wib }));
    expect(subject).toBe(
      '[K-2026-00042] Penugasan Anda sebagai narasumber: Kab. Kepulauan Aru (BPKAD), Senin, 7 Desember 2026, 10.00 WIB',
    );
    expect(text).toContain('Anda ditugaskan sebagai narasumber.');
  });
});

describe('what is no appointment', () => {
  it.each(['reservationReceived', 'reservationVerified'] as const)('says so: %s', (kind) => {
    const { text } = renderNotice(aNotice({ kind }));
    expect(text).toContain('Jadwal belum ditetapkan');
    expect(text).not.toMatch(/Jadwal:|Tempat:|Narasumber:/);
  });

  it('offers a place until the end of a day, and asks for an answer', () => {
    const offer = aNotice({
      kind: 'reservationOffered',
      deadline: END_OF_30_NOVEMBER,
      recipient: wib,
    });
    const { subject, text } = renderNotice(offer);
    expect(subject).toMatch(/Tawaran jadwal konsultasi untuk Anda: Senin, 7 Desember 2026/);
    expect(text).toContain('Jadwal ini kami tahan sampai Senin, 30 November 2026, 23.59 WIB.');
    expect(text).toContain('Jadwal yang ditawarkan: Senin, 7 Desember 2026');
  });
});

describe('deadlines', () => {
  it.each<[NoticePayload['kind'], string]>([
    ['reservationReceived', 'Jawaban kami sampaikan paling lambat'],
    ['reservationSubmitted', 'Jawaban dijanjikan paling lambat'],
    ['reservationResubmitted', 'Jawaban dijanjikan paling lambat'],
    ['reservationReturned', 'Mohon lengkapi dan kirim kembali paling lambat'],
    ['reservationOffered', 'Jadwal ini kami tahan sampai'],
    ['reservationResumed', 'Jawaban dijanjikan paling lambat'],
    ['violationReleased', 'Tanggapan dapat disampaikan melalui halaman permohonan paling lambat'],
  ])('%s names the day and the hour', (kind, sentence) => {
    const { text } = renderNotice(aNotice({ kind, deadline: END_OF_30_NOVEMBER, recipient: wib }));
    expect(text).toContain(`${sentence} Senin, 30 November 2026, 23.59 WIB`);
  });

  it('within a day keeps its own hour', () => {
    const deadline = '2026-11-30T10:00:00Z' as Instant;
    const { text } = renderNotice(
      aNotice({ kind: 'reservationReturned', deadline, recipient: wib }),
    );
    expect(text).toContain('Senin, 30 November 2026, 17.00 WIB');
  });
});

describe('bad news', () => {
  it('is told plainly and kindly, with what can be done', () => {
    const { subject, text } = renderNotice(aNotice({ kind: 'reservationRejected' }));
    expect(subject).toContain('belum dapat dipenuhi');
    expect(text).toContain('juga untuk konsultasi melalui video conference');
  });

  it('keeps people from travelling to a cancelled consultation', () => {
    const { subject, text } = renderNotice(aCancellation({ recipient: wib }));
    expect(subject).toBe(
      '[K-2026-00042] Konsultasi Anda dibatalkan: Senin, 7 Desember 2026, 09.00 WIB',
    );
    expect(text).toContain('Mohon tidak datang pada waktu itu.');
    expect(text).toContain('Jadwal yang dibatalkan: ');
    expect(text).not.toMatch(/Tempat:|Narasumber:/);
  });

  it('speaks of joining where it was a video conference', () => {
    const video = { mode: 'videoConference', room: null } as const;
    const { text } = renderNotice(aCancellation({ reservation: video }));
    expect(text).toContain('Mohon tidak bergabung pada waktu itu.');
  });

  it('takes back the old time of a narasumber, not the new one', () => {
    const { subject } = renderNotice(
      aCancellation({ kind: 'assignmentWithdrawn', audience: 'narasumber', recipient: wib }),
    );
    expect(subject).toContain('Senin, 7 Desember 2026, 09.00 WIB');
  });

  it('gives a noted mismatch its name and the right to reply', () => {
    const { subject, text } = renderNotice(aNotice({ kind: 'violationReleased' }));
    expect(subject).toContain('ketidaksesuaian');
    expect(text).toContain('Catatan ini belum ditetapkan.');
  });

  it.each([
    'violationReleased',
    'violationReplied',
    'violationConfirmed',
    'violationWithdrawn',
    'violationCorrected',
  ] as const)('says which one it is: %s', (kind) => {
    const violation = 'Peserta yang datang 6 orang, batasnya 5 orang.';
    const { text } = renderNotice(aNotice({ kind, violation }));
    expect(text).toContain(`Yang tercatat: ${violation}`);
  });

  it('says where a request was passed on to', () => {
    const { text } = renderNotice(aNotice({ kind: 'reservationReferred', referredTo: 'djpb' }));
    expect(text).toContain('kami teruskan kepada Direktorat Jenderal Perbendaharaan (DJPb).');
  });

  it('names the request it was merged into', () => {
    const { subject } = renderNotice(
      aNotice({ kind: 'reservationMerged', otherNumber: 'K-2026-00007' }),
    );
    expect(subject).toBe('[K-2026-00042] Permohonan konsultasi Anda digabung dengan K-2026-00007');
  });
});

describe('a change', () => {
  it('says that the old time is over', () => {
    const { subject, text } = renderNotice(
      anInvitation({ kind: 'reservationRescheduled', recipient: wib }),
    );
    expect(subject).toBe(
      '[K-2026-00042] Jadwal konsultasi Anda berubah: Senin, 7 Desember 2026, 10.00 WIB',
    );
    expect(text).toContain('jadwal sebelumnya tidak berlaku lagi');
  });

  it.each(['changeRequested', 'changeDeclined'] as const)(
    'leaves the plan as it is: %s',
    (kind) => {
      expect(renderNotice(aNotice({ kind })).text).toContain('tetap berlaku');
    },
  );
});
