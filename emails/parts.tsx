import { Button } from '@react-email/button';
import { Hr } from '@react-email/hr';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { type CSSProperties, Fragment } from 'react';
import { assertNever } from '#app/domain/result.ts';
import type { Block } from './blocks.ts';

const NAVY = '#12284c';
const SOFT = '#57606a';

const STYLE = {
  paragraph: { margin: '0 0 16px', fontSize: '16px', lineHeight: 1.6 },
  note: { margin: '0 0 16px', fontSize: '14px', lineHeight: 1.5, color: SOFT },
  rule: { margin: '24px 0 16px' },
  facts: { margin: '0 0 16px', padding: '12px 16px', backgroundColor: '#f6f8fa' },
  label: {
    // Where it is not understood the column is as wide as its words want.
    width: 'min(9.5rem, 26vw)',
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '3px 16px 3px 0',
    fontSize: '14px',
    fontWeight: 400,
    color: SOFT,
  },
  value: { verticalAlign: 'top', padding: '3px 0' },
  quoteLabel: { margin: '0 0 4px', fontSize: '16px' },
  quote: { margin: '0 0 16px', padding: '4px 16px', borderLeft: '4px solid #c9a227' },
  words: { margin: '4px 0', fontSize: '16px', lineHeight: 1.6 },
  button: {
    backgroundColor: NAVY,
    color: '#ffffff',
    padding: '12px 20px',
    borderRadius: '4px',
    fontSize: '16px',
    fontWeight: 600,
    border: `1px solid ${NAVY}`,
  },
  quiet: { backgroundColor: '#ffffff', color: NAVY },
  // Broken after a slash or a hyphen where that is enough; a key is broken anywhere.
  address: { fontSize: '14px', color: SOFT, wordBreak: 'break-word', overflowWrap: 'anywhere' },
  code: { fontSize: '32px', fontWeight: 700, letterSpacing: '4px', color: NAVY },
} as const;

interface BlockPartProps {
  readonly block: Block;
  /** The step that the mail is about; what else can be opened stands back behind it. */
  readonly isMain: boolean;
}

/** One piece of a notice as mail programs draw it. */
export function BlockPart({ block, isMain }: BlockPartProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Text style={STYLE.paragraph}>{block.text}</Text>;
    case 'note':
      return <Text style={STYLE.note}>{block.text}</Text>;
    case 'rule':
      return <Hr style={STYLE.rule} />;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'quote':
      return <Quote label={block.label} words={block.words} />;
    case 'action':
      return <Action label={block.label} url={block.url} isMain={isMain} />;
    case 'code':
      return (
        <Text style={STYLE.paragraph}>
          {block.label}:
          <br />
          <span style={STYLE.code}>{block.code}</span>
        </Text>
      );
    default:
      return assertNever(block);
  }
}

type Of<Kind extends Block['kind']> = Omit<Extract<Block, { kind: Kind }>, 'kind'>;

function Facts({ rows }: Of<'facts'>) {
  return (
    <Section style={STYLE.facts}>
      <table style={{ borderCollapse: 'collapse' }}>
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
    </Section>
  );
}

/** A request's number is read as one word; a label may take two lines on a telephone. */
function labelStyle(label: string): CSSProperties {
  return /^K-\d+-\d+$/.test(label) ? { ...STYLE.label, whiteSpace: 'nowrap' } : STYLE.label;
}

function Quote({ label, words }: Of<'quote'>) {
  return (
    <>
      <Text style={STYLE.quoteLabel}>{label}:</Text>
      <blockquote style={STYLE.quote}>
        {words.map((word, index) => (
          <Text key={index} style={STYLE.words}>
            {word.split('\n').map((line, at) => (
              <Fragment key={at}>
                {at > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </Text>
        ))}
      </blockquote>
    </>
  );
}

/** The address stands beside the button, so that a reader can see where it leads. */
function Action({ label, url, isMain }: Of<'action'> & { readonly isMain: boolean }) {
  // An address typed by a person is a link only where a browser would open a page with it.
  const isPage = /^https?:\/\//i.test(url);
  return (
    <Text style={STYLE.paragraph}>
      {isPage ? (
        <Button href={url} style={isMain ? STYLE.button : { ...STYLE.button, ...STYLE.quiet }}>
          {label}
        </Button>
      ) : (
        <strong>{label}</strong>
      )}
      <br />
      <span style={STYLE.address}>{url}</span>
    </Text>
  );
}
