import { NoticeBox } from '../blocks.tsx';

interface ReviewDisruptionsProps {
  readonly disturbed: readonly {
    readonly key: string;
    readonly text: string;
    readonly href: string;
  }[];
}

/** On the page of a request: what stands in the way of its appointment since it was approved. */
export function ReviewDisruptions({ disturbed }: ReviewDisruptionsProps) {
  if (disturbed.length === 0) return null;
  return (
    <div className="mt-4">
      <NoticeBox tone="warn" title="Jadwal ini terdampak dan menunggu ditangani">
        <ul>
          {disturbed.map(({ key, text, href }) => (
            <li key={key}>
              <a href={href} className="inline-flex min-h-6 items-center">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </NoticeBox>
    </div>
  );
}
