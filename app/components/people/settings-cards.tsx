import { can, type Deed } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { Icon, type IconName } from '../icon.tsx';
import { WordTag } from '../status-tag.tsx';

interface Card {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
  readonly deed: Deed;
}

const CARDS: readonly Card[] = [
  {
    ...{ href: paths.people, title: 'Pegawai', icon: 'people', deed: 'manageUsers' },
    text: 'Akun, peran, dan tautan untuk kata sandi baru.',
  },
  {
    ...{ href: paths.narasumber, title: 'Narasumber', icon: 'people', deed: 'manageResources' },
    text: 'Siapa yang dapat ditugasi, unitnya, dan topik yang dikuasai.',
  },
  {
    ...{ href: paths.units, title: 'Unit teknis', icon: 'record', deed: 'manageResources' },
    text: 'Direktorat dan bagian yang menjawab konsultasi.',
  },
  {
    ...{ href: paths.rooms, title: 'Ruang', icon: 'door', deed: 'manageResources' },
    text: 'Ruang pertemuan dan daya tampungnya.',
  },
  {
    ...{ href: paths.secretariatCalendar, title: 'Kalender Sekretariat', icon: 'calendar' },
    ...{ deed: 'manageResources' },
    text: 'Semua konsultasi di Outlook atau Google Kalender, diperbarui sendiri.',
  },
  {
    ...{ href: paths.closures, title: 'Penutupan', icon: 'hold', deed: 'manageResources' },
    text: 'Kantor, ruang, atau narasumber yang tidak tersedia, dan konsultasi yang terdampak.',
  },
  {
    ...{ href: paths.holidays, title: 'Hari libur', icon: 'calendar', deed: 'manageResources' },
    text: 'Hari libur nasional dan cuti bersama menurut SKB.',
  },
  {
    ...{ href: paths.topics, title: 'Topik', icon: 'file', deed: 'manageResources' },
    text: 'Topik konsultasi, namanya, dan sebutan lainnya.',
  },
  {
    ...{ href: paths.policies, title: 'Ketentuan', icon: 'record', deed: 'readStaff' },
    text: 'Batas, jam layanan, dan jangka waktu: yang berlaku, yang akan datang, yang disusun.',
  },
  {
    ...{ href: paths.deskTexts, title: 'Teks petunjuk', icon: 'info', deed: 'managePolicy' },
    text: 'Yang dibaca resepsionis pada setiap keadaan di meja tamu.',
  },
  {
    ...{ href: paths.readyReasons, title: 'Alasan siap pakai', icon: 'undo', deed: 'managePolicy' },
    text: 'Kalimat untuk mengembalikan, menolak, dan membatalkan.',
  },
  {
    ...{ href: paths.failedMail, title: 'Surel', icon: 'mail', deed: 'manageMail' },
    text: 'Surel yang gagal atau masih menunggu, dan alamat yang surelnya kembali.',
  },
  {
    ...{ href: paths.devices, title: 'Perangkat', icon: 'qr', deed: 'manageDevices' },
    text: 'Perangkat di meja resepsionis dan di lobi: mendaftarkan dan mencabut.',
  },
  {
    ...{ href: paths.deskSettings, title: 'Meja resepsionis', icon: 'door' },
    ...{ deed: 'manageOfficeSettings' },
    text: 'Kapan layar terkunci sendiri, dan bolehkah ada foto.',
  },
  {
    ...{ href: paths.deputies, title: 'Wakil atasan', icon: 'people', deed: 'delegate' },
    text: 'Siapa yang memutus pengecualian saat atasan tidak ada, dan sampai kapan.',
  },
  {
    ...{ href: paths.apiKeys, title: 'Kunci API', icon: 'block', deed: 'manageUsers' },
    text: 'Kunci bagi portal, chatbot, dan program lain.',
  },
];

interface SettingsCardsProps {
  readonly actor: Actor;
  /** Messages that a person has to look at. */
  readonly failedMail: number;
}

/** What the office keeps itself, each part for those who may open it. */
export function SettingsCards({ actor, failedMail }: SettingsCardsProps) {
  const open = CARDS.filter(({ deed }) => can(actor, deed));
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {open.map(({ href, title, text, icon }) => (
        <li key={href} className="card relative flex flex-col gap-1 hover:border-navy">
          <h2 className="flex items-center gap-2.5 text-lg">
            <Icon name={icon} className="text-soft" />
            {/* The whole card takes the tap. */}
            <a href={href} className="after:absolute after:inset-0 after:rounded-lg">
              {title}
            </a>
          </h2>
          <p className="text-soft">{text}</p>
          {href === paths.failedMail && failedMail > 0 && (
            <p>
              <WordTag icon="alert" text={`${failedMail} gagal terkirim`} tone="bad" />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
