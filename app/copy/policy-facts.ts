import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';

/** The values of an edition that a record of that rule was judged by, and the time to reply to it. */
export function policyFacts(
  code: RuleCode,
  values: PolicyValues,
): { readonly label: string; readonly value: string }[] {
  const reply = {
    label: 'Waktu menanggapi saat itu',
    value: `${values.violationReplyWorkdays} hari kerja`,
  };
  switch (code) {
    case 'GUEST_LIMIT_EXCEEDED':
      return [{ label: 'Batas umum saat itu', value: `${values.guestLimitOrdinary} orang` }, reply];
    case 'NO_SHOW':
      return [{ label: 'Toleransi saat itu', value: `${values.graceMinutes} menit` }, reply];
    default:
      return [reply];
  }
}
