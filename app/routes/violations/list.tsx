import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ViolationFilter } from '#app/components/violations/violation-filter.tsx';
import { ViolationRows } from '#app/components/violations/violation-rows.tsx';
import { ViolationTag } from '#app/components/violations/violation-tag.tsx';
import { loadViolations } from './list.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadViolations(args);

export const meta: MetaFunction = () => [{ title: 'Ketidaksesuaian – Sambang' }];

export default function Violations() {
  const page = useLoaderData<typeof loader>();
  const { rows, total, counts, chosen, allHref } = page;
  const isNarrowed = Object.values(chosen).some((value) => value !== '');
  return (
    <>
      <PageHead title="Ketidaksesuaian">
        Dicatat oleh aturan, bukan diketik. Pemohon diberi tahu dan berhak menanggapi sebelum
        catatan dikonfirmasi. Keterlambatan, tamu pengganti, dan nama di luar daftar hanya dicatat
        pada kunjungannya; bukan ketidaksesuaian.
      </PageHead>
      <ViolationFilter {...page} />
      {counts.length > 0 && (
        <ul aria-label="Jumlah menurut status" className="mb-4 flex flex-wrap gap-x-4 gap-y-2">
          {counts.map(({ status, count, href, isChosen }) => (
            <li key={status}>
              <a
                href={href}
                className="inline-flex min-h-11 items-center gap-2 no-underline"
                {...(isChosen && { 'aria-current': 'true' as const })}
              >
                <strong className="text-lg tabular-nums">{count}</strong>
                <ViolationTag status={status} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2 className="mb-3 text-lg">
        {total === 0 ? 'Tidak ada catatan' : `${total} catatan`}
        {total > rows.length && `, ${rows.length} terbaru ditampilkan`}
      </h2>
      {rows.length > 0 && <ViolationRows rows={rows} />}
      {rows.length === 0 && (
        <EmptyState
          title={
            isNarrowed
              ? 'Tidak ada catatan yang cocok dengan saringan ini'
              : 'Belum ada ketidaksesuaian yang tercatat'
          }
          icon={isNarrowed ? 'search' : 'check'}
        >
          {isNarrowed && <a href={allHref}>Tampilkan semua</a>}
        </EmptyState>
      )}
    </>
  );
}
