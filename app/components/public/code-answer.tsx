import { type AnswerWords, NO_CODE_TEXT, NOT_RECORDED } from '#app/copy/authenticity.ts';
import { PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { Facts, NoticeBox, PageHead } from '../blocks.tsx';
import { CodeForm } from './code-form.tsx';

/** What is on record of a code, in words, and no more than that. */
export interface ShownAnswer extends AnswerWords {
  /** Office, day, hours. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

interface CodeAnswerProps {
  /** Null where nothing is on record. */
  readonly answer: ShownAnswer | null;
  /** The code as it is read out, or what was typed. */
  readonly code: string;
  readonly checkedAt: string;
  /** What was typed can be no code at all. */
  readonly isNoCode?: boolean;
}

/** The answer to whoever asks whether a confirmation is the office's own. */
export function CodeAnswer({ answer, code, checkedAt, isNoCode = false }: CodeAnswerProps) {
  const { title, text, tone } = answer ?? NOT_RECORDED;
  return (
    <div className="max-w-3xl">
      <PageHead title="Cek keaslian" />
      <NoticeBox tone={tone} title={title} live>
        <p>{isNoCode ? NO_CODE_TEXT : text}</p>
      </NoticeBox>
      <div className="card keep">
        <Facts
          facts={[
            {
              label: isNoCode ? 'Yang diketik' : 'Kode',
              value: <span className="font-mono break-all">{code}</span>,
            },
            ...(answer?.facts ?? []),
            { label: 'Diperiksa', value: checkedAt },
          ]}
        />
      </div>
      <p className="mt-4 text-soft">
        {answer === null
          ? 'Tanyakan kepada kami melalui '
          : 'Demi kerahasiaan pemohon, hanya itu yang ditampilkan di sini. Ada yang tidak cocok? Hubungi '}
        <a href={PHONE.href}>{PHONE.label}</a> atau WhatsApp{' '}
        <a href={WHATSAPP.href} className="whitespace-nowrap">
          {WHATSAPP.label}
        </a>
        .
      </p>
      <section aria-labelledby="lain" className="no-print mt-8">
        <h2 id="lain" className="mb-3">
          {answer === null ? 'Perbaiki kodenya' : 'Periksa kode lain'}
        </h2>
        <CodeForm {...(answer === null && { typed: code })} />
      </section>
    </div>
  );
}
