import type { ShownFinding } from '../findings.tsx';

interface WaiverHintProps {
  readonly findings: readonly ShownFinding[];
  readonly href: string;
  /** The verb has just been refused for them. */
  readonly isRefused: boolean;
}

/** Where something stands in the way: the two ways on. */
export function WaiverHint({ findings, href, isRefused }: WaiverHintProps) {
  const blocks = findings.some(({ severity }) => severity === 'block');
  if (!isRefused && !blocks) return null;
  return (
    <p className="mb-6">
      Selama masih ada yang menghalangi, surat belum dapat diverifikasi. Kembalikan permohonan untuk
      diperbaiki, atau <a href={href}>beri pengecualian dengan alasan</a> (batas peserta dan surat
      oleh kepala bagian, yang lain oleh sekretariat).
    </p>
  );
}
