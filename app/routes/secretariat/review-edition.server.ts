import type { About } from '#app/commands/facts.server.ts';
import type { ShownEditionNote } from '#app/components/policy/edition-note.tsx';
import { editionWords } from '#app/copy/policy-pages.ts';
import { editionNumber } from '#app/domain/policy/editions.ts';
import { OPEN } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';

/**
 * The edition by which a request is judged: that of today while it is on its way; of a visit, what the
 * rules said then stands, and so does their edition.
 */
export function reviewEdition({ reservation, context, reference }: About): ShownEditionNote {
  const { policies } = reference;
  const { policyId, status } = reservation;
  const named = (id: string) => {
    const policy = policies.find((one) => one.id === id);
    if (policy === undefined) return { words: `ketentuan ${id}`, href: paths.policies };
    const { effectiveFrom } = policy;
    const number = editionNumber(policies, policy);
    return { words: editionWords({ number, effectiveFrom }), href: paths.policy(id) };
  };
  const isOnItsWay = OPEN.includes(status);
  return {
    judged: named(isOnItsWay ? context.policy.id : policyId),
    decided: isOnItsWay && policyId !== context.policy.id ? named(policyId) : null,
  };
}
