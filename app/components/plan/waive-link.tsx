import { ruleOf } from '#app/domain/compliance/rules/catalogue.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { ShownFinding } from '../findings.tsx';

/** The way to the exceptions, where one of the findings that block can be let pass by somebody. */
export function WaiveLink({
  findings,
  href,
}: {
  readonly findings: readonly ShownFinding[];
  readonly href: string;
}) {
  const some = findings.some(
    ({ code, severity }) => severity === 'block' && ruleOf(code as RuleCode).waivableBy !== null,
  );
  if (!some) return null;
  return (
    <p className="mt-2">
      <a href={href} className="inline-flex min-h-8 items-center font-semibold">
        Pengecualian yang dapat diberikan
      </a>
    </p>
  );
}
