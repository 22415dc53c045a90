import { type Verification, verify } from '#app/jobs/verify.server.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { type Command, done } from './command.ts';

export const verifyCommand: Command = {
  words: ['verify'],
  usage: '',
  summary: 'Memeriksa keutuhan data: basis data, jejak audit, surat, jadwal, dan pemberitahuan.',
  read: ({ rest }) => {
    if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
    return ok(({ house: { db }, env }) => {
      const found = verify({ db, dataDir: env.dataDir });
      const text = foundText(found);
      if (found.ok) return done(found, text);
      const reason = `Ditemukan ${found.problems.length} hal yang tidak beres.`;
      return { done: false, reason, json: found, text };
    });
  },
};

export function foundText({ ok: isSound, problems, checked }: Verification): string {
  if (!isSound) return problems.map((it) => `${it.subject}: ${it.message}\n`).join('');
  const { audit, reservations, letters, allocations, notices, violations } = checked;
  return `Data utuh: ${reservations} permohonan, ${audit} jejak audit, ${letters} surat, ${allocations} tempat terpakai, ${notices} pemberitahuan, ${violations} ketidaksesuaian diperiksa.\n`;
}
