import { paths } from '#app/http/paths.ts';
import type { ShownFinding } from '../findings.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { WaiveLink } from './waive-link.tsx';

/** Why a plan was refused. */
export interface Refused {
  readonly title: string;
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  readonly takenBy?: readonly string[] | undefined;
  readonly taken?: readonly { readonly number: string; readonly text: string }[] | undefined;
}

/** Why it did not go through, who has what was wanted, and the way to an exception. */
export function PlanRefusal({
  refusal,
  waiveHref,
}: {
  readonly refusal: Refused;
  readonly waiveHref: string;
}) {
  const { takenBy = [], taken = [] } = refusal;
  return (
    <div className="mb-6">
      <RefusalNotice refusal={refusal} audience="staff" />
      {takenBy.length > 0 && (
        <p>
          Dipakai oleh{' '}
          {takenBy.map((number, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <a href={paths.review(number)}>{number}</a>
            </span>
          ))}
          .
        </p>
      )}
      {taken.length > 0 && (
        <ul className="list-disc pl-6">
          {taken.map(({ number, text }) => (
            <li key={`${number} ${text}`}>{`${text}: dipakai ${number}`}</li>
          ))}
        </ul>
      )}
      <WaiveLink findings={refusal.findings} href={waiveHref} />
    </div>
  );
}
