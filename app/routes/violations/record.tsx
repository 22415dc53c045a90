import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { BothSides, Evidence, RecordDeeds } from '#app/components/violations/record-parts.tsx';
import { ViolationTag } from '#app/components/violations/violation-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { loadRecord } from './record.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadRecord(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.record.title ?? ''}, ${data?.record.number ?? ''} – Sambang` },
];

export default function Record() {
  const page = useLoaderData<typeof loader>();
  const { record, facts, rests, evidence, events, reply, deeds, others, groupHref } = page;
  return (
    <div className="max-w-4xl">
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
      <RecordDeeds id={record.id} deeds={deeds} />
      <BothSides {...{ sentence: record.sentence, reply }} />
      <Section id="angka" title="Angka dan dasarnya">
        <Facts
          facts={[
            ...facts,
            { label: 'Waktu kunjungan', value: record.when },
            { label: 'Dasar', value: rests.basis },
            { label: 'Ketentuan versi', value: rests.policy },
            { label: 'Tercatat', value: `${rests.recordedAt}, saat ditangani ${rests.recordedBy}` },
            ...(rests.note === null ? [] : [{ label: 'Keterangan ralat', value: rests.note }]),
            ...(others.before === null
              ? []
              : [{ label: 'Menggantikan', value: <a href={others.before}>catatan sebelumnya</a> }]),
          ]}
        />
      </Section>
      <Section
        id="bukti"
        title="Bukti"
        {...(groupHref !== null && { aside: <a href={groupHref}>Buka kunjungannya</a> })}
      >
        <Evidence {...evidence} />
      </Section>
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
