import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { assertNever } from '#app/domain/result.ts';
import type { Block } from './blocks.ts';

// Styles stand in the elements and nothing is fetched: mail programs strip the one and ask before the other.
const STYLE = {
  page: { margin: 0, padding: '24px', background: '#ffffff', color: '#1f2328' },
  sheet: {
    maxWidth: '40rem',
    margin: '0 auto',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif',
    fontSize: '16px',
    lineHeight: 1.6,
  },
  label: { textAlign: 'left', verticalAlign: 'top', padding: '2px 16px 2px 0', fontWeight: 600 },
  value: { verticalAlign: 'top', padding: '2px 0' },
  quote: { margin: '0 0 16px', padding: '8px 16px', borderLeft: '4px solid #c9a227' },
  link: { color: '#12284c', fontWeight: 600 },
  address: { fontSize: '14px', color: '#57606a', wordBreak: 'break-all' },
  note: { fontSize: '14px', color: '#57606a' },
  code: { fontSize: '32px', fontWeight: 700, letterSpacing: '4px', color: '#12284c' },
} as const;

/** The HTML twin: one quiet column. */
export function renderHtml(title: string, blocks: readonly Block[]): string {
  const page = (
    <html lang="id">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body style={STYLE.page}>
        <div style={STYLE.sheet}>
          {blocks.map((block, index) => (
            <Fragment key={index}>{blockHtml(block)}</Fragment>
          ))}
        </div>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

function blockHtml(block: Block): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'note':
      return <p style={STYLE.note}>{block.text}</p>;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'quote':
      return <Quote label={block.label} words={block.words} />;
    case 'action':
      return <Action label={block.label} url={block.url} />;
    case 'code':
      return (
        <p>
          {block.label}:
          <br />
          <span style={STYLE.code}>{block.code}</span>
        </p>
      );
    default:
      return assertNever(block);
  }
}

function Facts({ rows }: Omit<Extract<Block, { kind: 'facts' }>, 'kind'>) {
  return (
    <table style={{ borderCollapse: 'collapse', margin: '0 0 16px' }}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row" style={labelStyle(row.label)}>
              {row.label}
            </th>
            <td style={STYLE.value}>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A request's number is read as one word; a label may take two lines on a telephone. */
function labelStyle(label: string): CSSProperties {
  return /^K-\d+-\d+$/.test(label) ? { ...STYLE.label, whiteSpace: 'nowrap' } : STYLE.label;
}

function Quote({ label, words }: Omit<Extract<Block, { kind: 'quote' }>, 'kind'>) {
  return (
    <>
      <p style={{ margin: '16px 0 4px' }}>{label}:</p>
      <blockquote style={STYLE.quote}>
        {words.map((word, index) => (
          <p key={index} style={{ margin: '4px 0' }}>
            {word.split('\n').map((line, at) => (
              <Fragment key={at}>
                {at > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ))}
      </blockquote>
    </>
  );
}

/** The address stands beside the label, so that a reader can see where it leads. */
function Action({ label, url }: Omit<Extract<Block, { kind: 'action' }>, 'kind'>) {
  // An address typed by a person is a link only where a browser would open a page with it.
  const isPage = /^https?:\/\//i.test(url);
  return (
    <p>
      {isPage ? (
        <a href={url} style={STYLE.link}>
          {label}
        </a>
      ) : (
        <strong>{label}</strong>
      )}
      <br />
      <span style={STYLE.address}>{url}</span>
    </p>
  );
}
