import { readFileSync, writeFileSync } from 'node:fs';
import { MOMENTS } from '#app/domain/compliance/facts.ts';
import { RULES } from '#app/domain/compliance/rules/catalogue.ts';
import { PERMISSIONS } from '#app/domain/people/permissions.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { STATUSES, VERBS } from '#app/domain/reservation/status.ts';
import { TRANSITIONS } from '#app/domain/reservation/transitions.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

/** The tables of the README, made from the code that decides, so that they cannot grow old. */
export const TABLES: Readonly<Record<string, () => string>> = {
  rules: rulesTable,
  transitions: transitionTable,
  permissions: permissionTable,
};

/** The text with every marked table in its present state. */
export function withTables(text: string): string {
  return Object.entries(TABLES).reduce((result, [name, make]) => {
    const [open, shut] = [`<!-- table:${name} -->`, `<!-- /table:${name} -->`];
    const [before, rest] = result.split(open);
    const after = rest?.split(shut)[1];
    if (rest === undefined || after === undefined) throw new Error(`No place for table ${name}`);
    return `${before}${open}\n${make()}\n${shut}${after}`;
  }, text);
}

function rulesTable(): string {
  const rows = RULES.map((rule) => [
    `[\`${rule.code}\`](app/domain/compliance/rules/${rule.code.toLowerCase().replaceAll('_', '-')}.ts)`,
    ...MOMENTS.map((moment) => rule.at[moment] ?? '–'),
    rule.waivableBy ?? '–',
    rule.basis(DEFAULT_POLICY).document,
  ]);
  return table(['rule', ...MOMENTS, 'waived by', 'rests on'], rows);
}

function transitionTable(): string {
  const rows = STATUSES.map((status) => {
    const verbs = Object.entries(TRANSITIONS[status]).map(([verb, target]) =>
      target === 'same' ? `\`${verb}\`` : `\`${verb}\` → ${target}`,
    );
    return [`\`${status}\``, verbs.length === 0 ? 'end' : verbs.join(', ')];
  });
  return table(['status', 'verbs and where they lead (alone: the status stays)'], rows);
}

function permissionTable(): string {
  const deeds = ['submit', ...VERBS, 'registerWalkIn', 'manageResources', 'readReport'] as const;
  const rows = deeds.map((deed) => [
    `\`${deed}\``,
    ...ROLES.map((role) => (PERMISSIONS[deed].includes(role) ? '✓' : '')),
  ]);
  return table(['deed', ...ROLES], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const path = new URL('../../README.md', import.meta.url);
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
