import { look } from '#app/commands/look.server.ts';
import { formatDate } from '#app/copy/dates.ts';
import { afterWorkdays, RULE_GROUPS, serviceRules } from '#app/copy/service-rules.ts';
import { VISITOR } from '#app/domain/people/roles.ts';
import type { Services } from '#app/services.server.ts';

/** The rules as they are in force today, in words. */
export function serviceStandard(services: Services) {
  return look(services, VISITOR, ({ context: { policy }, reference }) => {
    const { promiseWorkdays } = policy.values;
    return {
      promise: `Permohonan dijawab paling lambat ${afterWorkdays(promiseWorkdays)} diterima.`,
      groups: RULE_GROUPS.map((group) => ({ group, rules: serviceRules(policy, group) })),
      // The first edition's date is where records begin, not when a rule came into force.
      since: reference.policies.some(({ effectiveFrom }) => effectiveFrom < policy.effectiveFrom)
        ? formatDate(policy.effectiveFrom)
        : null,
    };
  });
}
