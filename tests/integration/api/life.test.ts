import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import {
  aTeamAt,
  checkIn,
  doVerb,
  people,
  readFrom,
  START,
  submitTo,
  succeeded,
  verifiedAt,
} from '#tests/support/api-steps.ts';
import { aForm, aPdf } from '#tests/support/letters.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

describe('a consultation over HTTP', () => {
  it('goes from the letter to the report', async () => {
    const api = anApi();
    const made = await submitTo(api);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ number: 'K-2026-00001', status: 'submitted', revision: 1 });
    expect(made.body.statusUrl).toBe('https://sambang.test/permohonan/K-2026-00001');
    expect(made.headers.get('Location')).toBe('/api/v1/reservations/K-2026-00001');
    const { number } = made.body;

    expect(succeeded(await doVerb(api, number, 'start-review')).status).toBe('inReview');
    expect(succeeded(await doVerb(api, number, 'verify-letter')).status).toBe('verified');
    const team = await aTeamAt(api);
    const approved = succeeded(await doVerb(api, number, 'approve', { start: START, ...team }));
    expect(approved).toMatchObject({
      status: 'approved',
      revision: 4,
      allocation: {
        start: START,
        end: '2026-12-07T03:00:00Z',
        narasumber: [{ id: team.narasumberIds[0], name: 'Narasumber Satu' }],
        room: { id: team.roomId, name: 'Ruang Narasumber Satu' },
        meetingUrl: null,
      },
    });

    api.house.setNow('2026-12-07T02:05:00Z' as Instant);
    const arrived = succeeded(await checkIn(api, number));
    expect(arrived).toMatchObject({
      guestLimit: 5,
      admitted: 3,
      violations: [],
      status: 'arrived',
    });
    succeeded(await doVerb(api, number, 'start', {}, 'reception'));
    const out = await api.call('reception', 'POST', `/reservations/${number}/check-out`, {
      json: {},
    });
    expect(succeeded(out).guests.map((guest: { arrival: string }) => guest.arrival)).toEqual([
      'left',
      'left',
      'left',
    ]);
    expect(succeeded(await doVerb(api, number, 'close', {}, 'reception')).status).toBe('completed');
    const rating = { service: 5, substance: 4, remark: 'Terima kasih.' };
    expect(succeeded(await doVerb(api, number, 'rate', rating, 'pemda')).rating).toEqual(rating);

    const report = succeeded(await api.call('auditor', 'GET', '/reports/monthly?month=2026-12'));
    expect(report.tatapMuka).toMatchObject({
      count: 1,
      guestTotal: 3,
      rows: [{ no: 1, date: '2026-12-07', requester: 'Kab. Kepulauan Sangihe', code: '71.03' }],
    });
    expect(report.satisfaction).toEqual({ service: 5, substance: 4, responses: 1 });
  });

  it('is returned, corrected with another letter, and goes on from the same day', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const before = await readFrom(api, number);
    succeeded(await doVerb(api, number, 'start-review'));
    const reasons = [{ field: 'letter', message: 'Surat belum ditandatangani.' }];
    const returned = succeeded(await doVerb(api, number, 'return', { reasons }));
    expect(returned).toMatchObject({ status: 'returned', correction: { reasons } });
    expect(returned.promise.paused).toBe(true);

    api.house.setNow('2026-11-24T02:00:00Z' as Instant);
    const { revision } = await readFrom(api, number, 'pemda');
    const form = aForm({ revision, guests: people(2), letter: { subject: 'Ralat' } }, aPdf('baru'));
    const again = await api.call('pemda', 'POST', `/reservations/${number}/resubmit`, {
      body: form,
    });
    expect(succeeded(again)).toMatchObject({
      status: 'submitted',
      submittedAt: before.submittedAt,
      correction: null,
      letter: { subject: 'Ralat', number: before.letter.number },
    });
    expect(again.body.letter.file.sha256).not.toBe(before.letter.file.sha256);
    expect(again.body.guests).toHaveLength(2);
  });

  it('takes a correction as JSON too, and the revision as a part of its own', async () => {
    const api = anApi();
    const numbers = [succeeded(await submitTo(api)).number, succeeded(await submitTo(api)).number];
    for (const number of numbers) {
      succeeded(await doVerb(api, number, 'start-review'));
      const reasons = [{ field: 'questions', message: 'Mohon diperjelas.' }];
      succeeded(await doVerb(api, number, 'return', { reasons }));
    }
    const [first, second] = numbers;
    const json = { revision: 3, reservation: { questions: 'Lebih jelas.' } };
    const plain = await api.call('pemda', 'POST', `/reservations/${first}/resubmit`, { json });
    expect(succeeded(plain).questions).toBe('Lebih jelas.');
    const form = aForm({ questions: 'Lebih jelas.' }, null);
    form.set('revision', '3');
    const parts = await api.call('pemda', 'POST', `/reservations/${second}/resubmit`, {
      body: form,
    });
    expect(succeeded(parts).questions).toBe('Lebih jelas.');
  });
});

describe('an offer', () => {
  const OFFER = { start: '2026-12-08T02:00:00Z', message: 'Tanggal 7 sudah penuh.' };

  it('holds its place, and becomes the appointment when it is accepted', async () => {
    const api = anApi();
    const number = await verifiedAt(api);
    const team = await aTeamAt(api);
    const offered = succeeded(await doVerb(api, number, 'offer', { ...OFFER, ...team }));
    expect(offered).toMatchObject({
      status: 'offered',
      allocation: null,
      offer: { start: OFFER.start, mode: 'tatapMuka', message: OFFER.message },
    });
    expect(offered.offer.deadline).toBe('2026-11-25T17:00:00Z');
    const rival = await verifiedAt(api, { topics: ['DBH'] });
    const taken = await doVerb(api, rival, 'approve', { start: OFFER.start, ...team });
    expect(taken.status).toBe(409);
    const accepted = succeeded(await doVerb(api, number, 'accept', {}, 'pemda'));
    expect(accepted).toMatchObject({ status: 'approved', offer: null });
    expect(accepted.allocation.start).toBe(OFFER.start);
  });

  it('is given back when it is declined, and when nobody answers', async () => {
    const api = anApi();
    const number = await verifiedAt(api);
    const team = await aTeamAt(api);
    const video = { ...OFFER, ...team, roomId: null, mode: 'videoConference' };
    const offered = succeeded(await doVerb(api, number, 'offer', video));
    expect(offered.offer.mode).toBe('videoConference');
    const declined = await doVerb(api, number, 'decline', { reason: 'Tidak sempat.' }, 'pemda');
    expect(succeeded(declined)).toMatchObject({ status: 'verified', offer: null });

    const again = succeeded(await doVerb(api, number, 'offer', { ...OFFER, ...team }));
    api.house.setNow(again.offer.deadline);
    const lapsed = await readFrom(api, number);
    expect(lapsed).toMatchObject({ status: 'verified', offer: null, revision: again.revision + 1 });
    expect(lapsed.timeline.at(-1)).toEqual({
      at: again.offer.deadline,
      action: 'reservation.offerLapsed',
      actor: { role: 'system', name: 'Sistem' },
      reason: null,
      revision: again.revision + 1,
    });
    // The revision that time alone has raised is as good as the one that was last written.
    const plan = { start: START, ...team };
    expect(succeeded(await doVerb(api, number, 'approve', plan)).status).toBe('approved');
  });
});
