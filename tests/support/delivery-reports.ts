/** A delivery report as Postfix writes it, about a mail with that Message-ID to that address. */
export function aReport({
  messageId,
  to,
  status = '5.1.1',
  action = 'failed',
  diagnostic = `smtp; 550 ${status} <${to}>: Recipient address rejected:\r\n    User unknown`,
  date,
}: {
  messageId: string;
  to: string;
  status?: string;
  action?: string;
  diagnostic?: string;
  /** Its Date, which it lacks where left out. */
  date?: string;
}): string {
  return [
    'From: MAILER-DAEMON@mx.djpk.example (Mail Delivery System)',
    'To: sekretariat@djpk.example',
    'Subject: Undelivered Mail Returned to Sender',
    ...(date === undefined ? [] : [`Date: ${date}`]),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.djpk.example',
    'Arrival-Date: Mon, 23 Nov 2026 09:00:00 +0700 (WIB)',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Konsultasi disetujui',
    '',
    '--b1--',
    '',
  ].join('\r\n');
}
