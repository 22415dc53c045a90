import { describe, expect, it } from 'vitest';
import { ACCOUNT_NOTICE_KINDS } from '#app/domain/decisions/notice.ts';
import { withoutKey } from '#app/domain/decisions/notice-payload.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { ACCOUNT_CATALOGUE, renderNotice } from '#emails/catalogue.ts';
import { anAccountNotice, HOSTILE_NAMES, MAIL_FROM } from '#tests/support/notices.ts';
import { wordsOfHtml, wordsOfText } from './words.ts';

const REASON = 'Gunakan alamat dinas;\nmohon "segera" <diganti>.';

describe('the catalogue of mail that is about no request', () => {
  it('has a template for every kind', () => {
    expect(Object.keys(ACCOUNT_CATALOGUE).sort()).toEqual([...ACCOUNT_NOTICE_KINDS].sort());
  });
});

describe.each(ACCOUNT_NOTICE_KINDS)('%s', (kind) => {
  const { subject, html, text } = renderNotice(anAccountNotice({ kind, words: [REASON] }));

  it('says the news, and says the same in HTML and in text', () => {
    expect(subject).toMatch(/^\[(Sambang|K-2026-00042)\] [A-Z][^\n]{15,}$/);
    expect(wordsOfHtml(html)).toEqual(wordsOfText(text));
  });

  it('is Indonesian, courteous, whole and fetches nothing', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html dir="ltr" lang="id">/);
    expect(html).not.toMatch(/<(img|script|link|iframe|style)\b|\bsrc=|url\(/i);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    expect(`${subject} ${text}`).not.toMatch(/ditolak|pelanggaran/i);
    if (kind === 'morningDigest') return expect(text).toContain('Yth. Sekretariat,');
    expect(text).toContain('Yth. Bapak/Ibu Maria Lestari,');
    expect(text).toContain('Layanan ini tidak dipungut biaya');
  });

  it('keeps its code out of the subject, which a locked screen shows', () => {
    expect(subject).not.toContain('004217');
    expect(text.includes('004217')).toBe(kind === 'signInCode');
  });

  it('bears hostile names', () => {
    for (const name of Object.values(HOSTILE_NAMES)) {
      const recipient = { name, email: 'a@b.example', zone: 'WIB' } as const;
      const told = renderNotice(anAccountNotice({ kind, recipient, officeLabel: name }));
      expect(told.subject).not.toMatch(/\p{Cc}|\u202e/u);
      expect([...told.subject].length).toBeLessThanOrEqual(160);
      expect(told.html).not.toMatch(/<script|<b>|\u202e/);
      expect(wordsOfHtml(told.html)).toEqual(wordsOfText(told.text));
    }
  });

  it('gives the same bytes at each build, and is still told once its secrets are struck', async () => {
    const notice = anAccountNotice({ kind });
    const [first, again] = [
      await buildMessage(notice, { from: MAIL_FROM }),
      await buildMessage(notice, { from: MAIL_FROM }),
    ];
    expect(first.raw.equals(again.raw)).toBe(true);
    const struck = withoutKey(notice);
    expect(JSON.stringify(struck)).not.toMatch(/004217|rahasia/);
    expect(renderNotice(struck).subject).toBe(renderNotice(notice).subject);
  });

  it('greets nobody by a name it does not know', () => {
    const recipient = { name: '', email: 'a@b.example', zone: 'WIB' } as const;
    const { text } = renderNotice(anAccountNotice({ kind, recipient }));
    expect(text).toMatch(/^Yth\. (Bapak\/Ibu|Sekretariat),\n/);
  });
});

describe('the words of the secretariat', () => {
  it.each(['officerConfirmed', 'officerRefused', 'officerEnded'] as const)(
    'arrive as written: %s',
    (kind) => {
      const { text, html } = renderNotice(anAccountNotice({ kind, words: [REASON] }));
      for (const line of REASON.split('\n')) expect(text).toContain(`> ${line}\n`);
      expect(html).toContain('&lt;diganti&gt;');
    },
  );
});
