import { type RefObject, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import { CameraReader } from './camera-reader.tsx';
import { useCarefulSending, useHydrated } from './use-browser.ts';
import { useScanner } from './use-scanner.ts';

interface FinderProps {
  /** The page that answers; names and codes go there by POST, never in an address. */
  readonly action: string;
  readonly sought: string;
  /** Reads codes: those who let guests in. */
  readonly canScan: boolean;
  /** Called with every letter, to look among the groups that are on the page. */
  readonly onType: (text: string) => void;
}

/**
 * One box for all: a number or a code leads straight on, a name or an office finds a list. Whatever a
 * hand scanner types arrives here, wherever the focus is.
 */
export function Finder(props: FinderProps) {
  const { action, canScan } = props;
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { onSubmit, isDown, isSending } = useCarefulSending();
  const isLive = useHydrated();
  const take = (text: string): void => {
    if (!canScan || form.current === null) return;
    field(form, 'cari').value = text;
    field(form, 'pindai').value = 'ya';
    form.current.requestSubmit();
  };
  useScanner(take);
  const close = (): void => {
    setIsOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  const toggle = (): void => (isOpen ? close() : setIsOpen(true));
  return (
    <div className="no-print w-full lg:w-auto">
      <form ref={form} role="search" method="post" action={action} onSubmit={onSubmit}>
        <input type="hidden" name="pindai" defaultValue="" />
        <Label canScan={canScan} />
        <div className="flex flex-wrap gap-2">
          <Field {...props} onHand={() => (field(form, 'pindai').value = '')} />
          <Button icon="search" busy={isSending}>
            Cari
          </Button>
          {canScan && isLive && (
            <div ref={opener} className="flex">
              <Button type="button" look="secondary" icon="qr" onClick={toggle}>
                Kamera
              </Button>
            </div>
          )}
        </div>
        <Hint canScan={canScan} />
      </form>
      {isDown && <LineIsDown />}
      {isOpen && <CameraReader onRead={take} onClose={close} />}
    </div>
  );
}

function field(form: RefObject<HTMLFormElement>, name: string): HTMLInputElement {
  return form.current?.elements.namedItem(name) as HTMLInputElement;
}

function Field({
  sought,
  onType,
  onHand,
}: FinderProps & {
  /** Somebody types: what stands in the box is no longer what was scanned. */
  readonly onHand: () => void;
}) {
  return (
    <input
      id="cari"
      name="cari"
      type="search"
      defaultValue={sought}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      aria-describedby="cari-hint"
      onChange={(event) => {
        onHand();
        onType(event.currentTarget.value);
      }}
      className="control min-w-0 flex-1 basis-44 text-lg lg:w-80"
    />
  );
}

function Label({ canScan }: Pick<FinderProps, 'canScan'>) {
  return (
    <label htmlFor="cari" className="mb-1 block font-semibold">
      {canScan ? 'Cari atau pindai' : 'Cari rombongan'}
    </label>
  );
}

function Hint({ canScan }: Pick<FinderProps, 'canScan'>) {
  return (
    <p id="cari-hint" className="mt-1 text-sm text-soft lg:max-w-md">
      <Icon name="info" className="mr-1 align-[-0.2em]" />
      {canScan
        ? 'Nomor, daerah, topik, nama tamu, atau kode kartu. Pemindai tangan langsung terbaca.'
        : 'Nomor permohonan, nama daerah, topik, atau nama tamu'}
    </p>
  );
}

function LineIsDown() {
  return (
    <p role="alert" className="mt-2 font-semibold text-bad">
      <Icon name="alert" className="mr-1.5 align-[-0.2em]" />
      Sambungan terputus. Pencarian semua hari menunggu sambungan kembali.
    </p>
  );
}
