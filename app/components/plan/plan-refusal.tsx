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
}

/** Why it did not go through, who has what was wanted, and the way to an exception. */
export function PlanRefusal({
  refusal,
  waiveHref,
}: {
  readonly refusal: Refused;
  readonly waiveHref: string;
}) {
  const { takenBy = [] } = refusal;
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
      <WaiveLink findings={refusal.findings} href={waiveHref} />
    </div>
  );
}
