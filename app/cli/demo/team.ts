import type { House } from '#app/commands/house.server.ts';
import { addNarasumber, addRoom } from '#app/commands/resources.server.ts';
import type { Doer } from '#app/commands/decide.server.ts';
import { zNarasumber, zRoom } from '#app/forms/resources.ts';
import type { RoomFeature } from '#app/domain/schedule/room-feature.ts';
import { done } from './outcome.ts';

/** Technical units of DJPK that consultations go to. */
export const UNITS = {
  dtu: 'Direktorat Dana Transfer Umum',
  dtk: 'Direktorat Dana Transfer Khusus',
  ddiok: 'Direktorat Dana Desa, Insentif, Otonomi Khusus, dan Keistimewaan',
  pdrd: 'Direktorat Pajak Daerah dan Retribusi Daerah',
  ppd: 'Direktorat Pembiayaan dan Perekonomian Daerah',
  sekretariat: 'Sekretariat Direktorat Jenderal',
} as const;

/** Invented people, named after flowers so that nobody takes them for real ones. */
const PEOPLE: readonly (readonly [name: string, unit: string, topics: readonly string[]])[] = [
  ['Anggrek', UNITS.dtu, ['DAU', 'TRANSFER', 'APBD']],
  ['Bakung', UNITS.dtu, ['DBH', 'DBH_DR', 'DBH_CHT', 'DBH_SAWIT', 'TDF', 'DAU']],
  ['Cempaka', UNITS.dtk, ['DAK', 'DAK_FISIK', 'DAK_NONFISIK', 'SIMTRADA']],
  ['Dahlia', UNITS.ddiok, ['DANA_DESA', 'ADD', 'IF']],
  ['Edelweis', UNITS.ddiok, ['OTSUS', 'DAIS', 'IF']],
  ['Flamboyan', UNITS.pdrd, ['PDRD', 'PAJAK_DAERAH']],
  ['Gardenia', UNITS.pdrd, ['PDRD', 'PAJAK_DAERAH', 'KAPASITAS_FISKAL']],
  ['Kenanga', UNITS.ppd, ['PEMBIAYAAN', 'HIBAH', 'KAPASITAS_FISKAL', 'SHSR']],
  ['Melati', UNITS.sekretariat, ['JF_AKPD', 'PIKD', 'IKD', 'SIKD', 'APLIKASI', 'SHSR', 'LAINNYA']],
];

const ROOMS: readonly (readonly [name: string, capacity: number, features: RoomFeature[]])[] = [
  ['Ruang Musi', 8, ['screen', 'wheelchair']],
  ['Ruang Mahakam', 10, ['screen']],
  ['Ruang Digul', 16, ['screen', 'videoConference', 'wheelchair']],
];

/** Everyone and every room that consultations are held with. */
export function engageTeam(house: House, doer: Doer): void {
  for (const [name, unit, topics] of PEOPLE) {
    const email = `${name.toLowerCase()}@contoh.go.id`;
    const form = zNarasumber.parse({ name: `Narasumber Contoh ${name}`, email, unit, topics });
    done(addNarasumber(house, doer, form), name);
  }
  for (const [name, capacity, features] of ROOMS) {
    done(addRoom(house, doer, zRoom.parse({ name, capacity, features })), name);
  }
}
