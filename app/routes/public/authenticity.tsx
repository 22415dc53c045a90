import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead, Section } from '#app/components/blocks.tsx';
import { CodeAnswer } from '#app/components/public/code-answer.tsx';
import { CodeForm } from '#app/components/public/code-form.tsx';
import { CODE_MISSING, NOT_RECORDED } from '#app/copy/authenticity.ts';
import { LETTERS, PHONE, WHATSAPP } from '#app/copy/contact-channels.ts';
import { paths } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { typedCode } from './authenticity.server.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  return typedCode(context.services, new URL(request.url).searchParams.get('kode'));
}

/** The same for those who send it; the answer is the page of that code. */
export async function action({ request }: ActionFunctionArgs) {
  const typed = (await requireForm(request)).get('kode');
  const query = new URLSearchParams({ kode: typeof typed === 'string' ? typed : '' });
  return redirect(`${paths.authenticity}?${query}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const prefix = data?.state === 'blank' ? 'Kode belum diisi – ' : '';
  const answered = data?.state === 'answered' ? `${NOT_RECORDED.title} – ` : prefix;
  return [{ title: `${answered}Cek keaslian – Sambang` }];
};

export default function Authenticity() {
  const page = useLoaderData<typeof loader>();
  if (page.state === 'answered') return <CodeAnswer {...page} />;
  return (
    <div className="max-w-3xl">
      <PageHead title="Cek keaslian">
        Kartu tamu, bukti konfirmasi jadwal, dan keterangan kehadiran dari layanan ini memuat gambar
        QR dan kode di dekatnya; surat konfirmasi kami dapat memuat kode yang sama. Pindai
        gambarnya, atau ketik kodenya di sini.
      </PageHead>
      <div className="card">
        <CodeForm error={page.state === 'blank' ? CODE_MISSING : null} />
      </div>
      <Section title="Yang Anda ketahui dari sini" id="jawaban">
        <p className="max-w-2xl">
          Apakah kode itu tercatat pada kami, untuk instansi mana, pada hari dan jam berapa, dan
          apakah masih berlaku. Nama, topik, dan isi permohonan tidak ditampilkan.
        </p>
      </Section>
      <Section title="Surat tanpa kode" id="tanpa-kode">
        <p className="max-w-2xl">
          Surat dinas DJPK yang lain tidak memakai kode ini. Ragu akan sebuah surat? Sebelum
          menindaklanjutinya, tanyakan kepada kami melalui <a href={PHONE.href}>{PHONE.label}</a>,
          WhatsApp{' '}
          <a href={WHATSAPP.href} className="whitespace-nowrap">
            {WHATSAPP.label}
          </a>
          , atau <a href={LETTERS.href}>{LETTERS.label}</a>. Kami tidak pernah memungut biaya.
        </p>
      </Section>
    </div>
  );
}
