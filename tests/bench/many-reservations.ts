import { seedWhereEmpty } from '#db/seed/seed.server.ts';
import type { Db } from '#db/client.server.ts';
import { ENDED } from '#app/domain/reservation/status.ts';

/** So many are open at once, however many have ended. */
const OPEN = 1_000;

const FIRST_YEAR = 2017;
const YEARS = 10;

const OPEN_STATUSES = ['submitted', 'inReview', 'verified', 'returned', 'offered', 'approved'];
const FIRST_NAMES = ['Budi', 'Siti', 'Agus', 'Dewi', 'Rahmat', 'Nurhayati', 'Yohanes', 'Kadek'];
const LAST_NAMES = [
  'Santoso',
  'Wulandari',
  'Siregar',
  'Tambunan',
  'Lestari',
  'Mokodompit',
  'Rumbiak',
];
const OPDS = ['BPKAD', 'Bappeda', 'Badan Pendapatan Daerah', 'Sekretariat Daerah', 'Dinas PUPR'];

/**
 * Fills an empty database with made-up requests by plain SQL, past every rule: only their number and
 * their words matter here.
 */
export function fillWith(db: Db, count: number): void {
  seedWhereEmpty(db);
  const sqlite = db.$client;
  const regions = sqlite
    .prepare('select code from regions order by code')
    .pluck()
    .all() as string[];
  const topics = sqlite.prepare('select code from topics order by code').pluck().all() as string[];
  const policyId = sqlite.prepare('select id from policy_versions').pluck().get() as string;
  const reservation = sqlite.prepare(RESERVATION);
  const guest = sqlite.prepare(
    `insert into guests (id, reservation_id, position, name, kind, origin, arrival)
     values (?, ?, ?, ?, 'participant', 'listed', 'expected')`,
  );
  const perYear = Math.ceil(count / YEARS);
  sqlite.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const id = `r${index}`;
      const random = scattered(index);
      const person = (salt: number) => personOf(scattered(index * 7 + salt));
      const year = FIRST_YEAR + Math.floor(index / perYear);
      const month = String(1 + Math.floor((12 * (index % perYear)) / perYear)).padStart(2, '0');
      const isOpen = index >= count - OPEN;
      const region = regions[random % regions.length] ?? '';
      const topic = topics[(random >> 8) % topics.length] ?? '';
      reservation.run({
        id,
        policyId,
        number: `K-${year}-${String(1 + (index % perYear)).padStart(5, '0')}`,
        status: isOpen
          ? OPEN_STATUSES[index % OPEN_STATUSES.length]
          : random % 20 === 0
            ? ENDED[(random >> 4) % ENDED.length]
            : 'completed',
        at: `${year}-${month}-03T02:00:00Z`,
        officeKey: `pemda:${region}`,
        region,
        opd: OPDS[random % OPDS.length],
        contact: JSON.stringify({
          name: person(1),
          jabatan: 'Kepala Bidang',
          email: `contoh${random % 50_000}@daerah${random % 500}.example`,
          phone: `0812${String(random % 100_000_000).padStart(8, '0')}`,
        }),
        mode: random % 3 === 0 ? 'tatapMuka' : 'videoConference',
        topics: JSON.stringify([topic]),
        letter: `900/${1 + (random % 900)}/${OPDS[random % OPDS.length]}/${year}`,
        visitOn: isOpen ? null : `${year}-${month}-12`,
        startsAt: isOpen ? null : `${year}-${month}-12T02:00:00Z`,
      });
      for (const salt of [2, 3]) guest.run(`${id}-${salt}`, id, salt, person(salt));
    }
    sqlite.exec(
      'insert into search_docs (doc, reservation_id, text) select doc, reservation_id, text from search_texts order by doc',
    );
  })();
  sqlite.exec('analyze; pragma wal_checkpoint(truncate)');
}

function personOf(random: number): string {
  const first = FIRST_NAMES[random % FIRST_NAMES.length] ?? '';
  return `${first} ${LAST_NAMES[(random >> 5) % LAST_NAMES.length] ?? ''} ${random % 4_000}`;
}

/** The same number for the same index, without a pattern: a run can be repeated. */
function scattered(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 1;
}

const RESERVATION = `insert into reservations (
    id, number, revision, status, source, channel, received_at, submitted_at, entered_by_staff,
    office_key, body, region_code, opd, contact, mode, accepts_other_mode, topics, preferences,
    letter_number, visit_on, starts_at, promise, policy_id, decided_by, decided_at
  ) values (
    @id, @number, 1, @status, 'request', 'web', @at, @at, 0,
    @officeKey, 'pemda', @region, @opd, @contact, @mode, 1, @topics, '[]',
    @letter, @visitOn, @startsAt,
    json_object('pausedSince', null, 'pausedWorkdays', 0, 'answeredAt', null),
    @policyId, 'contoh', @at
  )`;
