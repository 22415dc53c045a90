import { mailSearch, MAIL_PARTS, type MailPart } from '#app/forms/mail.ts';
import { paths } from '#app/http/paths.ts';

const WORDS: Readonly<Record<MailPart, string>> = {
  gagal: 'Gagal terkirim',
  menunggu: 'Menunggu',
  kembali: 'Alamat kembali',
};

interface MailPartsProps {
  readonly now: MailPart;
  readonly counts: Readonly<Record<MailPart, number>>;
}

/** The parts of the page of mail, each with how much lies in it. */
export function MailParts({ now, counts }: MailPartsProps) {
  return (
    <nav aria-label="Saring surel" className="border-b border-edge">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {MAIL_PARTS.map((part) => (
          <li key={part}>
            <a
              href={`${paths.failedMail}${mailSearch({ saring: part })}`}
              {...(part === now && { 'aria-current': 'page' as const })}
              className={`inline-flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline hover:underline ${part === now ? 'border-navy font-bold text-navy' : 'border-transparent'}`}
            >
              {WORDS[part]}
              <span
                className={`rounded-full px-2 text-sm tabular-nums ${part === now ? 'bg-navy text-white' : 'bg-sunk text-ink'}`}
              >
                {counts[part]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
