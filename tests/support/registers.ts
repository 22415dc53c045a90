import { readFileSync } from 'node:fs';
import { readRegisterFile } from '#app/cli/register-file.ts';
import {
  importConsultations,
  type ImportReport,
} from '#app/commands/import-consultations.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { as } from './deeds.ts';
import { valueOf } from './directory.ts';

const FOLDER = 'db/seed/data/consultations';

/** Takes over lines of a register of tatap muka: date, requester, topics, guests. */
export function importLines(house: House, ...lines: readonly string[]): ImportReport {
  const text = ['date,requester,topics,guests', ...lines].join('\n');
  return importRegister(house, 'tatap_muka.csv', text);
}

/** Takes over what the office printed of a month. */
export function importPrinted(house: House, month: string): void {
  for (const kind of ['tatap_muka', 'vicon']) {
    const name = `consultations_${month}_${kind}.csv`;
    importRegister(house, name, readFileSync(`${FOLDER}/${name}`, 'utf8'));
  }
}

function importRegister(house: House, file: string, text: string): ImportReport {
  const read = valueOf(readRegisterFile(text, file, { mode: null }));
  return valueOf(importConsultations(house, as('admin'), [{ ...read, file }]));
}
