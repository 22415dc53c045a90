import { assertNever } from '#app/domain/result.ts';
import type { Block } from './blocks.ts';

/** The text twin: one paragraph a block, lines as long as they come (mail programs wrap). */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
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
