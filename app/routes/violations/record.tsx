import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { RecordEvidence } from '#app/components/violations/record-evidence.tsx';
import { RecordLetters } from '#app/components/violations/record-letters.tsx';
import { BothSides, RecordDeeds } from '#app/components/violations/record-parts.tsx';
import { ViolationTag } from '#app/components/violations/violation-tag.tsx';
import { WAITING_WORDS } from '#app/copy/violations.ts';
import { paths } from '#app/http/paths.ts';
import { loadRecord } from './record.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRecord(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.record.title ?? ''}, ${data?.record.number ?? ''} – Sambang` },
];

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Record() {
  const page = useLoaderData<typeof loader>();
  const { record, evidence, rests, events, reply, deeds, others, waits } = page;
  return (
    <div className="max-w-6xl">
      <PageHead title={record.title} back={{ href: paths.violations, text: 'Ketidaksesuaian' }}>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {record.officeLabel} · {record.number}
          <ViolationTag status={record.status} />
        </span>
      </PageHead>
      {others.after !== null && (
        <NoticeBox tone="info" title="Catatan ini sudah diganti">
          <a href={others.after}>Buka catatan yang berlaku</a>
        </NoticeBox>
      )}
      {waits !== null && <NoticeBox tone="warn" title={WAITING_WORDS[waits]} />}
      <RecordDeeds id={record.id} deeds={deeds} />
      <BothSides {...{ sentence: record.sentence, reply }}>
        <RecordEvidence {...evidence} />
        <Links page={page} />
      </BothSides>
      <Section id="angka" title="Angka dan dasarnya">
        <Numbers page={page} />
      </Section>
      <RecordLetters letters={page.notices} />
      <FollowUps page={page} />
      <Section id="perjalanan" title="Perjalanan catatan">
        <Timeline
          items={[
            { key: 'tercatat', when: rests.recordedAt, who: rests.recordedBy, what: 'tercatat' },
            ...events,
          ]}
        />
      </Section>
    </div>
  );
}

function Links({ page: { evidenceHref, groupHref, officeHref } }: { readonly page: Page }) {
  const links = [
    { href: evidenceHref, text: 'Tambah bukti' },
    { href: groupHref, text: 'Buka kunjungannya' },
    { href: officeHref, text: 'Semua catatan instansi ini' },
  ];
  return (
    <p className="no-print mt-3 flex flex-wrap gap-x-5">
      {links.map(
        ({ href, text }) =>
          href !== null && (
            <a key={text} href={href} className="inline-flex min-h-8 items-center">
              {text}
            </a>
          ),
      )}
    </p>
  );
}

function Numbers({ page: { facts, record, rests, others } }: { readonly page: Page }) {
  return (
    <Facts
      facts={[
        ...facts,
        { label: 'Waktu kunjungan', value: record.when },
        { label: 'Dasar', value: rests.basis },
        { label: 'Ketentuan versi', value: rests.policy },
        ...rests.values,
        { label: 'Tercatat', value: `${rests.recordedAt}, saat ditangani ${rests.recordedBy}` },
        ...(rests.note === null ? [] : [{ label: 'Keterangan ralat', value: rests.note }]),
        ...(others.before === null
          ? []
          : [{ label: 'Menggantikan', value: <a href={others.before}>catatan sebelumnya</a> }]),
      ]}
    />
  );
}

function FollowUps({ page: { followUps } }: { readonly page: Page }) {
  if (followUps.length === 0) return null;
  return (
    <Section id="tindak-lanjut" title="Tindak lanjut">
      <ul className="list-disc pl-5">
        {followUps.map(({ id, href, what, when }) => (
          <li key={id}>
            <a href={href}>{what}</a> <span className="text-sm text-soft">{when}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
