import type { RuleGroup, ServiceRule } from '#app/copy/service-rules.ts';
import { RULE_GROUP_TITLES } from '#app/copy/service-rules.ts';
import { PROCEDURE, REQUIREMENTS } from '#app/copy/service-standard.ts';
import { DataTable } from '../data-table.tsx';

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

/** The rules in force, each with the document it rests on. */
export function Rules({
  groups,
}: {
  readonly groups: readonly { readonly group: RuleGroup; readonly rules: readonly ServiceRule[] }[];
}) {
  return (
    <div className="space-y-8">
      {groups.map(({ group, rules }) => (
        <DataTable
          key={group}
          caption={RULE_GROUP_TITLES[group]}
          rows={rules}
          rowKey={({ key }) => key}
          columns={[
            { title: 'Hal', head: true, cell: ({ subject }) => <strong>{subject}</strong> },
            {
              title: 'Ketentuan',
              cell: ({ says }) =>
                says.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                )),
            },
            { title: 'Dasar', cell: ({ basis }) => <span className="text-soft">{basis}</span> },
          ]}
        />
      ))}
    </div>
  );
}
