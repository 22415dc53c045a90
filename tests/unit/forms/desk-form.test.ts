import { describe, expect, it } from 'vitest';
import { zAdmitPage, zCheckOutPage, zWalkInPage } from '#app/forms/desk-pages.ts';
import { blankDeskForm } from '#app/forms/desk-form.ts';
import { afterStep, awaitedOf, stepValue, withVerdict } from '#app/forms/desk-steps.ts';
import { arrivalIn } from '#app/forms/desk-arrival.ts';
import { readDeskForm } from '#app/forms/read-desk-form.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { readGuestLines } from '#app/forms/guest-lines.ts';

function sent(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const awaited = (...ids: string[]) => ({ ids, heads: [] });

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
      letterWord: null,
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

  it('takes for each who does not go in their own reason, else the one for all', () => {
    const read = readDeskForm(
      sent({
        ...{
          alasan: 'Melebihi batas.',
          'alasan.a': ' Ditolak satuan pengamanan. ',
          'alasan.b': '',
        },
        ...{ 'alasan.c': 'Tidak dipakai.' },
        ...{ 'tamu.a': 'refused', 'tamu.b': 'refused', 'tamu.c': 'admitted' },
        ...{ 'baru.0.nama': 'Budi', 'baru.0.putusan': 'refused', 'baru.0.alasan': 'Pihak ketiga.' },
      }),
    );
    const { guests, unlisted } = arrivalIn(read.form);
    expect(guests.map(({ reason }) => reason)).toEqual([
      'Ditolak satuan pengamanan.',
      'Melebihi batas.',
      null,
    ]);
    expect(unlisted).toMatchObject([{ reason: 'Pihak ketiga.' }]);
  });

  it('lets "everyone" not mean the head of whom it was said that they are not there', () => {
    const claim = { claim: 'attends', office: 'bupati', representedBy: null } as const;
    const guests = [
      { id: 'h', arrival: 'expected', jabatan: 'Pj. Bupati Contoh' },
      { id: 'a', arrival: 'expected', jabatan: 'Ajudan Bupati' },
      { id: 'w', arrival: 'expected', jabatan: 'Wakil Bupati Contoh' },
      { id: 'r', arrival: 'refused', jabatan: null },
    ] as const;
    const list = awaitedOf(guests, claim);
    expect(list).toEqual({ ids: ['h', 'a', 'w'], heads: ['h'] });
    const ticked = (verdict: HeadVerdict | null) =>
      Object.keys(afterStep(blankDeskForm(verdict), { kind: 'all' }, list).picks);
    expect(ticked('absent')).toEqual(['a', 'w']);
    expect(ticked('expected')).toEqual(['a', 'w']);
    expect(ticked('present')).toEqual(['h', 'a', 'w']);
    expect(ticked(null)).toEqual(['h', 'a', 'w']);
    // Said only afterwards, it takes the tick away again.
    const all = afterStep(blankDeskForm(null), { kind: 'all' }, list);
    expect(Object.keys(withVerdict(all, 'absent', list).picks)).toEqual(['a', 'w']);
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
    expect(afterStep(blank, { kind: 'all' }, awaited('a', 'b')).picks).toEqual({
      a: 'admitted',
      b: 'admitted',
    });
    const two = afterStep(afterStep(blank, { kind: 'add' }, awaited()), { kind: 'add' }, awaited());
    expect(two.unlisted).toHaveLength(2);
    const named = { ...two, unlisted: two.unlisted.map((row, at) => ({ ...row, name: `${at}` })) };
    expect(afterStep(named, { kind: 'remove', index: 0 }, awaited()).unlisted).toMatchObject([
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
