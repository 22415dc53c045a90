import { index, layout, prefix, route } from '@remix-run/route-config';

/** A pemda asks: one page a step, and what the letter is uploaded by. */
export const REQUEST_STEPS = [
  layout('routes/request/layout.tsx', [
    route('permohonan/baru', 'routes/request/begin.tsx'),
    ...prefix('permohonan/baru/:draft', [
      index('routes/request/draft.tsx'),
      route('instansi', 'routes/request/office.tsx'),
      route('keperluan', 'routes/request/purpose.tsx'),
      route('cara', 'routes/request/mode.ts'),
      route('jadwal', 'routes/request/slots.tsx'),
      route('jadwal/hapus', 'routes/request/slot-drop.ts'),
      route('jadwal/naikkan', 'routes/request/slot-raise.ts'),
      route('surat', 'routes/request/letter.tsx'),
      route('surat/hapus', 'routes/request/letter-drop.ts'),
      route('surat/berkas', 'routes/request/letter-file.ts'),
      route('surat/unggahan', 'routes/request/letter-uploads.ts'),
      route('surat/unggahan/:upload', 'routes/request/letter-upload.ts'),
      route('surat/susun', 'routes/request/letter-assemble.ts'),
      route('peserta', 'routes/request/guests.tsx'),
      route('periksa', 'routes/request/check.tsx'),
      route('kirim-tautan', 'routes/request/mail-link.tsx'),
    ]),
  ]),
];

/** What a pemda does with its request, by the link in its mail. */
export const OWN_REQUEST = [
  layout('routes/requester/layout.tsx', [
    ...prefix('permohonan/:number', [
      index('routes/requester/request.tsx'),
      route('perbaiki', 'routes/requester/correct.tsx'),
      route('cabut', 'routes/requester/withdraw.tsx'),
      route('batalkan', 'routes/requester/cancel.tsx'),
      route('terima', 'routes/requester/accept.tsx'),
      route('tolak-tawaran', 'routes/requester/decline.tsx'),
      route('minta-perubahan', 'routes/requester/request-change.tsx'),
      route('nilai', 'routes/requester/rate.tsx'),
      route('kartu', 'routes/requester/card.tsx'),
      route('ubah-peserta', 'routes/requester/edit-guests.tsx'),
      route('lengkapi', 'routes/requester/complete.tsx'),
      route('pesan', 'routes/requester/messages.tsx'),
      route('notula', 'routes/requester/notula.tsx'),
      route('ajukan-ulang', 'routes/requester/ask-again.tsx'),
      route('ganti-tamu', 'routes/requester/substitute-guest.tsx'),
      route('tarik-perubahan', 'routes/requester/withdraw-change.tsx'),
      route('ketidaksesuaian/:id', 'routes/requester/violation-reply.tsx'),
    ]),
  ]),
];
