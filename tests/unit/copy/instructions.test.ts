import { describe, expect, it } from 'vitest';
import { deskText, DESK_TEXTS } from '#app/copy/instructions.ts';
import { DESK_SITUATIONS } from '#app/domain/compliance/desk-situations.ts';
import { wib } from '#tests/support/time.ts';

describe('deskText', () => {
  it.each(DESK_SITUATIONS.map(({ key }) => key))(
    '%s: a title and a whole sentence',
    (situation) => {
      for (const until of [wib('2026-12-07 09:30'), null]) {
        const { title, text } = deskText({ situation, limit: 5, until });
        expect(title).toMatch(/^\p{Lu}[^{}]+$/u);
        expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
      }
    },
  );

  it('fills in the limit', () => {
    const { text } = deskText({ situation: 'overLimit', limit: 7, until: null });
    expect(text).toContain(
      'Batas 7 orang. Mohon ketua rombongan menentukan 7 peserta; yang lain kami persilakan menunggu di ruang tunggu.',
    );
  });

  it('fills in the end of the grace, in WIB', () => {
    const until = wib('2026-12-07 09:30');
    expect(deskText({ situation: 'headExpected', limit: 7, until }).text).toContain(
      'Batas 7 orang berlaku sampai pukul 09.30 WIB;',
    );
    expect(deskText({ situation: 'headExpected', limit: 7, until: null }).text).toContain(
      'berlaku sampai batas toleransi;',
    );
  });

  it('reads the office’s own words, and leaves a name it does not know', () => {
    const texts = {
      ...DESK_TEXTS,
      notListed: { title: 'Tamu baru ({batas})', text: 'Hubungi {siapa} atau {constructor}.' },
    };
    expect(deskText({ situation: 'notListed', limit: 5, until: null }, texts)).toEqual({
      title: 'Tamu baru (5)',
      text: 'Hubungi {siapa} atau {constructor}.',
    });
  });

  it('accuses nobody', () => {
    const words = Object.values(DESK_TEXTS).map(({ title, text }) => `${title} ${text}`);
    expect(words.join(' ')).not.toMatch(/palsu|pelanggar|bohong|curiga/i);
  });
});
