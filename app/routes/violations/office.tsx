import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { FollowUpRows } from '#app/components/violations/follow-up-rows.tsx';
import { ViolationTag } from '#app/components/violations/violation-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { loadOfficeCompliance } from './office.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadOfficeCompliance(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Catatan kunjungan ${data?.office.label ?? ''} – Sambang` },
];

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export default function OfficeCompliance() {
  const page = useLoaderData<typeof loader>();
  const { office, since, isFew, held, followUps, decideHref } = page;
  return (
    <div className="max-w-4xl">
      <PageHead
        title={`Catatan kunjungan ${office.label}`}
        back={{ href: paths.violations, text: 'Ketidaksesuaian' }}
      >
        Kunjungan sejak {since}. Keterlambatan, tamu pengganti, dan nama di luar daftar hanya
        dicatat; bukan ketidaksesuaian.
      </PageHead>
      {isFew && held > 0 && (
        <NoticeBox tone="info" title={`Baru ${held} kunjungan`}>
          Jumlahnya terlalu sedikit untuk menarik kesimpulan tentang instansi ini.
        </NoticeBox>
      )}
      <Sums page={page} />
      <Section id="catatan" title="Ketidaksesuaian">
        <Records page={page} />
      </Section>
      <Section
        id="tindak-lanjut"
        title="Tindak lanjut"
        aside={
          decideHref !== null && (
            <ButtonLink href={decideHref} look="secondary">
              Putuskan tindak lanjut
            </ButtonLink>
          )
        }
      >
        <FollowUpRows rows={followUps} />
      </Section>
    </div>
  );
}

function Sums({ page }: { readonly page: Page }) {
  const { held, clean, confirmed, replies, byRule, repeated } = page;
  return (
    <Facts
      facts={[
        { label: 'Kunjungan terlaksana', value: String(held) },
        { label: 'Tanpa catatan', value: `${clean} dari ${held}` },
        { label: 'Dikonfirmasi', value: String(confirmed) },
        { label: 'Ditanggapi pemohon', value: String(replies) },
        {
          label: 'Menurut ketentuan',
          value: `${repeated.confirmed} catatan dikonfirmasi dalam ${repeated.months} bulan; disebut berulang mulai ${repeated.count}`,
        },
        ...byRule.map(({ title, states }) => ({ label: title, value: states.join(', ') })),
      ]}
    />
  );
}

function Records({ page: { records } }: { readonly page: Page }) {
  if (records.length === 0) return <EmptyState title="Tidak ada ketidaksesuaian yang tercatat" />;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {records.map(({ id, href, status, number, sentence, when }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
          <div className="min-w-0">
            <a href={href} className="inline-flex min-h-6 items-center">
              {sentence}
            </a>
            <p className="text-sm text-soft">
              {when} · {number}
            </p>
          </div>
          <ViolationTag status={status} />
        </li>
      ))}
    </ul>
  );
}
