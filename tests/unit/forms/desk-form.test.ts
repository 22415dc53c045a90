import { describe, expect, it } from 'vitest';
import { zAdmitPage, zCheckOutPage, zWalkInPage } from '#app/forms/desk-pages.ts';
import {
  afterStep,
  arrivalIn,
  blankDeskForm,
  readDeskForm,
  stepValue,
} from '#app/forms/desk-form.ts';
import { readGuestLines } from '#app/forms/guest-lines.ts';

function sent(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('the form of the desk', () => {
  it('is read as it was sent, and what it does not know counts as not said', () => {
    const read = readDeskForm(
      sent({
        ...{ nonce: 'n-1', terlihat: '0-0-2', pimpinan: 'represented', diwakili: ' Sekda ' },
        ...{ surat: 'ya', alasan: 'Melebihi batas.' },
        ...{ 'tamu.a': 'admitted', 'tamu.b': 'refused', 'tamu.c': '', 'tamu.d': 'apa saja' },
        ...{ 'baru.0.nama': 'Budi', 'baru.0.jenis': 'companion', 'baru.0.putusan': 'refused' },
        ...{ 'baru.1.nama': '', 'baru.1.jenis': 'tamu', 'baru.1.putusan': '' },
      }),
    );
    expect(read).toMatchObject({ nonce: 'n-1', seen: '0-0-2', step: null });
    expect(read.form.picks).toEqual({ a: 'admitted', b: 'refused' });
    expect(arrivalIn(read.form)).toEqual({
      headVerdict: 'represented',
      headRepresentedBy: 'Sekda (surat penugasan dilihat)',
      guests: [
        { guestId: 'a', verdict: 'admitted', reason: null },
        { guestId: 'b', verdict: 'refused', reason: 'Melebihi batas.' },
      ],
      unlisted: [
        {
          ...{ name: 'Budi', jabatan: null, kind: 'companion', verdict: 'refused' },
          ...{ reason: 'Melebihi batas.', replaces: null },
        },
      ],
    });
  });

  it('names a deputy only where the head is represented', () => {
    const form = { ...blankDeskForm('absent'), representedBy: 'Sekda', letterSeen: true };
    expect(arrivalIn(form).headRepresentedBy).toBeNull();
    expect(arrivalIn({ ...form, verdict: 'represented', representedBy: ' ' })).toMatchObject({
      headRepresentedBy: null,
    });
  });

  it.each([{ kind: 'all' }, { kind: 'add' }, { kind: 'remove', index: 3 }] as const)(
    'knows its own button $kind again',
    (step) => {
      expect(readDeskForm(sent({ langkah: stepValue(step) })).step).toEqual(step);
    },
  );

  it('is changed by its own buttons', () => {
    const blank = { ...blankDeskForm(null), picks: { a: 'refused' as const } };
    expect(afterStep(blank, { kind: 'all' }, ['a', 'b']).picks).toEqual({
      a: 'admitted',
      b: 'admitted',
    });
    const two = afterStep(afterStep(blank, { kind: 'add' }, []), { kind: 'add' }, []);
    expect(two.unlisted).toHaveLength(2);
    const named = { ...two, unlisted: two.unlisted.map((row, at) => ({ ...row, name: `${at}` })) };
    expect(afterStep(named, { kind: 'remove', index: 0 }, []).unlisted).toMatchObject([
      { name: '1' },
    ]);
  });
});

describe('names typed one a line', () => {
  it('part name and jabatan at a dash or a semicolon, never at a comma', () => {
    expect(
      readGuestLines('Budi Contoh, S.E., M.M. - Kepala Bidang\n\n Siti Nur-Aini ;Staf\r\nAndi'),
    ).toEqual([
      { name: 'Budi Contoh, S.E., M.M.', jabatan: 'Kepala Bidang' },
      { name: 'Siti Nur-Aini', jabatan: 'Staf' },
      { name: 'Andi', jabatan: null },
    ]);
  });
});

describe('the smaller pages of the desk', () => {
  it('want a number or a name, somebody who leaves, a reason', () => {
    const walkIn = { key: 'k', names: '' };
    expect(zWalkInPage.safeParse(walkIn).success).toBe(false);
    expect(zWalkInPage.safeParse({ ...walkIn, guestCount: 0 }).success).toBe(false);
    expect(zWalkInPage.safeParse({ ...walkIn, guestCount: 2 }).success).toBe(true);
    expect(zWalkInPage.safeParse({ ...walkIn, names: 'Budi' }).success).toBe(true);
    expect(zCheckOutPage.safeParse({ guestIds: [] }).success).toBe(false);
    expect(zCheckOutPage.safeParse({ guestIds: ['a'] }).success).toBe(true);
    expect(zCheckOutPage.safeParse({ everyone: 'ya' }).success).toBe(true);
    expect(zAdmitPage.safeParse({ revision: 1, reason: ' ' }).success).toBe(false);
  });
});
