import { describe, expect, it } from 'vitest';
import { type SaidFacts, saidOnThePhone } from '#app/copy/phone-sentence.ts';
import { type NewsFacts, requestNews } from '#app/copy/request-news.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';

const WHEN = 'Senin, 7 Desember 2026, 10.00–11.00 WIB';
const DAY = 'Rabu, 2 Desember 2026';
const said = (over: Partial<SaidFacts>): string =>
  saidOnThePhone({
    ...{ status: 'inReview', when: null, until: null, late: false, changing: false },
    ...over,
  });

describe('what is said on the phone', () => {
  it.each([
    [{ until: DAY }, `Menunggu verifikasi surat; dijawab paling lambat ${DAY}.`],
    [{ late: true }, 'Menunggu verifikasi surat; jawabannya melewati janji kami, mohon maaf.'],
    [{ status: 'approved', when: WHEN }, `Terjadwal ${WHEN}.`],
    [
      { status: 'approved', when: WHEN, changing: true },
      `Terjadwal ${WHEN}; permintaan perubahannya sedang diputuskan, jadwal ini tetap berlaku.`,
    ],
    [
      { status: 'offered', when: WHEN, until: DAY },
      `Ditawarkan jadwal lain, ${WHEN}; jawaban pemohon ditunggu paling lambat ${DAY}.`,
    ],
    [
      { status: 'returned', until: DAY },
      `Dikembalikan kepada pemohon; mohon dilengkapi paling lambat ${DAY}.`,
    ],
  ] satisfies [Partial<SaidFacts>, string][])('of %j', (facts, sentence) => {
    expect(said(facts)).toBe(sentence);
  });

  it.each(STATUSES)('is one gentle sentence: %s', (status) => {
    const sentence = said({ status });
    expect(sentence).toMatch(/^[A-Z][^.]+\.$/);
    expect(sentence).not.toMatch(/ditolak|pelanggaran|undefined|null/i);
  });
});

describe('the text for a chat', () => {
  const facts: NewsFacts = {
    ...{ number: 'K-2026-00042', contactName: 'Ibu Contoh', officeLabel: 'Kab. Toli-Toli' },
    ...{ status: 'approved', when: WHEN, place: null, meetingUrl: null, until: null },
    ...{ mode: 'videoConference', changing: false, missing: null, reasons: [] },
    url: 'https://sambang.test/permohonan/K-2026-00042',
    signInUrl: 'https://sambang.test/masuk/instansi',
  };

  it.each(STATUSES)('says the news, whole sentences, without a key: %s', (status) => {
    const text = requestNews({ ...facts, status });
    expect(text).toContain('Permohonan konsultasi Kab. Toli-Toli nomor K-2026-00042 ');
    expect(text).toContain('https://sambang.test/masuk/instansi');
    expect(text).not.toMatch(/kunci|token|\?k=|undefined|null|:\n\n/);
    expect(text).not.toMatch(/ditolak|pelanggaran/);
  });

  it('gives the words of a person, and no colon without them', () => {
    const held = { ...facts, status: 'onHold' } as const;
    expect(requestNews({ ...held, reasons: ['Narasumber sakit.'] })).toContain(
      'kami tunda untuk sementara:\n- Narasumber sakit.',
    );
    expect(requestNews(held)).toContain('kami tunda untuk sementara.\n');
  });

  it('asks for what is still to be completed of a request that was entered for them', () => {
    const text = requestNews({ ...facts, status: 'submitted', missing: 'waktu dan peserta' });
    expect(text).toContain('mohon lengkapi waktu dan peserta, melalui halaman di bawah ini');
    expect(text).not.toContain('sedang kami periksa');
  });

  it('tells that the link follows, or gives it', () => {
    expect(requestNews(facts)).toContain('Tautan video conference menyusul');
    const url = 'https://teams.example/x';
    expect(requestNews({ ...facts, meetingUrl: url })).toContain(url);
  });
});
