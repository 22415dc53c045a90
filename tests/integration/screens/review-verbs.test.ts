import { describe, expect, it } from 'vitest';
import { RETURN_REASONS } from '#app/copy/return-reasons.ts';
import type { House } from '#app/commands/house.server.ts';
import { act, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const pageOf = (number: string, slug: string): string =>
  `/sekretariat/permohonan/${number}/${slug}`;

function inReview(house: House, over: Record<string, unknown> = {}): string {
  const { number } = done(submitted(house, over)).next;
  done(act(house, number, 'startReview'));
  return number;
}

const revisionOf = (house: House, number: string): { revision: string } => ({
  revision: String(read(house, number).revision),
});

const ALL_FIT = Object.fromEntries(
  [
    'letter_number',
    'letter_date',
    'letter_signatoryOffice',
    'letter_addressee',
    'letter_subject',
    'guests',
    'headClaim',
  ].map((key) => [`verdict.${key}`, 'fits']),
);

describe('taking a request in hand', () => {
  it('is one click on its page', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    const page = await as('secretariat').get(`/sekretariat/permohonan/${number}`);
    expect(page.html).toContain(`action="${pageOf(number, 'mulai-periksa')}"`);
    const sent = await as('secretariat').post(
      pageOf(number, 'mulai-periksa'),
      revisionOf(house, number),
    );
    expect(sent.location).toBe(`/sekretariat/permohonan/${number}?hasil=startReview`);
    expect(read(house, number).status).toBe('inReview');
  });
});

describe('sending a request back', () => {
  it('ticks beforehand what the findings speak of, in the words for the pemda', async () => {
    const { house, as } = await screens();
    const guests = Array.from({ length: 6 }, (_, index) => ({ name: `Tamu ${index + 1}` }));
    const number = inReview(house, { guests });
    const page = await as('secretariat').get(pageOf(number, 'kembalikan'));
    expect(page.status).toBe(200);
    expect(page.html).toMatch(
      /<input[^>]*checked=""[^>]*value="guests"|value="guests"[^>]*checked=""/,
    );
    expect(textOf(page)).toContain('Mohon kurangi 1 peserta. Batas 7 orang hanya berlaku jika');
    expect(textOf(page)).toContain('Senin, 30 November 2026, 23.59 WIB');
  });

  it('takes a ready reason or own words, own words first, and does it once', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const page = pageOf(number, 'kembalikan');
    const sent = {
      ...revisionOf(house, number),
      fields: ['letter_number', 'guests'],
      'ready.letter_number': 'Nomor surat belum diisi.',
      'words.letter_number': ' ',
      'ready.guests': 'Daftar peserta belum lengkap.',
      'words.guests': 'Mohon tambahkan jabatan Tamu 2.',
      'words.topics': 'Tidak dicentang, jadi tidak ikut.',
    };
    const first = await as('secretariat').post(page, sent);
    expect(first.location).toBe(`/sekretariat/permohonan/${number}?hasil=return`);
    expect(read(house, number).correction?.reasons).toEqual([
      { field: 'letter.number', message: 'Nomor surat belum diisi.' },
      { field: 'guests', message: 'Mohon tambahkan jabatan Tamu 2.' },
    ]);
    expect((await as('secretariat').post(page, sent)).location).toBe(first.location);
  });

  it('asks for a field and for its reason, and keeps what was typed', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const page = pageOf(number, 'kembalikan');
    const none = await as('secretariat').post(page, {
      ...revisionOf(house, number),
      'words.guests': '',
    });
    expect(none.status).toBe(400);
    expect(textOf(none)).toContain('Pilih sekurang-kurangnya satu isian');

    const half = await as('secretariat').post(page, {
      ...{ ...revisionOf(house, number), fields: ['guests', 'letter'] },
      ...{ 'words.guests': 'Sudah diketik.', 'words.letter': '' },
    });
    expect(half.status).toBe(400);
    expect(textOf(half)).toContain('Pilih salah satu alasan, atau tulis dengan kata sendiri.');
    expect(half.html).toContain('Sudah diketik.');
    expect(half.html).toContain('href="#tindakan-words.letter"');
    expect(read(house, number).status).toBe('inReview');
  });
});

