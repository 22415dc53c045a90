import { regionIndex } from '#app/domain/directory/region-index.ts';
import { topicIndex } from '#app/domain/directory/topic-index.ts';
import type { Result } from '#app/domain/result.ts';
import { readCsvTable } from '#db/seed/csv-table.ts';
import { readRegions, readTopics } from '#db/seed/reference-data.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const REGIONS = regionIndex(valueOf(readRegions(loadSeedFile('regions.csv'))));
export const TOPICS = topicIndex(valueOf(readTopics(loadSeedFile('topics.csv'))));

/** The four registers of 2023 that were printed, with the number of consultations in each. */
export const REGISTERS = [
  ['consultations_2023-03_vicon.csv', 16],
  ['consultations_2023-03_tatap_muka.csv', 8],
  ['consultations_2023-12_vicon.csv', 5],
  ['consultations_2023-12_tatap_muka.csv', 30],
] as const;

/** A line of a register with the columns a person checked by hand. */
export function registerLines(file: string): ReadonlyMap<string, string>[] {
  const table = valueOf(readCsvTable(loadSeedFile(`consultations/${file}`)));
  return table.rows.flatMap(({ cells }) => (cells === null ? [] : [cells]));
}
