import { formatDate } from '#app/copy/dates.ts';
import { openNameText } from '#app/copy/import-summary.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import { type Command, done } from './command.ts';

export const unresolvedListCommand: Command = {
  words: ['unresolved', 'list'],
  usage: '',
  summary: 'Nama pemohon dan topik dari daftar lama yang belum dapat dipastikan.',
  read: ({ rest }) => {
    if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
    return ok(({ house }) => {
      const names = listUnresolved(house.db);
      const lines = names.map(({ id, number, date, ...name }) => {
        const day = date === null ? '' : `, ${formatDate(date)}`;
        return `${id}\n  ${number}${day}: ${openNameText(name)}\n`;
      });
      return done({ items: names }, lines.join('') || 'Tidak ada.\n');
    });
  },
};
