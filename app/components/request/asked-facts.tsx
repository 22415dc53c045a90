import type { ReactNode } from 'react';
import { type Fact, Facts, Section } from '../blocks.tsx';
import { Icon } from '../icon.tsx';
import { GuestList } from './guest-list.tsx';
import type { Asked } from './asked-view.ts';

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
