const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** "850 kB", "1,2 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${NUMBER.format(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${NUMBER.format(bytes / 1_000_000)} MB`;
}

const MEDIA_WORDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'foto JPEG',
  'image/png': 'gambar PNG',
};

/** "PDF, 1,2 MB" */
export function formatFile({ mediaType, bytes }: { mediaType: string; bytes: number }): string {
  return `${MEDIA_WORDS[mediaType] ?? mediaType}, ${formatBytes(bytes)}`;
}
