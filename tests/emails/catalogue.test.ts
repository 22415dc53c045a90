import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { NOTICE_KINDS } from '#app/domain/decisions/notice.ts';
import { CATALOGUE, renderNotice } from '#emails/catalogue.ts';
import { MEETING_LINK_KINDS, type NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { aCancellation, aNotice, anInvitation, AUDIENCES } from '#tests/support/notices.ts';
import { HOSTILE_NAMES, KINDS } from '#tests/support/notices.ts';
import { wordsOfHtml, wordsOfText } from './words.ts';

const REASON = 'Surat belum ditandatangani;\nmohon dilengkapi "nomor & tanggal" <segera>.';
const LINK = 'https://teams.example/l/meetup-join/abc';

const CASES = KINDS.flatMap((kind) => AUDIENCES[kind].map((audience) => [kind, audience] as const));

/** With everything a notice might tell. */
function full(overrides: Partial<NoticePayload>): NoticePayload {
  return aNotice({
    words: [REASON, 'Kedua.'],
    deadline: '2026-11-30T17:00:00Z' as Instant,
    otherNumber: 'K-2026-00007',
    referredTo: 'djpb',
    violation: 'Peserta 6 orang, batasnya 5 orang.',
    ...overrides,
    reservation: { mode: 'videoConference', room: null, meetingUrl: LINK },
  });
}

describe('the catalogue', () => {
  it('has a template for every kind, and a test for each of them', () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual([...NOTICE_KINDS].sort());
    expect([...KINDS].sort()).toEqual([...NOTICE_KINDS].sort());
  });
});

describe.each(CASES)('%s to the %s', (kind, audience) => {
  const { subject, html, text } = renderNotice(full({ kind, audience }));

  it('says the news after the number', () => {
    expect(subject).toMatch(/^\[K-2026-00042\] [A-Z][^\n]{15,}$/);
    expect([...subject].length).toBeLessThanOrEqual(160);
  });

  it('says the same in HTML and in text', () => {
    expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
  });

  it('tells whose request it is, and leads to it', () => {
    for (const twin of [text, html]) {
      expect(twin).toContain('K-2026-00042');
      expect(twin).toContain('Kab. Kepulauan Aru (BPKAD)');
      expect(twin).toContain('https://sambang.example/permohonan/K-2026-00042');
    }
  });

  it('is Indonesian, whole and fetches nothing', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html dir="ltr" lang="id">/);
    expect(html).not.toMatch(/<(img|script|link|iframe|style)\b|\bsrc=|url\(/i);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  it('has the video link only where it is to be used', () => {
    const tells = MEETING_LINK_KINDS.includes(kind);
    expect(text.includes(LINK)).toBe(tells);
    expect(html.includes(`href="${LINK}"`)).toBe(tells);
  });

  it('uses the words of the house towards a pemda', () => {
    if (audience !== 'requester') return;
    expect(`${subject} ${text}`).not.toMatch(/ditolak|pelanggaran|melanggar/i);
    for (const closing of ['Layanan ini tidak dipungut biaya', '150420', '0811-150420-7']) {
      expect(text).toContain(closing);
      expect(html).toContain(closing);
    }
  });
});

describe('a template asked for anybody else', () => {
  const audiences = ['requester', 'secretariat', 'narasumber', 'unit'] as const;
  it.each(KINDS)('still tells the whole story: %s', (kind) => {
    for (const audience of audiences) {
      for (const payload of [full({ kind, audience }), aNotice({ kind, audience })]) {
        const { subject, html, text } = renderNotice(payload);
        expect(subject).toMatch(/^\[K-2026-00042\] [A-Z]/);
        expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
      }
    }
  });
});

describe('words of a person', () => {
  const TOLD = KINDS.filter(
    (kind) =>
      ![
        'reservationSubmitted',
        'reservationReceived',
        'completionAsked',
        'requestCompleted',
        'reservationResubmitted',
        'reservationVerified',
        'offerLapsed',
        'guestListClosing',
        'visitTomorrow',
        'surveyAsked',
      ].includes(kind),
  );

  it.each(TOLD)('arrive as written: %s', (kind) => {
    const { html, text } = renderNotice(
      full({ kind, audience: AUDIENCES[kind][0] ?? 'requester' }),
    );
    for (const line of REASON.split('\n')) expect(text).toContain(`> ${line}\n`);
    expect(text).toContain('> Kedua.');
    expect(html).toContain('Surat belum ditandatangani;<br/>mohon dilengkapi');
    expect(html).toContain('&quot;nomor &amp; tanggal&quot; &lt;segera&gt;.');
  });

  it('cannot pass for the words of the office', () => {
    const words = ['Baik.\r\n\r\nHormat kami,\rDirektur\u0000 Jenderal'];
    const { text } = renderNotice(aNotice({ kind: 'reservationRejected', words }));
    expect(text).toContain('Alasan:\n> Baik.\n>\n> Hormat kami,\n> Direktur Jenderal\n');
  });

  it('are not announced where there are none', () => {
    expect(renderNotice(aNotice({ kind: 'reservationRejected' })).text).not.toContain('Alasan');
  });
});

describe('hostile names', () => {
  it.each(Object.entries(HOSTILE_NAMES))('stay names: %s', (_, name) => {
    const payload = aNotice({
      audience: 'secretariat',
      recipient: { name, email: 'a@b.example', zone: 'WIB' },
      reservation: {
        officeLabel: name,
        room: name,
        narasumber: [name],
        topics: [{ code: name, name }],
      },
    });
    for (const audience of ['requester', 'secretariat', 'narasumber'] as const) {
      const { subject, html, text } = renderNotice({ ...payload, audience });
      expect(subject).not.toMatch(/\p{Cc}|\u202e/u);
      expect([...subject].length).toBeLessThanOrEqual(160);
      expect(html).not.toMatch(/<script|<b>|\u202e/);
      expect(text).not.toMatch(/^(Bcc|ATTENDEE|END):/m);
      expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
    }
  });

  it('never make a link of what is no page', () => {
    const meetingUrl = 'javascript:alert(1)';
    const { html } = renderNotice(
      aNotice({ reservation: { mode: 'videoConference', meetingUrl } }),
    );
    expect(html).not.toContain('href="javascript:');
    expect(html).toContain(meetingUrl);
  });
});

describe('calendar in the letter', () => {
  it('is spoken of only where it goes along', () => {
    expect(renderNotice(anInvitation()).text).toContain('Undangan kalender terlampir');
    expect(renderNotice(aCancellation()).text).toContain('Pembatalan kalender terlampir');
    expect(renderNotice(aNotice()).text).not.toContain('terlampir');
  });
});
