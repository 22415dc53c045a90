import { Section } from '../blocks.tsx';
import { WordTag } from '../status-tag.tsx';

interface Related {
  readonly number: string;
  readonly why: string;
  readonly href: string;
}

/** Other requests that this one has to do with; nothing where there are none. */
export function RelatedRequests({ related }: { readonly related: readonly Related[] }) {
  if (related.length === 0) return null;
  return (
    <Section title="Permohonan terkait" id="terkait">
      <ul className="divide-y divide-line border-y border-line">
        {related.map(({ number, why, href }) => (
          <li key={`${number}${why}`} className="py-2">
            <a href={href} className="tabular-nums">
              {number}
            </a>{' '}
            <span className="text-soft">{why}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ViolationLine {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly state: string;
}

/** What was recorded of this visit. */
export function Violations({ violations }: { readonly violations: readonly ViolationLine[] }) {
  if (violations.length === 0) return null;
  return (
    <Section title="Ketidaksesuaian pada kunjungan ini" id="ketidaksesuaian">
      <ul className="divide-y divide-line border-y border-line">
        {violations.map(({ id, href, text, state }) => (
          <li key={id} className="py-2">
            <p>{text}</p>
            <p className="mt-1 flex flex-wrap items-center gap-3">
              <WordTag icon="record" text={state} />
              <a href={href} className="inline-flex min-h-8 items-center">
                Buka catatan
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface WaiverLine {
  readonly id: string;
  readonly what: string;
  readonly reason: string;
  readonly who: string;
}

/** Findings that a person let pass, with the reason. */
export function Waivers({ waivers }: { readonly waivers: readonly WaiverLine[] }) {
  if (waivers.length === 0) return null;
  return (
    <Section title="Pengecualian" id="pengecualian">
      <ul className="divide-y divide-line border-y border-line">
        {waivers.map(({ id, what, reason, who }) => (
          <li key={id} className="py-2">
            <p className="font-semibold">{what}</p>
            <p className="whitespace-pre-line">{reason}</p>
            <p className="text-sm text-soft">{who}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
