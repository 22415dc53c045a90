import { index, route } from '@remix-run/route-config';

/** Where staff enter a request: what they type, what they drop, what was read of it. */
export const ENTRY = [
  index('routes/secretariat/entry.tsx'),
  route('berkas', 'routes/secretariat/entry-file.tsx'),
  route(':draft', 'routes/secretariat/entry-check.tsx'),
];

/** What is done on a pemda's behalf, as it said by mail or phone. */
export const ENTERED = [
  route('terima', 'routes/secretariat/accept-for.tsx'),
  route('tolak-tawaran', 'routes/secretariat/decline-for.tsx'),
  route('cabut', 'routes/secretariat/withdraw-for.tsx'),
  route('tarik-perubahan', 'routes/secretariat/withdraw-change-for.tsx'),
  route('kirim-tautan', 'routes/secretariat/reissue-link.tsx'),
  route('lengkapi', 'routes/secretariat/complete-for.tsx'),
  route('nomor', 'routes/secretariat/numbers.tsx'),
];
