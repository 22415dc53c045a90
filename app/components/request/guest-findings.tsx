import { findingMessage } from '#app/copy/findings.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type AskedGuestList, judgeGuestList } from '#app/domain/compliance/judge-guest-list.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { Findings } from '../findings.tsx';

interface GuestFindingsProps {
  readonly list: AskedGuestList;
  readonly policy: Policy;
  readonly now: Instant;
}

/** What the rules say of the list as it stands; they judge it again when it is sent. */
export function GuestFindings({ list, policy, now }: GuestFindingsProps) {
  const found = judgeGuestList(list, policy, now);
  if (found.length === 0) return null;
  return (
    <div className="mb-3" aria-live="polite">
      <Findings
        audience="pemda"
        findings={found.map((finding) => ({ ...finding, message: findingMessage(finding) }))}
      />
    </div>
  );
}
