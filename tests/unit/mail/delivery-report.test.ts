import { describe, expect, it } from 'vitest';
import { openReport } from '#app/documents/letters/delivery-report.server.ts';
import { reportedVerdict } from '#app/domain/mail/delivery-report.ts';
import { aReport } from '#tests/support/delivery-reports.ts';

const ABOUT = { messageId: '<N-1@djpk.example>', to: 'maria@aru.example' };

async function opened(text: string) {
  return openReport(Buffer.from(text));
}

describe('a delivery report', () => {
  it('names the mail, the address and what the server said', async () => {
    expect(await opened(aReport(ABOUT))).toEqual({
      writtenAt: null,
      messageIds: ['<N-1@djpk.example>'],
      recipients: [
        {
          ...{ address: 'maria@aru.example', action: 'failed', status: '5.1.1' },
          diagnostic: '550 5.1.1 <maria@aru.example>: Recipient address rejected: User unknown',
        },
      ],
    });
  });

  it('is read where a colleague passed it on as an attachment', async () => {
    const text = [
      'From: rekan@djpk.example',
      'Content-Type: multipart/mixed; boundary="a0"',
      '',
      '--a0',
      'Content-Type: message/rfc822',
      '',
      aReport(ABOUT),
      '--a0--',
    ].join('\r\n');
    expect((await opened(text))?.messageIds).toEqual(['<N-1@djpk.example>']);
  });

  it.each(['', 'From: a@b.example\r\n\r\nHalo', 'bukan surel', '\u0000\u0001'.repeat(500)])(
    'is not %j',
    async (text) => {
      expect(await opened(text)).toBeNull();
    },
  );

  it.each([
    [{}, { permanent: true, about: 'address' }],
    [
      { status: '5.2.2', diagnostic: 'smtp; 552 5.2.2 full' },
      { permanent: true, about: 'message' },
    ],
    [
      { status: '5.0.0', diagnostic: 'smtp; 550 5.1.1 unknown' },
      { permanent: true, about: 'address' },
    ],
    [
      { status: '5.7.1', diagnostic: 'smtp; 550 5.7.1 spam' },
      { permanent: true, about: 'setup' },
    ],
    [
      { status: '4.4.7', diagnostic: 'smtp; delivery time expired' },
      { permanent: true, about: 'message' },
    ],
    [{ action: 'delayed', status: '4.4.1' }, null],
    [{ action: 'delivered', status: '2.0.0' }, null],
  ])('of %j means %j', async (over, verdict) => {
    const report = await opened(aReport({ ...ABOUT, ...over }));
    const [told] = report?.recipients ?? [];
    expect(told === undefined ? undefined : reportedVerdict(told)).toEqual(verdict);
  });
});
