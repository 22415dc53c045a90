import type { RuleGroup, ServiceRule } from '#app/copy/service-rules.ts';
import { RULE_GROUP_TITLES } from '#app/copy/service-rules.ts';
import { PROCEDURE, REQUIREMENTS } from '#app/copy/service-standard.ts';

/** What has to be handed in. */
export function Requirements() {
  return (
    <>
      <ol className="list-decimal space-y-2 pl-6">
        {REQUIREMENTS.map(({ what, how }) => (
          <li key={what}>
            <strong>{what}</strong>: {how}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-soft">
        NIK dan salinan KTP tidak diperlukan; mohon tidak mengirimkannya.
      </p>
    </>
  );
}

/** Step after step, each with who acts. */
export function Procedure() {
  return (
    <ol className="relative ml-3 border-l-2 border-line">
      {PROCEDURE.map(({ who, does }, index) => (
        <li key={does} className="relative pb-5 pl-8 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-0 -left-[0.9rem] flex size-7 items-center justify-center rounded-full bg-navy text-sm font-bold text-white print:border print:bg-white print:text-black"
          >
            {index + 1}
          </span>
          <strong className="text-navy">{who}</strong> {does}
        </li>
      ))}
    </ol>
  );
}

interface RulesProps {
  readonly groups: readonly { readonly group: RuleGroup; readonly rules: readonly ServiceRule[] }[];
}

/** The rules in force, each with the document it rests on. */
export function Rules({ groups }: RulesProps) {
  return groups.map(({ group, rules }) => (
    <div key={group} className="mt-6 first-of-type:mt-0">
      <h3 className="border-b-2 border-navy pb-1">{RULE_GROUP_TITLES[group]}</h3>
      <dl className="divide-y divide-line">
        {rules.map((rule) => (
          <RuleLine key={rule.key} rule={rule} />
        ))}
      </dl>
    </div>
  ));
}

function RuleLine({ rule: { subject, says, basis } }: { readonly rule: ServiceRule }) {
  return (
    <div className="keep grid gap-x-5 py-2.5 sm:grid-cols-[10rem_minmax(0,1fr)_7.5rem]">
      <dt className="font-semibold">{subject}</dt>
      <dd>
        {says.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </dd>
      <dd className="text-sm text-soft sm:pt-0.5">
        <span className="sm:sr-only">Dasar: </span>
        <span className="whitespace-nowrap">{basis}</span>
      </dd>
    </div>
  );
}
