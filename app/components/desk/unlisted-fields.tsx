import { GUEST_KIND_WORDS } from '#app/copy/desk.ts';
import { GUEST_KINDS, type GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { DESK_FIELDS, type UnlistedRow } from '#app/forms/desk-form.ts';
import { LineField } from './line-field.tsx';

/** Somebody of the list whose place may be taken. */
export interface Replaceable {
  readonly id: string;
  readonly name: string;
}

interface UnlistedFieldsProps {
  readonly awaited: readonly Replaceable[];
  readonly row: UnlistedRow;
  readonly index: number;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (row: UnlistedRow) => void;
}

/** The fields of one name that is on no list. */
export function UnlistedFields({ row, index, errors, awaited, onChange }: UnlistedFieldsProps) {
  const name = DESK_FIELDS.unlisted(index, 'nama');
  const jabatan = DESK_FIELDS.unlisted(index, 'jabatan');
  const kind = DESK_FIELDS.unlisted(index, 'jenis');
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_1fr_11rem]">
      <LineField
        {...{ name, label: 'Nama', value: row.name, error: errors[name] }}
        onChange={(value) => onChange({ ...row, name: value })}
      />
      <LineField
        {...{ name: jabatan, label: 'Jabatan', value: row.jabatan, error: errors[jabatan] }}
        onChange={(value) => onChange({ ...row, jabatan: value })}
        optional
      />
      <div>
        <label htmlFor={kind} className="mb-1 block font-semibold">
          Sebagai
        </label>
        <select
          id={kind}
          name={kind}
          value={row.kind}
          onChange={(event) => onChange({ ...row, kind: event.target.value as GuestKind })}
          className="control"
        >
          {GUEST_KINDS.map((one) => (
            <option key={one} value={one}>
              {GUEST_KIND_WORDS[one]}
            </option>
          ))}
        </select>
      </div>
      {(awaited.length > 0 || row.replaces !== '') && (
        <Replaces {...{ row, index, errors, awaited, onChange }} />
      )}
    </div>
  );
}

/** "Budi menggantikan Ani": whoever is replaced is not waited for any more. */
function Replaces({ row, index, errors, awaited, onChange }: UnlistedFieldsProps) {
  const name = DESK_FIELDS.unlisted(index, 'pengganti');
  const error = errors[name];
  return (
    <div className="sm:col-span-full">
      <label htmlFor={name} className="mb-1 block font-semibold">
        Menggantikan
      </label>
      {error !== undefined && (
        <p id={`${name}-error`} className="mb-1 font-medium text-bad">
          {error}
        </p>
      )}
      <select
        id={name}
        name={name}
        value={row.replaces}
        onChange={(event) => onChange({ ...row, replaces: event.target.value })}
        className="control"
        {...(error !== undefined && {
          'aria-invalid': true,
          'aria-describedby': `${name}-error`,
        })}
      >
        <option value="">Bukan pengganti</option>
        {awaited.map((guest) => (
          <option key={guest.id} value={guest.id}>
            {guest.name}
          </option>
        ))}
      </select>
    </div>
  );
}
