import { index, prefix, route } from '@remix-run/route-config';

/** Closures, days off and what they disturb; inside the frame of the house. */
export const CLOSURE_ROUTES = [
  route('sekretariat/terdampak', 'routes/secretariat/disruptions.tsx'),
  route('sekretariat/terdampak/:id/tetap', 'routes/secretariat/keep-disrupted.tsx'),
  ...prefix('pengaturan/penutupan', [
    index('routes/settings/closures.tsx'),
    route('baru', 'routes/settings/closure-new.tsx'),
    route(':id', 'routes/settings/closure.tsx'),
    route(':id/cabut', 'routes/settings/closure-lift.tsx'),
  ]),
  ...prefix('pengaturan/hari-libur', [
    index('routes/settings/holidays.tsx'),
    route('baru', 'routes/settings/holiday-new.tsx'),
    route('unggah', 'routes/settings/holidays-upload.tsx'),
    route(':date/hapus', 'routes/settings/holiday-remove.tsx'),
  ]),
];
