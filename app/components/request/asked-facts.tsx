import type { ReactNode } from 'react';
import { type Fact, Facts, Section } from '../blocks.tsx';
import { Icon } from '../icon.tsx';

export interface Asked {
  readonly modeName: string;
  readonly acceptsOtherMode: boolean;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly submitted: string;
  readonly slots: readonly string[];
  readonly contact: { readonly who: string; readonly reached: string } | null;
  readonly letter: {
    readonly number: string | null;
    readonly date: string | null;
    readonly subject: string | null;
    readonly signatory: string | null;
    readonly addressee: string | null;
    readonly hasFile: boolean;
  } | null;
  readonly guests: readonly {
    readonly id: string;
    readonly name: string;
    readonly jabatan: string | null;
    /** Said where it is no participant. */
    readonly kind: string | null;
    readonly specialNeeds: string | null;
    /** In whose place, when and by whom; null for those who were listed. */
    readonly substituted: string | null;
  }[];
  readonly guestCount: number | null;
  readonly headClaim: string | null;
}

interface AskedFactsProps {
  readonly asked: Asked;
  readonly letterHref: string;
  /** What can be done about the guests. */
  readonly guestDeeds?: ReactNode;
}

/** What was asked for, as it was handed in. */
export function AskedFacts({ asked, letterHref, guestDeeds }: AskedFactsProps) {
  return (
    <>
      <GuestList {...asked} deeds={guestDeeds} />
      <Section title="Yang Anda ajukan" id="diajukan">
        <div className="card">
          <Facts facts={requestFacts(asked)} />
        </div>
      </Section>
      <LetterFacts letter={asked.letter} letterHref={letterHref} />
    </>
  );
}

function requestFacts(asked: Asked): Fact[] {
  const { modeName, acceptsOtherMode, topics, questions, slots, submitted, contact } = asked;
  return [
    {
      label: 'Bentuk',
      value: acceptsOtherMode ? `${modeName}; bersedia bentuk lain` : modeName,
    },
    { label: 'Topik', value: topics.join(', ') },
    {
      label: 'Pertanyaan',
      value: questions && <p className="whitespace-pre-line">{questions}</p>,
    },
    { label: 'Pilihan jadwal', value: slots.length === 0 ? null : <Slots slots={slots} /> },
    { label: 'Diajukan', value: submitted },
    {
      label: 'Narahubung',
      value: contact && (
        <>
          {contact.who}
          <span className="block break-words text-soft">{contact.reached}</span>
        </>
      ),
    },
  ];
}

/** Ranked, best first. */
export function Slots({ slots }: { readonly slots: readonly string[] }) {
  return (
    <ol className="list-decimal space-y-1 pl-5">
      {slots.map((slot) => (
        <li key={slot}>{slot}</li>
      ))}
    </ol>
  );
}

function LetterFacts({
  letter,
  letterHref,
}: Pick<Asked, 'letter'> & Pick<AskedFactsProps, 'letterHref'>) {
  return (
    <Section title="Surat permintaan" id="surat">
      <div className="card">
        {letter === null ? (
          <p>Surat belum kami terima.</p>
        ) : (
          <>
            <Facts
              facts={[
                { label: 'Nomor', value: letter.number },
                { label: 'Tanggal', value: letter.date },
                { label: 'Perihal', value: letter.subject },
                { label: 'Penanda tangan', value: letter.signatory },
                { label: 'Ditujukan kepada', value: letter.addressee },
              ]}
            />
            {letter.hasFile ? (
              <p className="no-print mt-3">
                <a href={letterHref} className="inline-flex min-h-8 items-center gap-2" download>
                  <Icon name="file" />
                  Unduh surat yang Anda kirim
                </a>
              </p>
            ) : (
              <p className="mt-3 text-soft">Berkas surat belum kami terima.</p>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

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
