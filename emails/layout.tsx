import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Preview } from '@react-email/preview';
import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Block } from './blocks.ts';
import { BlockPart } from './parts.tsx';

// Styles stand in the elements and nothing is fetched: mail programs strip the one and ask before the other.
const STYLE = {
  page: { margin: 0, padding: '24px 8px', backgroundColor: '#f2f4f7' },
  sheet: {
    maxWidth: '40rem',
    backgroundColor: '#ffffff',
    color: '#1f2328',
    borderTop: '4px solid #12284c',
    padding: '16px 20px',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif',
    fontSize: '16px',
    lineHeight: 1.6,
  },
} as const;

/** The HTML twin: one quiet column. @param lead what a list of mail shows beside the subject */
export function renderHtml(title: string, lead: string, blocks: readonly Block[]): string {
  const main = blocks.find(({ kind }) => kind === 'action');
  const page = (
    <Html lang="id">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Programs that darken mail by themselves would mix our colours with theirs. */}
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>{title}</title>
      </Head>
      <Body style={STYLE.page}>
        <Preview>{lead}</Preview>
        <Container style={STYLE.sheet}>
          {blocks.map((block, index) => (
            <Fragment key={index}>
              <BlockPart block={block} isMain={block === main} />
            </Fragment>
          ))}
        </Container>
      </Body>
    </Html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}
