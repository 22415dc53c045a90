import { formatBytes } from '#app/copy/sizes.ts';
import { Button } from '../../button.tsx';
import { Icon } from '../../icon.tsx';
import type { LetterSender, SendingState, SentPage } from './letter-sender.ts';
import { Thumbnail } from './thumbnail.tsx';

interface PhotoListProps {
  readonly state: SendingState;
  readonly sender: LetterSender;
}

/** The photos of a letter in their order, before they become one. */
export function PhotoList({ state: { pages, phase }, sender }: PhotoListProps) {
  const isReady = phase === 'ready';
  return (
    <div className="mb-6 max-w-xl">
      <p className="font-semibold">Halaman surat, dari yang pertama</p>
      <ol className="mt-2 divide-y divide-line rounded-lg border border-edge bg-paper">
        {pages.map((page, at) => (
          <li key={page.key} className="flex flex-wrap items-center gap-x-3 gap-y-1 p-2">
            <Thumbnail file={page.file} />
            <p className="min-w-0 flex-1 basis-28 text-sm break-words">
              <strong className="block">Halaman {at + 1}</strong>
              {page.file.name}
              <span className="block text-soft">{stateText(page)}</span>
            </p>
            <div className="flex">
              {at > 0 && (
                <PageButton
                  label="Naikkan"
                  page={at + 1}
                  onClick={() => sender.move(page.key, -1)}
                />
              )}
              {at < pages.length - 1 && (
                <PageButton
                  label="Turunkan"
                  page={at + 1}
                  onClick={() => sender.move(page.key, 1)}
                />
              )}
              <PageButton label="Hapus" page={at + 1} onClick={() => sender.remove(page.key)} />
            </div>
          </li>
        ))}
      </ol>
      {isReady && (
        <div className="mt-3">
          <Button type="button" wide onClick={() => void sender.confirm()}>
            <Icon name="check" />
            {pages.length === 1 ? 'Pakai foto ini' : `Jadikan satu surat (${pages.length} halaman)`}
          </Button>
        </div>
      )}
    </div>
  );
}

const SIGNS = { Naikkan: '↑', Turunkan: '↓', Hapus: '✕' } as const;

interface PageButtonProps {
  readonly label: keyof typeof SIGNS;
  readonly page: number;
  readonly onClick: () => void;
}

function PageButton({ label, page, onClick }: PageButtonProps) {
  return (
    <Button
      type="button"
      look="quiet"
      aria-label={`${label} halaman ${page}`}
      onClick={() => onClick()}
    >
      <span aria-hidden="true">{SIGNS[label]}</span>
    </Button>
  );
}

function stateText({ uploadId, bytes }: SentPage): string {
  return uploadId === null ? 'menunggu terkirim' : `terkirim, ${formatBytes(bytes)}`;
}
