import type { FieldMetadata } from '@conform-to/react';
import type { RegionType } from '#app/domain/directory/region.ts';
import { Button } from '../button.tsx';
import { ChoiceLine } from '../forms/choice-group.tsx';
import { describedBy, FieldErrors, hintId } from '../forms/field.tsx';

export interface ShownRegion {
  readonly code: string;
  readonly name: string;
  readonly type: RegionType;
  readonly provinceName: string;
  /** False where it has no government of its own and cannot ask. */
  readonly autonomous: boolean;
}

/** What a search found, as far as it is shown. */
export interface FoundRegions {
  readonly query: string;
  readonly regions: readonly ShownRegion[];
  /** How many more there are. */
  readonly more: number;
  /** Nothing goes by that name; these only sound alike. */
  readonly isGuess: boolean;
}

interface RegionChooserProps {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly field: FieldMetadata<any, any, any>;
  readonly found: FoundRegions | null;
  /** The one that is chosen already. */
  readonly chosen: ShownRegion | null;
  /** Sends the whole form there to search, so that nothing typed is lost. */
  readonly searchAction: string;
}

/** A region found by typing: its kind and province tell two of one name apart. */
export function RegionChooser({ field, found, chosen, searchAction }: RegionChooserProps) {
  const errors = field.errors as string[] | undefined;
  const id = field.id;
  const hint = 'Cukup sebagian namanya, misalnya “toli” atau “kab kupang”.';
  const others = (found?.regions ?? []).filter(({ code }) => code !== chosen?.code);
  const shown = [...(chosen === null ? [] : [chosen]), ...others];
  return (
    <fieldset id={id} tabIndex={-1} className="mb-6 scroll-mt-4">
      <legend className="mb-1 font-semibold">Daerah</legend>
      <FieldErrors id={id} errors={errors} />
      <p id={hintId(id)} className="mb-1.5 text-sm text-soft">
        {hint}
      </p>
      <div className="flex max-w-xl gap-2">
        <input
          type="search"
          name="cari"
          aria-label="Cari nama daerah"
          aria-describedby={describedBy(id, { hint, errors })}
          defaultValue={found?.query ?? ''}
          autoComplete="off"
          className="control min-w-0"
        />
        <Button look="secondary" icon="search" formAction={searchAction}>
          Cari
        </Button>
      </div>
      <input type="hidden" name="dicari" value={found?.query ?? ''} />
      <SearchResult found={found} />
      <div className="mt-2 max-w-2xl">
        {shown.map((region, index) => (
          <ChoiceLine
            key={region.code}
            {...choiceOf(region, region.code === chosen?.code)}
            type="radio"
            id={`${id}-${index}`}
            name={field.name}
            checked={region.code === chosen?.code}
            // After Enter in the search one goes on from what was found, also without script.
            focused={index === 0 && found !== null && chosen === null}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SearchResult({ found }: Pick<RegionChooserProps, 'found'>) {
  if (found === null) return null;
  const { query, regions, more, isGuess } = found;
  if (query === '') return <p className="mt-2">Ketik nama daerahnya, lalu tekan Cari.</p>;
  if (regions.length === 0) {
    return (
      <p className="mt-2" role="status">
        Tidak ada daerah dengan nama “{query}”. Periksa ejaannya, atau ketik sebagian saja.
      </p>
    );
  }
  if (isGuess) {
    return (
      <p className="mt-2" role="status">
        Tidak ada daerah dengan nama “{query}”. Mungkin yang Anda maksud:
      </p>
    );
  }
  return (
    <p className="mt-2" role="status">
      {more > 0
        ? `Ditemukan ${regions.length + more} daerah; ini ${regions.length} yang pertama. Ketik lebih lengkap bila belum ada.`
        : `Ditemukan ${regions.length} daerah. Pilih daerah Anda.`}
    </p>
  );
}

/** Its name says its kind; only kabupaten and kota need their province beside it. */
function choiceOf(region: ShownRegion, isChosen: boolean) {
  const { code, name, type, provinceName, autonomous } = region;
  const kept = isChosen ? 'Pilihan sekarang' : '';
  if (!autonomous) {
    return {
      ...{ value: code, label: name, disabled: true },
      hint: `Wilayah administratif tanpa pemerintah daerah sendiri. Pilih Provinsi ${provinceName}.`,
    };
  }
  const province = type === 'provinsi' ? '' : `Provinsi ${provinceName}`;
  const hint = [kept, province].filter((part) => part !== '').join(' · ');
  return { value: code, label: name, ...(hint !== '' && { hint }) };
}
