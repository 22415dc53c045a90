import { expect, it } from 'vitest';
import { deskErrors } from '#app/forms/desk-errors.ts';
import { readDeskForm } from '#app/forms/read-desk-form.ts';

it('tells what is wrong beside the field it was typed in, past rows that were left empty', () => {
  const data = new FormData();
  const typed = {
    ...{ alasan: 'Untuk semua.', 'alasan.b': 'Sendiri.' },
    ...{ 'tamu.a': 'refused', 'tamu.b': 'refused' },
    ...{ 'baru.0.nama': '', 'baru.0.putusan': 'admitted' },
    ...{ 'baru.1.nama': 'Budi', 'baru.1.putusan': 'refused', 'baru.1.alasan': 'Lain.' },
    ...{ 'baru.2.nama': 'Cici', 'baru.2.putusan': 'refused' },
  };
  for (const [name, value] of Object.entries(typed)) data.append(name, value);
  const { form } = readDeskForm(data);
  const beside = (path: string) => Object.keys(deskErrors(form, [{ path, message: 'Salah.' }]));
  expect(beside('guests.0.reason')).toEqual(['alasan']);
  expect(beside('guests.1.reason')).toEqual(['alasan.b']);
  expect(beside('unlisted.0.reason')).toEqual(['baru.1.alasan']);
  expect(beside('unlisted.1.reason')).toEqual(['alasan']);
  expect(beside('unlisted.0.name')).toEqual(['baru.1.nama']);
  expect(beside('letterWord')).toEqual(['persetujuanSurat']);
  expect(beside('guests.0.guestId')).toEqual(['']);
});
