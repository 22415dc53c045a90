import type { ReactNode } from 'react';
import { Section } from '../blocks.tsx';
import type { Asked } from './asked-view.ts';

/** Who comes along, as listed. */
export function GuestList({
  guests,
  guestCount,
  headClaim,
  deeds,
}: Pick<Asked, 'guests' | 'guestCount' | 'headClaim'> & { readonly deeds?: ReactNode }) {
  return (
    <Section title="Tamu" id="tamu">
      <div className="card">
        {guests.length === 0 ? (
          <p>
            {guestCount === null
              ? 'Belum ada daftar tamu.'
              : `${guestCount} peserta, tanpa daftar nama.`}
          </p>
        ) : (
          <ol className="list-decimal space-y-2 pl-6">
            {guests.map(({ id, name, jabatan, kind, specialNeeds, substituted }) => (
              <li key={id}>
                {name}
                <span className="block text-sm text-soft">
                  {[jabatan, kind, specialNeeds, substituted].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        )}
        {headClaim !== null && <p className="mt-3 border-t border-line pt-3">{headClaim}.</p>}
        {deeds}
      </div>
    </Section>
  );
}
