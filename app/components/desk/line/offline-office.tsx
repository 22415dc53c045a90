import { useState } from 'react';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { Region } from '#app/domain/directory/region.ts';
import { type NamedOffice, officeNamed } from '#app/forms/named-office.ts';
import { Button } from '../../button.tsx';
import { type KnownRegion, regionsByCode, regionsFound } from './offline-regions.ts';

/** The office that stands at the desk, and what the desk calls it. */
export interface ChosenOffice extends NamedOffice {
  readonly label: string;
}

interface OfflineOfficeProps {
  readonly regions: readonly KnownRegion[];
  readonly onChoose: (office: ChosenOffice) => void;
}

/** Which office stands at the desk: a region by a few letters of its name, or another body by its name. */
export function OfflineOffice({ regions, onChoose }: OfflineOfficeProps) {
  const [sought, setSought] = useState('');
  const found = regionsFound(sought, regions);
  const choose = (region: Region, badan: 'pemda' | 'dprd'): void => {
    const named = { kode: region.code, badan, instansi: '' };
    const office = officeNamed(named, regionsByCode(regions));
    if (office !== null) onChoose({ ...named, label: requesterLabel(office, region, null) });
  };
  return (
    <>
      <div className="card">
        <label htmlFor="cari" className="mb-1 block text-lg font-semibold">
          Dari daerah mana?
        </label>
        <input
          id="cari"
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          autoFocus
          autoComplete="off"
          className="control text-lg"
        />
        <p role="status" className="mt-2 text-soft empty:hidden">
          {sought.trim() !== '' && found.length === 0 && 'Tidak ada daerah yang cocok.'}
        </p>
      </div>
      {found.length > 0 && (
        <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-paper">
          {found.map((region) => (
            <li
              key={region.code}
              className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2"
            >
              <p className="min-w-0">
                <strong className="text-lg">{region.officialName}</strong>
                {region.type !== 'provinsi' && (
                  <span className="block text-soft">{region.provinceName}</span>
                )}
              </p>
              <p className="flex gap-3">
                <Button type="button" look="secondary" onClick={() => choose(region, 'pemda')}>
                  Pemda<span className="sr-only"> {region.officialName}</span>
                </Button>
                <Button type="button" look="secondary" onClick={() => choose(region, 'dprd')}>
                  DPRD<span className="sr-only"> {region.officialName}</span>
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <OtherBody onChoose={onChoose} />
    </>
  );
}

function OtherBody({ onChoose }: Pick<OfflineOfficeProps, 'onChoose'>) {
  const [name, setName] = useState('');
  const instansi = name.trim();
  return (
    <details className="mt-6 rounded border border-line bg-paper px-4">
      <summary className="flex min-h-12 items-center font-semibold text-link">
        Bukan pemda atau DPRD
      </summary>
      <div className="pb-4">
        <label htmlFor="instansi" className="mb-1 block font-semibold">
          Nama instansi
        </label>
        <input
          id="instansi"
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
          className="control"
          autoComplete="off"
        />
        <p className="mt-3 flex flex-wrap gap-3">
          {(
            [
              ['kl', 'Kementerian atau lembaga'],
              ['other', 'Instansi lain'],
            ] as const
          ).map(([badan, text]) => (
            <Button
              key={badan}
              type="button"
              look="secondary"
              onClick={() => {
                if (instansi !== '') onChoose({ kode: '', badan, instansi, label: instansi });
              }}
            >
              {text}
            </Button>
          ))}
        </p>
      </div>
    </details>
  );
}
