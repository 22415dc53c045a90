import { describe, expect, it } from 'vitest';
import { assignmentAnswers, outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isAccountNotice } from '#app/domain/decisions/notice-payload.ts';
import { REMINDERS } from '#app/domain/reservation/reminders.ts';
import { holdJob } from '#app/jobs/job-lease.server.ts';
import { runReminders } from '#app/jobs/reminders.server.ts';
import { renderNotice } from '#emails/catalogue.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { wib } from '#tests/support/time.ts';

const KINDS: readonly string[] = [...REMINDERS, 'morningDigest'];

async function at(house: TestHouse, now: string, holder = 'satu') {
  house.setNow(wib(now));
  const onFault = (number: string, error: unknown) => {
    throw new Error(number, { cause: error });
  };
  return runReminders(house, { holder, onFault });
}

function mails(house: TestHouse) {
  const rows = house.db.select().from(outbox).all();
  return rows
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ kind, recipient, payload }) => ({ kind, recipient, ...renderNotice(payload) }));
}

const kinds = (house: TestHouse): string[] => mails(house).map(({ kind }) => kind);

/** Offered on Monday, 23 November; held to the end of Wednesday. */
function anOffered(house: TestHouse, team = aTeam(house)): string {
  const number = aVerified(house, { preferences: [{ start: '2026-12-14T02:00:00Z' }] });
  const message = 'Tanpa perjalanan dinas.';
  done(act(house, number, 'offer', { start: '2026-12-10T02:00:00Z', ...team, message }));
  return number;
}

describe('reminders to a pemda', () => {
  it('come the working day before an offer lapses, with its place and the way to answer, once', async () => {
    const house = aHouse();
    const number = anOffered(house);
    expect(await at(house, '2026-11-23 15:00')).toMatchObject({ ran: true, written: 0 });
    expect(await at(house, '2026-11-24 07:30')).toEqual({ ran: true, written: 1, faults: 0 });
    expect(await at(house, '2026-11-24 09:00', 'dua')).toMatchObject({ written: 0 });
    expect(await at(house, '2026-11-25 09:00')).toMatchObject({ written: 0 });
    const [mail] = mails(house);
    expect(mail?.recipient).toBe('bpkad@contoh.go.id');
    expect(mail?.subject).toBe(
      `[${number}] Tawaran jadwal menunggu jawaban Anda sampai Rabu, 25 November 2026, 23.59 WIB (00.59 WITA hari berikutnya)`,
    );
    expect(mail?.text).toContain(
      'Jadwal yang ditawarkan: Kamis, 10 Desember 2026, 09.00–10.00 WIB',
    );
    expect(mail?.text).toContain('> Tanpa perjalanan dinas.');
    expect(mail?.text).toMatch(
      /Jawab tawaran:\nhttps:\/\/sambang\.test\/permohonan\/K-\S+\?kunci=/,
    );
  });

  it('come on the last day after a standstill, and not once it is over', async () => {
    const late = aHouse();
    anOffered(late);
    expect(await at(late, '2026-11-25 08:00')).toMatchObject({ written: 1 });
    const tooLate = aHouse();
    anOffered(tooLate);
    expect(await at(tooLate, '2026-11-25 21:00')).toMatchObject({ written: 0 });
    expect(await at(tooLate, '2026-11-26 08:00')).toMatchObject({ written: 0 });
    expect(kinds(tooLate).filter((kind) => kind !== 'morningDigest')).toEqual([]);
  });

  it('tell what is to be corrected, in the words of the secretariat', async () => {
    const house = aHouse();
    const { number } = done(
      submitted(house, { preferences: [{ start: '2026-12-28T02:00:00Z' }] }),
    ).next;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.date', message: 'Isi tanggal surat.' }];
    done(act(house, number, 'return', { reasons }));
    expect(await at(house, '2026-11-26 09:00')).toMatchObject({ written: 0 });
    expect(await at(house, '2026-11-27 09:00')).toMatchObject({ written: 1 });
    const [mail] = mails(house);
    expect(mail?.kind).toBe('correctionLapsing');
    expect(mail?.text).toContain('> Isi tanggal surat.');
  });

  it('tell of a guest list that closes, and that it is empty where it is', async () => {
    const house = aHouse();
    anApproved(house, aTeam(house));
    const other = {
      requester: {
        regionCode: '71.06',
        body: 'pemda',
        opd: null,
        contact: { name: 'Bu Lain', email: 'lain@contoh.go.id' },
      },
    };
    anApproved(
      house,
      { ...aTeam(house, 'Narasumber Dua'), start: '2026-12-07T03:00:00Z' },
      { ...other, guests: [] },
    );
    await at(house, '2026-12-03 09:00');
    const told = mails(house).filter(({ kind }) => kind === 'guestListClosing');
    expect(told.map(({ recipient }) => recipient)).toEqual([
      'bpkad@contoh.go.id',
      'lain@contoh.go.id',
    ]);
    expect(told[0]?.subject).toContain('Daftar peserta dapat diubah sampai Jumat, 4 Desember 2026');
    expect(told[0]?.text).toContain('memuat 3 orang');
    expect(told[1]?.subject).toContain('Daftar peserta masih kosong');
  });

  it('are for nobody whose request is over', async () => {
    const house = aHouse();
    const number = anOffered(house);
    done(act(house, number, 'withdraw', {}, as('pemda')));
    expect(await at(house, '2026-11-24 09:00')).toMatchObject({ written: 0 });
    expect(kinds(house)).toEqual([]);
  });

  it('are written anew where the place is offered anew, under its new deadline', async () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anOffered(house, team);
    await at(house, '2026-11-24 09:00');
    done(act(house, number, 'decline', {}, as('pemda')));
    done(act(house, number, 'offer', { start: '2026-12-11T02:00:00Z', ...team }));
    await at(house, '2026-11-25 09:00');
    expect(kinds(house).filter((kind) => kind === 'offerLapsing')).toHaveLength(2);
  });
});

