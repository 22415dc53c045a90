import type { ReactNode } from 'react';
import { NoticeBox, PageHead, Section } from '../blocks.tsx';
import { Actions, Button, ButtonLink } from '../button.tsx';
import { ShownOnce } from '../people/shown-once.tsx';
import { HowToSubscribe } from './how-to-subscribe.tsx';

/** An address that stands. */
export interface StandingFeed {
  readonly since: string;
  /** Who of the house made it. */
  readonly by: string | null;
  /** When a program last read it. */
  readonly read: string | null;
}

/** What came of a form: an address, and whether it took another's place; null where none was made. */
export interface MadeFeed {
  readonly address: string | null;
  readonly renewed: boolean;
}

interface FeedPageProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  /** What its reader finds in it, and what not. */
  readonly children: ReactNode;
  readonly standing: StandingFeed | null;
  /** The address that was just made, where one was. */
  readonly made: MadeFeed | undefined;
  readonly here: string;
}

/** Where a calendar is subscribed to: its address is made, shown once, renewed and taken back. */
export function FeedPage({ title, back, children, standing, made, here }: FeedPageProps) {
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={back} />
      {made?.address ? (
        <Made address={made.address} renewed={made.renewed} here={here} />
      ) : (
        <>
          <div className="prose-p">{children}</div>
          <Standing standing={standing} />
        </>
      )}
      <Section title="Cara berlangganan" id="cara">
        <HowToSubscribe />
      </Section>
    </div>
  );
}

/** Taking the address back cannot be undone: it is opened first, says what is lost, and then does it. */
function Revoke() {
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="min-h-11 py-2">Tidak memakai kalender ini lagi?</summary>
      <p className="mt-1">
        Alamatnya berhenti seketika dan tidak dapat dihidupkan kembali. Setiap program kalender yang
        memakainya tidak lagi menerima perubahan; jadwal yang sudah termuat dapat tertinggal di sana
        sampai langganannya dihapus. Alamat lain dapat dibuat kapan saja.
      </p>
      <form method="post">
        <Actions>
          <Button name="langkah" value="cabut" look="danger">
            Cabut alamat
          </Button>
        </Actions>
      </form>
    </details>
  );
}

interface MadeProps {
  readonly address: string;
  readonly renewed: boolean;
  readonly here: string;
}

function Made({ address, renewed, here }: MadeProps) {
  return (
    <>
      <NoticeBox tone="good" title="Alamat kalender dibuat" live>
        {renewed
          ? 'Alamat yang lama tidak berlaku lagi; hubungkan kembali setiap perangkat.'
          : 'Salin sekarang, lalu ikuti cara berlangganan di bawah.'}
      </NoticeBox>
      <ShownOnce label="Alamat kalender" value={address}>
        Hanya ditampilkan sekali ini. Pilih teksnya, lalu salin. Siapa pun yang memegangnya dapat
        membaca kalender ini; jangan diteruskan.
      </ShownOnce>
      <Actions>
        <ButtonLink href={address.replace(/^https?:/, 'webcal:')} icon="calendar">
          Buka di aplikasi kalender
        </ButtonLink>
        <ButtonLink href={here} look="quiet">
          Sudah disalin
        </ButtonLink>
      </Actions>
    </>
  );
}

function Standing({ standing }: { readonly standing: StandingFeed | null }) {
  if (standing === null) {
    return (
      <form method="post" className="mt-4">
        <input type="hidden" name="langkah" value="buat" />
        <Button icon="calendar" wide>
          Buat alamat kalender
        </Button>
      </form>
    );
  }
  const { since, by, read } = standing;
  return (
    <div className="card mt-4">
      <p className="font-semibold">Alamat kalender sudah dibuat</p>
      <p className="mt-1 text-soft">
        {`Sejak ${since}${by === null ? '' : ` oleh ${by}`}. `}
        {read === null ? 'Belum pernah dibaca program kalender.' : `Terakhir dibaca ${read}.`}
      </p>
      <p className="mt-3">
        Alamatnya tidak dapat ditampilkan lagi. Bila hilang atau terlanjur tersebar, buat yang baru:
        alamat lama langsung berhenti, dan setiap perangkat perlu dihubungkan kembali.
      </p>
      <form method="post">
        <Actions>
          <Button name="langkah" value="buat" look="secondary">
            Buat alamat baru
          </Button>
        </Actions>
      </form>
      <Revoke />
    </div>
  );
}
