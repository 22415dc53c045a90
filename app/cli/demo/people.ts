import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { reissueLink } from '#app/commands/accounts.server.ts';
import { activate } from '#app/commands/activation.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { passwordFits } from '#app/commands/passwords.server.ts';
import { changePin } from '#app/commands/pins.server.ts';
import { PIN_LENGTH, pinFault } from '#app/domain/people/pin.ts';
import { can } from '#app/domain/people/permissions.ts';
import { createUser } from '#app/commands/people.server.ts';
import { type Browser, signOut } from '#app/commands/sign-in.server.ts';
import { staffOf } from '#app/queries/staff-session.server.ts';
import { done } from './outcome.ts';
import { type DemoPerson, keepSignIns, readSignInFile } from './sign-in-file.ts';
import { SETUP } from './sign-ins.ts';
import { UNITS } from './team.ts';

type Invented = Omit<DemoPerson, 'password'>;

/** Invented people, one for each role of the house, named after flowers like the narasumber. */
const PEOPLE: readonly Invented[] = [
  { role: 'secretariat', name: 'Pegawai Contoh Mawar', email: 'sekretariat@contoh.go.id' },
  { role: 'reception', name: 'Pegawai Contoh Seruni', email: 'resepsionis@contoh.go.id' },
  { role: 'agent', name: 'Pegawai Contoh Kantil', email: 'agen@contoh.go.id' },
  { role: 'unit', name: 'Pegawai Contoh Teratai', email: 'unit@contoh.go.id' },
  // The first of the team; the shared address makes the account theirs.
  { role: 'narasumber', name: 'Narasumber Contoh Anggrek', email: 'anggrek@contoh.go.id' },
  { role: 'supervisor', name: 'Pegawai Contoh Wijayakusuma', email: 'kabag@contoh.go.id' },
  { role: 'auditor', name: 'Pegawai Contoh Sakura', email: 'auditor@contoh.go.id' },
  { role: 'admin', name: 'Pegawai Contoh Matahari', email: 'admin@contoh.go.id' },
];

const BROWSER: Browser = {
  device: 'Penyiapan demo',
  address: '',
  token: null,
  requestId: null,
};

/** One person per role with a password: those kept from before where they still fit, else new ones. */
export async function demoPeople(house: House, dataDir: string): Promise<readonly DemoPerson[]> {
  const kept = readSignInFile(dataDir).people;
  const people: DemoPerson[] = [];
  for (const invented of PEOPLE) {
    const known = kept.find(({ email }) => email === invented.email);
    const isKept = known !== undefined && (await stillFits(house, known));
    people.push(isKept ? known : await engage(house, invented));
  }
  if (people.some((person) => !kept.includes(person))) keepSignIns(dataDir, { people });
  return people;
}

async function stillFits(house: House, person: DemoPerson): Promise<boolean> {
  const user = userWith(house, person.email);
  if (user === undefined || user.disabledAt !== null || user.role !== person.role) return false;
  return passwordFits(user.passwordHash, person.password);
}

/** As an admin would: an account, and its link, used once. */
async function engage(house: House, { role, name, email }: Invented): Promise<DemoPerson> {
  const unit = role === 'unit' ? UNITS.dtu : null;
  const known = userWith(house, email);
  const { activationUrl } = done(
    known === undefined
      ? createUser(house, SETUP, { email, name, role, unit })
      : reissueLink(house, SETUP, known.id),
    `akun ${email}`,
  );
  const token = activationUrl.split('/').at(-1) ?? '';
  const password = aPassword();
  const entered = done(await activate(house, { token, password }, BROWSER), `aktivasi ${email}`);
  // Nobody sits at the setting up; its session ends with it.
  const here = staffOf(house.db, hashSecret(entered.token), house.clock());
  if (here !== null) signOut(house, { actor: here.actor, requestId: null }, here.sessionId);
  if (!can(entered.actor, 'scanCode')) return { role, name, email, password };
  const pin = aPin();
  done(
    await changePin(house, { actor: entered.actor, requestId: null }, { current: password, pin }),
    `PIN ${email}`,
  );
  return { role, name, email, password, pin };
}

/** Six digits that nobody would try first. */
function aPin(): string {
  for (;;) {
    const pin = String(randomInt(1_000_000)).padStart(PIN_LENGTH, '0');
    if (pinFault(pin) === null) return pin;
  }
}

function userWith({ db }: House, email: string) {
  return db.select().from(users).where(eq(users.email, email)).get();
}

/** Three invented words and two digits, easy to type from the screen: "lumira-petona-sagiba-42". */
function aPassword(): string {
  const word = () => Array.from({ length: 3 }, () => pick('bdgjklmnprst') + pick('aiueo')).join('');
  return `${word()}-${word()}-${word()}-${randomInt(10, 100)}`;
}

function pick(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}
