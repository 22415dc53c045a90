import { ButtonLink } from '../button.tsx';
import { Section } from '../blocks.tsx';
import { WordTag } from '../status-tag.tsx';

/** One thing noted at a visit of the office, as the office was told of it. */
export interface VisitRecordRow {
  readonly id: string;
  readonly number: string;
  readonly sentence: string;
  readonly standing: string;
  readonly when: string;
  /** To the reply while one is awaited, else to the request. */
  readonly href: string;
  readonly until: string | null;
}

/** What was noted at the office's own visits; nothing is said where nothing was. */
export function VisitRecord({ rows }: { readonly rows: readonly VisitRecordRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Catatan kunjungan" id="catatan-kunjungan">
      <p className="mb-2 max-w-2xl text-soft">
        Yang kami catat pada kunjungan Anda dan sudah kami beritahukan. Catatan yang keliru dapat
        ditanggapi atau ditanyakan ke 150420.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, number, sentence, standing, when, href, until }) => (
          <li key={id} className="py-3">
            <WordTag icon="record" text={standing} tone="plain" />
            <p className="mt-1">{sentence}</p>
            <p className="text-sm text-soft">
              {when} · <a href={href}>{number}</a>
            </p>
            {until !== null && (
              <p className="mt-2">
                <ButtonLink href={href} look="secondary">
                  Tanggapi
                </ButtonLink>{' '}
                <span className="text-sm text-soft">sampai {until}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