describe('verifying a request item by item', () => {
  it('asks for a verdict on each and keeps those given', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const { 'verdict.guests': _, ...most } = ALL_FIT;
    const asked = await as('secretariat').post(pageOf(number, 'verifikasi'), {
      ...{ ...revisionOf(house, number), ...most, note: 'Catatan lama.' },
    });
    expect(asked.status).toBe(400);
    expect(textOf(asked)).toContain('Tandai cocok, tidak cocok, atau tidak jelas.');
    expect(asked.html).toContain('Catatan lama.');
    expect(asked.html.match(/checked=""/g)).toHaveLength(6);
  });

  it('verifies where all agree', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const sent = {
      ...{ ...revisionOf(house, number), ...ALL_FIT },
      ...{ method: 'electronicSignature', note: 'Dicek 5 Desember.' },
    };
    const done = await as('secretariat').post(pageOf(number, 'verifikasi'), sent);
    expect(done.location).toBe(`/sekretariat/permohonan/${number}?hasil=verifyLetter`);
    expect(read(house, number)).toMatchObject({
      ...{ status: 'verified' },
      letterVerification: { method: 'electronicSignature', note: 'Dicek 5 Desember.' },
    });
    const page = textOf(await as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(page).toContain('TTE sah · Dicek 5 Desember.');
    expect(page).toContain('Surat terverifikasi · TTE sah');
    expect((await as('secretariat').post(pageOf(number, 'verifikasi'), sent)).location).toBe(
      done.location,
    );
  });

  it('asks how the letter was made sure of, and keeps what was chosen already', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const asked = await as('secretariat').post(pageOf(number, 'verifikasi'), {
      ...{ ...revisionOf(house, number), ...ALL_FIT, note: 'Catatan lama.' },
    });
    expect(asked.status).toBe(400);
    expect(textOf(asked)).toContain('Pilih bagaimana keaslian surat dipastikan.');
    expect(asked.html.match(/checked=""/g)).toHaveLength(7);
    const strange = await as('secretariat').post(pageOf(number, 'verifikasi'), {
      ...{ ...revisionOf(house, number), ...ALL_FIT, note: '', method: 'ramalan' },
    });
    expect(strange.status).toBe(400);
    expect(read(house, number).status).toBe('inReview');
  });

  it('leads on to the return where something differs, with that ticked', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const sent = { ...revisionOf(house, number), ...ALL_FIT, 'verdict.letter_date': 'differs' };
    const led = await as('secretariat').post(pageOf(number, 'verifikasi'), { ...sent, note: '' });
    expect(led.location).toBe(`${pageOf(number, 'kembalikan')}?bidang=letter_date`);
    expect(read(house, number).status).toBe('inReview');
    const page = await as('secretariat').get(led.location ?? '');
    expect(page.html.match(/checked=""/g)).toHaveLength(2);
  });

  it('leads on likewise where nobody can tell from the letter, with a question ready', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    const sent = { ...revisionOf(house, number), ...ALL_FIT, 'verdict.headClaim': 'unclear' };
    const led = await as('secretariat').post(pageOf(number, 'verifikasi'), { ...sent, note: '' });
    expect(led.location).toBe(`${pageOf(number, 'kembalikan')}?belum-jelas=headClaim`);
    const page = await as('secretariat').get(led.location ?? '');
    const asked = RETURN_REASONS.headClaim.ready[RETURN_REASONS.headClaim.unclear ?? -1] ?? '?';
    expect(page.html).toMatch(
      new RegExp(`checked="" value="${asked}"|value="${asked}" checked=""`),
    );
    expect(page.html.match(/checked=""/g)).toHaveLength(2);
  });

  it('is refused while something blocks, with the way to a waiver', async () => {
    const { house, as } = await screens();
    const guests = Array.from({ length: 6 }, (_, index) => ({ name: `Tamu ${index + 1}` }));
    const number = inReview(house, { guests });
    const blocked = await as('secretariat').post(pageOf(number, 'verifikasi'), {
      ...{ ...revisionOf(house, number), ...ALL_FIT, note: 'Sudah dicek.', method: 'wetSignature' },
    });
    expect(blocked.status).toBe(422);
    expect(textOf(blocked)).toContain('Jumlah peserta 6 orang, batasnya 5 orang.');
    expect(blocked.html).toContain(`href="${pageOf(number, 'pengecualian')}"`);
    expect(blocked.html).toContain('Sudah dicek.');
    expect(blocked.html.match(/checked=""/g)).toHaveLength(8);
  });
});

describe('ready reasons', () => {
  it('do where nothing was written, and own words win', async () => {
    const { house, as } = await screens();
    const [one, two] = [inReview(house), inReview(house)];
    const ready = 'Narasumber untuk topik ini belum tersedia.';
    const secretariat = as('secretariat');
    await secretariat.post(pageOf(one, 'tolak'), { ...revisionOf(house, one), ready, reason: '' });
    await secretariat.post(pageOf(two, 'tolak'), {
      ...{ ...revisionOf(house, two), ready, reason: 'Kata sendiri.' },
    });
    const page = textOf(await secretariat.get(`/sekretariat/permohonan/${one}`));
    expect(page).toContain(ready);
    const other = textOf(await secretariat.get(`/sekretariat/permohonan/${two}`));
    expect(other).toContain('Kata sendiri.');
    expect(other).not.toContain(ready);
  });
});
