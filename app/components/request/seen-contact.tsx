import type { Contact } from '#app/domain/reservation/reservation.ts';

const PARTS = ['name', 'jabatan', 'email', 'phone'] as const;

/** The contact as the form found it, so that a later correction is not written over unseen. */
export function SeenContact({ contact }: { readonly contact: Contact | null }) {
  return PARTS.map((part) => (
    <input key={part} type="hidden" name={`seen.${part}`} value={contact?.[part] ?? ''} />
  ));
}
