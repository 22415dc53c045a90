import { rebuildSearch } from '#app/commands/search-docs.server.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { immediately } from '#db/client.server.ts';
import { type Command, done } from './command.ts';

export const searchRebuildCommand: Command = {
  words: ['search', 'rebuild'],
  usage: '',
  summary: 'Menyusun ulang indeks pencarian dari data permohonan; datanya sendiri tidak berubah.',
  read: ({ rest }) => {
    if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
    return ok(({ house: { db } }) => {
      const reservations = immediately(db, rebuildSearch);
      return done(
        { reservations },
        `Indeks pencarian disusun ulang: ${reservations} permohonan.\n`,
      );
    });
  },
};
