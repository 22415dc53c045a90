import { assertNever } from '#app/domain/result.ts';
import type { Block } from './blocks.ts';

/** What is read; lines as long as they come, mail programs wrap. */
type Read = Exclude<Block, { kind: 'rule' }>;

/** The text twin: one paragraph a block. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.filter(isRead).map(blockText).join('\n\n')}\n`;
}

function isRead(block: Block): block is Read {
  return block.kind !== 'rule';
}

function blockText(block: Read): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text;
    case 'facts':
      return block.rows.map((row) => `${row.label}: ${row.value}`).join('\n');
    case 'quote':
      return `${block.label}:\n${block.words.map(quoted).join('\n>\n')}`;
    case 'action':
      return `${block.label}:\n${block.url}`;
    case 'code':
      return `${block.label}:\n${block.code}`;
    default:
      return assertNever(block);
  }
}

function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
