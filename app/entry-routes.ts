import { index, route } from '@remix-run/route-config';

/** Where staff enter a request: what they type, what they drop, what was read of it. */
export const ENTRY = [
  index('routes/secretariat/entry.tsx'),
  route('berkas', 'routes/secretariat/entry-file.tsx'),
  route(':draft', 'routes/secretariat/entry-check.tsx'),
];

/** What is done for whoever asked by mail or phone. */
export const ENTERED = [
  route('kirim-tautan', 'routes/secretariat/reissue-link.tsx'),
  route('lengkapi', 'routes/secretariat/complete-for.tsx'),
  route('nomor', 'routes/secretariat/numbers.tsx'),
];
