import { Facts } from '../blocks.tsx';

interface ContactFactsProps {
  readonly contact: {
    readonly name: string;
    readonly jabatan: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  /** How many are expected; their names are not needed on the phone. */
  readonly guests: number | null;
  readonly letterNumber: string | null;
  readonly ticketNumber: string | null;
}

/** Whom the request belongs to, to be compared with whoever calls. */
export function ContactFacts({ contact, guests, letterNumber, ticketNumber }: ContactFactsProps) {
  const { name, jabatan, email, phone } = contact ?? {};
  return (
    <Facts
      facts={[
        { label: 'Nama', value: jabatan ? `${name ?? ''}, ${jabatan}` : (name ?? null) },
        {
          label: 'Telepon',
          value: phone ? (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="inline-flex min-h-6">
              {phone}
            </a>
          ) : null,
        },
        { label: 'Surel', value: email ? <span className="wrap-anywhere">{email}</span> : null },
        { label: 'Peserta', value: guests === null ? null : `${guests} orang` },
        { label: 'Nomor surat', value: letterNumber },
        ...(ticketNumber === null ? [] : [{ label: 'Nomor tiket', value: ticketNumber }]),
      ]}
    />
  );
}
