import { CodeForm } from '#app/components/public/code-form.tsx';
import { GuestCard } from '#app/components/request/guest-card.tsx';
import { CODE_MISSING } from '#app/copy/authenticity.ts';
import { LONG_OFFICE } from './shown.tsx';

const CODE = '5Q180-89VYE-X30AC-DXW7Q-8WFKHP';

export function Cards() {
  return (
    <div className="max-w-3xl space-y-6">
      <GuestCard
        number="K-2026-00042"
        officeLabel={LONG_OFFICE}
        day="Senin, 7 Desember 2026"
        hours={{ office: '10.00–11.00 WIB' }}
        place="Ruang Musi, Gedung Radius Prawiro Lantai 9"
        guests="4 peserta dan 1 pendamping"
        address={`https://sambang.contoh.go.id/keaslian/${CODE.replaceAll('-', '')}`}
        code={CODE}
      />
      <CodeForm error={CODE_MISSING} />
    </div>
  );
}
