import { matchRequester, type RequesterMatch } from '#app/domain/directory/match-requester.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import { regionIndex } from '#app/domain/directory/region-index.ts';
import { topicIndex } from '#app/domain/directory/topic-index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';
import { readRegisterFile, type ReadRow } from '../register-file.ts';

/** A consultation that DJPK printed, every name known. */
export interface Printed {
  readonly date: LocalDate;
  readonly mode: MeetingMode;
  readonly office: RequesterOffice;
  readonly headOffice: HeadOffice | null;
  readonly topics: readonly string[];
  /** Null where the register does not say. */
  readonly guests: number | null;
}

const FILES = [
  'consultations_2023-03_tatap_muka.csv',
  'consultations_2023-03_vicon.csv',
  'consultations_2023-12_tatap_muka.csv',
  'consultations_2023-12_vicon.csv',
];

/** No such regions exist; the candidate that a person takes instead. */
const RESOLVED: Readonly<Record<string, string>> = {
  'Kab. Sibolga': '12.73',
  'Kab. Tomohon': '71.73',
  'Prov. Maluku Tengah': '81.01',
};

/** The registers of March and December 2023, in printed order. */
export function printedConsultations(reference: Reference): Printed[] {
  const regions = regionIndex([...reference.regions.values()]);
  const topics = topicIndex([...reference.topics.values()]);
  return FILES.flatMap(readRows).map((row) => {
    const { office, headOffice } = resolved(matchRequester(row.requester, regions));
    const { codes, unresolved } = matchTopics(row.topics, topics);
    if (unresolved.length > 0) throw new Error(`Topic ${row.topics} is unknown`);
    const { date, mode, guests } = row;
    return { date, mode, office, headOffice, topics: codes, guests };
  });
}

function readRows(name: string): readonly ReadRow[] {
  const file = readRegisterFile(loadSeedFile(`consultations/${name}`), name, { mode: null });
  if (!file.ok) throw new Error(file.error);
  return file.value.rows;
}

function resolved(match: RequesterMatch): Pick<Printed, 'office' | 'headOffice'> {
  const { headOffice } = match;
  if (match.kind === 'matched') return { office: match.office, headOffice };
  const { printed, body, opd, candidates } = match;
  const choice = candidates.find(({ code }) => code === RESOLVED[printed]);
  if (choice === undefined) throw new Error(`${printed} is not among its candidates`);
  const office = { body, regionCode: choice.code, name: null, opd, asPrinted: printed };
  return { office, headOffice };
}
