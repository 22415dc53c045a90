import { CHANNELS, FREE_OF_CHARGE, MINISTRY_NAME, OFFICE_NAME } from '#app/copy/office-address.ts';
import { assertNever } from '#app/domain/result.ts';
import { type Block, note, paragraph, RULE } from './blocks.ts';
import type { OutboxPayload } from '#app/domain/decisions/notice-payload.ts';

/** Greeting and closing around what a template says. */
export function framed(payload: OutboxPayload, blocks: readonly Block[]): Block[] {
  return [paragraph(greeting(payload)), ...blocks, ...closing(payload)];
}

function greeting({ audience, recipient }: OutboxPayload): string {
  switch (audience) {
    case 'requester':
      return recipient.name === '' ? 'Yth. Bapak/Ibu,' : `Yth. Bapak/Ibu ${recipient.name},`;
    case 'narasumber':
    case 'unit':
      return `Yth. Bapak/Ibu ${recipient.name},`;
    case 'secretariat':
      return 'Yth. Sekretariat,';
    default:
      return assertNever(audience);
  }
}

function closing({ audience }: OutboxPayload): Block[] {
  if (audience !== 'requester') return [RULE, note('Surel ini dikirim otomatis oleh Sambang.')];
  return [
    RULE,
    paragraph(`Hormat kami, ${OFFICE_NAME}, ${MINISTRY_NAME}`),
    note(`${FREE_OF_CHARGE} Pertanyaan: ${CHANNELS}, atau balas surel ini.`),
  ];
}
