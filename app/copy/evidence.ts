import type { EvidenceKind } from '#app/domain/compliance/evidence.ts';

/** What a piece of evidence is, as the record names it. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  note: 'catatan',
  photo: 'foto',
  file: 'berkas',
};

/** Why a file is not taken as evidence. */
export const ATTACHMENT_REFUSALS = {
  noPhotos: 'Kantor tidak menyimpan foto sebagai bukti. Tulis catatan, atau pilih berkas PDF.',
} as const;

/** "1 catatan, 2 foto", or null where there is none. */
export function evidenceCounts(counts: Readonly<Record<EvidenceKind, number>>): string | null {
  const parts = (Object.keys(EVIDENCE_WORDS) as EvidenceKind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${EVIDENCE_WORDS[kind]}`);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What the form says of the files it takes. */
export function evidenceHint(photosAllowed: boolean): string {
  return photosAllowed
    ? 'PDF atau foto (JPEG, PNG, HEIC), paling besar 10 MB. Lokasi dan data kamera dihapus dari foto.'
    : 'PDF, paling besar 10 MB. Kantor tidak menyimpan foto sebagai bukti.';
}

/** Why a file of another kind is not taken: what the form would take instead. */
export function evidenceWrongType(photosAllowed: boolean): string {
  return photosAllowed
    ? 'Berkas harus berupa PDF atau foto yang utuh (JPEG, PNG, HEIC).'
    : 'Berkas harus berupa PDF yang utuh.';
}
