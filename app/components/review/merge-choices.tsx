import type { FieldMetadata } from '@conform-to/react';
import type { Status } from '#app/domain/reservation/status.ts';
import { Facts, NoticeBox } from '../blocks.tsx';
import { ChoiceGroup } from '../forms/choice-group.tsx';
import { StatusTag } from '../status-tag.tsx';

/** A request that another can be merged into. */
export interface MergeCandidate {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly topics: readonly string[];
  readonly when: string;
  readonly received: string;
  /** What speaks for it. */
  readonly why: string | null;
}

/** The requests to choose from, each with what tells it apart. */
export function MergeChoices({
  field,
  candidates,
}: {
  readonly field: FieldMetadata<string>;
  readonly candidates: readonly MergeCandidate[];
}) {
  return (
    <ChoiceGroup
      field={field}
      type="radio"
      label="Permohonan tujuan"
      hint="Permohonan yang masih terbuka dari daerah atau instansi yang sama."
      choices={candidates.map((one) => ({
        value: one.number,
        label: <CandidateName {...one} />,
        hint: <CandidateFacts {...one} />,
      }))}
    />
  );
}

function CandidateName({ number, officeLabel, opd, status }: MergeCandidate) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-semibold tabular-nums">{number}</span>
      <span>
        {officeLabel}
        {opd !== null && ` · ${opd}`}
      </span>
      <StatusTag status={status} />
    </span>
  );
}

function CandidateFacts({ number, href, topics, when, received, why }: MergeCandidate) {
  return (
    <>
      <span className="block">{topics.join(', ')}</span>
      <span className="block">
        Diterima {received}; {when}
      </span>
      {why !== null && <span className="block font-semibold text-info">Kemungkinan: {why}</span>}
      <a href={href} className="inline-flex min-h-6 items-center">
        Buka {number}
      </a>
    </>
  );
}

/** What goes along and what is left behind, before it is done. */
export function WhatMoves({
  topics,
  questions,
}: {
  readonly topics: readonly string[];
  readonly questions: string | null;
}) {
  return (
    <NoticeBox tone="warn" title="Yang pindah dan yang tidak">
      <Facts
        facts={[
          { label: 'Topik yang pindah', value: topics.join(', ') },
          {
            label: 'Pertanyaan yang pindah',
            value:
              questions === null ? (
                'Tidak ada pertanyaan tertulis.'
              ) : (
                <span className="whitespace-pre-line">{questions}</span>
              ),
          },
          {
            label: 'Tidak pindah',
            value:
              'Daftar peserta, surat, usulan waktu, dan pernyataan kehadiran. Semuanya tetap terbaca pada permohonan ini.',
          },
          {
            label: 'Permohonan tujuan',
            value:
              'Jadwal dan daftar pesertanya tidak berubah. Jika peserta permohonan ini ikut hadir, mintalah pemohon tujuan menambahkannya.',
          },
        ]}
      />
    </NoticeBox>
  );
}
