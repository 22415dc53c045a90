import type { Basis } from '#app/domain/policy/policy.ts';

/** "SE-1/PK.1/2023", "S-38/PK/2023, angka 3": what a rule rests on. Doubt about a value is not part of it. */
export function basisWords({ document, clause }: Pick<Basis, 'document' | 'clause'>): string {
  const plain = document.replace(/ \(belum dikonfirmasi\)$/, '');
  return clause === null ? plain : `${plain}, ${clause}`;
}
