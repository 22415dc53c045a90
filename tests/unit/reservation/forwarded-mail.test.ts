import { describe, expect, it } from 'vitest';
import { contactOf } from '#app/domain/reservation/entry-suggestions.ts';
import { forwardedText } from '#app/domain/reservation/forwarded-mail.ts';

const GMAIL = `Mohon ditindaklanjuti.

---------- Forwarded message ---------
Dari: Anggrek Wangi <bpkad@melati.example>
Date: Kam, 19 Nov 2026 pukul 20.15
Subject: Permohonan konsultasi
To: <djpk@kantor.example>

Kami mohon konsultasi DAU.`;

describe('a mail that was passed on in the text of another', () => {
  it('names its writer in its first block, and what that one wrote', () => {
    expect(forwardedText('DAU', GMAIL)).toMatchObject({
      ...{ name: 'Anggrek Wangi', email: 'bpkad@melati.example' },
      body: '\nKami mohon konsultasi DAU.',
    });
    const outlook =
      'From: "Wangi, Anggrek" [mailto:bpkad@melati.example]\nSent: Thursday\nTo: X\n\nIsi';
    expect(forwardedText('FW: DAU', outlook)).toMatchObject({
      ...{ name: 'Wangi, Anggrek', email: 'bpkad@melati.example' },
    });
  });

  it('is none where "Dari:" stands in a sentence, or names no address', () => {
    expect(forwardedText('Fwd: x', 'Dari: kami sampaikan salam')).toBeNull();
    expect(forwardedText('Fwd: x', 'Dari: a@melati.example\nkami mohon waktu')).toBeNull();
    expect(forwardedText('', '')).toBeNull();
  });

  it('is no answer, which quotes in the same shape', () => {
    const quoted = 'Baik.\n\nFrom: DJPK <a@kantor.example>\nSent: Kamis\nTo: X\n\nSilakan';
    expect(forwardedText('Re: Permohonan', quoted)).toBeNull();
    expect(forwardedText('Fwd: Permohonan', quoted)).not.toBeNull();
  });

  it('suggests the writer as the contact, and without one whoever sent it', () => {
    const sender = { senderName: 'Penerus', senderEmail: 'penerus@kantor.example' };
    const passedOnFrom = { name: null, email: 'bpkad@melati.example' };
    expect(contactOf({ ...sender, passedOnFrom })).toMatchObject({
      ...{ name: 'bpkad', email: 'bpkad@melati.example' },
    });
    expect(contactOf({ ...sender, passedOnFrom: null })).toMatchObject({ name: 'Penerus' });
    expect(contactOf(sender)).toMatchObject({ name: 'Penerus' });
  });
});
