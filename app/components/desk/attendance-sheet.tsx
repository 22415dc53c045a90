import { GUEST_KIND_WORDS } from '#app/copy/desk.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';

/** Somebody with a line of their own to sign on. */
interface SheetGuest {
  readonly name: string;
  readonly jabatan: string | null;
  readonly kind: GuestKind;
}

/** The list of names with room to sign; on paper only. */
export function AttendanceSheet({
  guests,
  caption,
}: {
  readonly guests: readonly SheetGuest[];
  readonly caption: string;
}) {
  // Room for those who come along unannounced.
  const blanks = [1, 2];
  return (
    <table className="mt-2 w-full border-collapse text-left text-[10pt]">
      <caption className="pb-1 text-left font-bold">{caption}</caption>
      <thead>
        <tr>
          {['No.', 'Nama', 'Jabatan', 'Tanda tangan'].map((title) => (
            <th key={title} scope="col" className="border border-edge px-2 py-1">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guests.map(({ name, jabatan, kind }, index) => (
          <tr key={`${name}-${index}`}>
            <td className="w-10 border border-edge px-2 py-2.5">{index + 1}</td>
            <td className="border border-edge px-2 py-2.5">{name}</td>
            <td className="border border-edge px-2 py-2.5">
              {[jabatan, kind === 'participant' ? null : GUEST_KIND_WORDS[kind]]
                .filter(Boolean)
                .join(', ')}
            </td>
            <td className="w-1/3 border border-edge" />
          </tr>
        ))}
        {blanks.map((blank) => (
          <tr key={`kosong-${blank}`}>
            <td className="border border-edge px-2 py-2.5">{guests.length + blank}</td>
            <td className="border border-edge" />
            <td className="border border-edge" />
            <td className="w-1/3 border border-edge" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
