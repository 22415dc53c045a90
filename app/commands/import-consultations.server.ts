import type { Refusal } from '#app/domain/decisions/decision.ts';
import { importConsultation, type MatchedRow } from '#app/domain/decisions/import-consultation.ts';
import { matchRequester } from '#app/domain/directory/match-requester.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import type { Candidate } from '#app/domain/directory/region.ts';
import { regionIndex } from '#app/domain/directory/region-index.ts';
import type { RegisterRow } from '#app/domain/directory/register-row.ts';
import { topicIndex } from '#app/domain/directory/topic-index.ts';
import { fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import type { Body } from '#app/domain/people/office.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import type { Tx } from '#db/client.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { nextNumber } from './number.server.ts';
import { type OpenName, type RegisterRows, registerRows } from './register-rows.server.ts';

/** A register read through: its lines, and those that are none. */
export interface Register {
  /** As the person named it. */
  readonly file: string;
  readonly rows: readonly (RegisterRow & { readonly row: number; readonly key: string })[];
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
}

interface Place {
  readonly file: string;
  /** The data row, from 1. */
  readonly row: number;
}

/** What became of each line (`interfaces.md` §1). A line stands in one list, an unresolved one once a name. */
export interface ImportReport {
  readonly rows: number;
  readonly imported: number;
  /** Taken over by an earlier run, or by an earlier line of this one; not listed again. */
  readonly alreadyPresent: number;
  readonly matched: readonly (Place & {
    readonly regionCode: string | null;
    readonly body: Body;
    readonly topics: readonly string[];
  })[];
  readonly unresolved: readonly (Place & {
    readonly field: 'requester' | 'topics';
    readonly printed: string;
    readonly candidates: readonly Candidate[];
  })[];
  readonly rejected: readonly (Place & { readonly reason: string })[];
}

/** Takes historic registers over, all files in one transaction; what is already present stays as it is. */
export function importConsultations(
  house: House,
  doer: Doer,
  registers: readonly Register[],
): Result<ImportReport, Refusal> {
  if (!can(doer.actor, 'manageResources')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const rows = registerRows(tx);
    const match = matcher(context.reference);
    const matched: ImportReport['matched'][number][] = [];
    const unresolved: ImportReport['unresolved'][number][] = [];
    let alreadyPresent = 0;
    for (const { file, rows: lines } of registers) {
      for (const line of lines) {
        if (rows.isPresent(line.key)) {
          alreadyPresent += 1;
          continue;
        }
        const found = match(line);
        const written = writeRow(tx, rows, { ...found, key: line.key }, context);
        if (!written.ok) return written;
        const place = { file, row: line.row };
        const { office, topics } = written.value;
        const open = openNames(found);
        unresolved.push(...open.map((name) => ({ ...place, ...name })));
        if (open.length > 0) continue;
        matched.push({ ...place, regionCode: office.regionCode, body: office.body, topics });
      }
    }
    rows.finish();
    const rejected = registers.flatMap(({ file, rejected: bad }) =>
      bad.map(({ row, reason }) => ({ file, row, reason })),
    );
    const read = registers.reduce((sum, register) => sum + register.rows.length, 0);
    return ok({
      rows: read + rejected.length,
      imported: read - alreadyPresent,
      ...{ alreadyPresent, matched, unresolved, rejected },
    });
  });
}

function writeRow(
  tx: Tx,
  rows: RegisterRows,
  found: MatchedRow & { readonly key: string },
  context: CommitContext,
) {
  const { row, requester, key } = found;
  const id = context.newId();
  const decided = importConsultation(found, { id, number: '' }, context);
  if (!decided.ok) return decided;
  const { audit } = decided.value;
  const number = nextNumber(tx, fromLocal(row.date, '00:00' as LocalTime));
  const next = { ...decided.value.next, number };
  const { headOffice } = requester;
  const register = { importKey: key, visitOn: row.date, headOffice, guestsHeld: row.guests };
  rows.write(next, register, context.policy);
  for (const name of openNames(found)) rows.leaveOpen(context.newId(), id, name);
  const { now: at, actor, requestId } = context;
  const line = { subject: id, revision: next.revision, at, actor, requestId };
  for (const draft of audit) writeAudit(tx, { ...draft, ...line });
  return ok(next);
}

function openNames({ requester, topics }: MatchedRow): OpenName[] {
  const { unresolved } = topics;
  const open = unresolved.map((name): OpenName => ({ field: 'topics', ...name }));
  if (requester.kind === 'matched') return open;
  const { printed, candidates } = requester;
  return [{ field: 'requester', printed, candidates }, ...open];
}

/** Matches names against the master data; what is printed again is matched once. */
function matcher(reference: Reference): (row: RegisterRow) => MatchedRow {
  const regions = regionIndex([...reference.regions.values()]);
  const topics = topicIndex([...reference.topics.values()]);
  const requesterOf = remembered((printed) => matchRequester(printed, regions));
  const topicsOf = remembered((printed) => matchTopics(printed, topics));
  return (row) => ({ row, requester: requesterOf(row.requester), topics: topicsOf(row.topics) });
}

function remembered<T>(find: (printed: string) => T): (printed: string) => T {
  const known = new Map<string, T>();
  return (printed) => {
    const found = known.get(printed) ?? find(printed);
    known.set(printed, found);
    return found;
  };
}