describe('the list of the day', () => {
  it('tells the secretariat on the morning before a promise lapses, and on the day itself', async () => {
    const house = aHouse();
    // Received on Monday, promised until Thursday.
    const { number } = done(submitted(house)).next;
    expect(await at(house, '2026-11-24 08:00')).toMatchObject({ written: 0 });
    expect(await at(house, '2026-11-25 08:00')).toMatchObject({ written: 1 });
    expect(await at(house, '2026-11-26 08:00')).toMatchObject({ written: 1 });
    expect(await at(house, '2026-11-27 08:00')).toMatchObject({ written: 1 });
    const told = mails(house);
    expect(told.map(({ subject }) => subject)).toEqual([
      '[Sambang] Hari ini: 1 permohonan menunggu jawaban sampai Kamis, 26 November 2026',
      '[Sambang] Hari ini: 1 permohonan harus dijawab',
      '[Sambang] Hari ini: 1 permohonan harus dijawab',
    ]);
    expect(told[1]?.text).toContain(`Jawaban dijanjikan paling lambat hari ini (1):`);
    expect(told[1]?.text).toContain(`${number}: Kab. Kepulauan Sangihe`);
    expect(told[2]?.text).toContain('Janji jawaban sudah lewat (1):');
    expect(new Set(told.map(({ recipient }) => recipient))).toEqual(
      new Set(['sekretariat@sambang.test']),
    );
  });

  it('is one mail for forty letters', async () => {
    const house = aHouse();
    for (let index = 0; index < 40; index += 1) {
      const requester = {
        body: 'kl',
        name: `Lembaga ${index}`,
        contact: { name: 'Bapak', email: `a${index}@contoh.go.id` },
      };
      done(submitted(house, { requester }));
    }
    await at(house, '2026-11-26 08:00');
    const [mail, ...others] = mails(house);
    expect(others).toEqual([]);
    expect(mail?.subject).toContain('40 permohonan harus dijawab');
    expect(mail?.text).toContain('dan 20 lainnya.');
  });

  it('tells what tomorrow’s consultations lack, and of a narasumber who handed it back', async () => {
    const house = aHouse();
    const { narasumberIds } = aTeam(house);
    const number = anApproved(house, { narasumberIds });
    house.db
      .insert(assignmentAnswers)
      .values({
        reservationId: read(house, number).id,
        ...{ narasumberId: narasumberIds[0] ?? '', startsAt: '2026-12-07T02:00:00Z' as Instant },
        ...{ answer: 'handedBack', reason: 'Sakit.', at: wib('2026-12-01 08:00'), by: 'Contoh' },
      })
      .run();
    expect(await at(house, '2026-12-03 08:00')).toMatchObject({ written: 1 });
    expect(kinds(house)).toEqual(['guestListClosing']);
    await at(house, '2026-12-04 08:00');
    const mail = mails(house).find(({ kind }) => kind === 'morningDigest');
    expect(mail?.subject).toBe('[Sambang] Hari ini: 1 konsultasi belum siap');
    expect(mail?.text).toContain('Senin, 7 Desember 2026, 09.00 WIB');
    expect(mail?.text).toContain('penugasan dikembalikan, ruang belum ada');
  });

  it('is not sent where nothing waits, on a day off, or in the afternoon', async () => {
    const idle = aHouse();
    expect(await at(idle, '2026-11-26 08:00')).toMatchObject({ written: 0 });
    const house = aHouse();
    done(submitted(house));
    for (const now of ['2026-11-28 08:00', '2026-11-26 07:29', '2026-11-26 12:00']) {
      expect(await at(house, now)).toMatchObject({ written: 0 });
    }
  });

  it('is sent once, though the clock is put back and two processes are at it', async () => {
    const house = aHouse();
    done(submitted(house));
    await at(house, '2026-11-26 08:00');
    await at(house, '2026-11-26 07:40', 'dua');
    await at(house, '2026-11-26 09:00');
    expect(kinds(house)).toEqual(['morningDigest']);
    const notice = house.db.select().from(outbox).all().at(-1)?.payload;
    expect(notice !== undefined && isAccountNotice(notice) && notice.audience).toBe('secretariat');
  });
});

describe('the job', () => {
  it('leaves it to the process that is at it, and goes on beside a request that fails', async () => {
    const house = aHouse();
    const team = aTeam(house);
    const first = anOffered(house, team);
    const now = wib('2026-11-24 08:00');
    house.setNow(now);
    holdJob(house.db, { name: 'reminders', holder: 'lain', now });
    expect(await at(house, '2026-11-24 08:01')).toEqual({ ran: false, written: 0, faults: 0 });
    house.db.$client.exec(
      `create trigger stumble before insert on outbox when new.kind = 'offerLapsing' begin select raise(abort, 'stumbled'); end`,
    );
    house.setNow(wib('2026-11-24 08:10'));
    const faults: string[] = [];
    const onFault = (number: string) => faults.push(number);
    expect(await runReminders(house, { holder: 'satu', onFault })).toMatchObject({
      ran: true,
      faults: 1,
    });
    expect(faults).toEqual([first]);
  });
});
