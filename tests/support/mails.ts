/** A file that goes along with a mail. */
export interface MailFile {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Uint8Array;
}

interface MailParts {
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string | null;
  readonly messageId?: string | null;
  readonly text?: string;
  readonly html?: string;
  readonly headers?: readonly string[];
  readonly files?: readonly MailFile[];
  /** A mail that is passed on inside. */
  readonly forwarded?: string;
}

/** A mail as a program of an office writes it. No person or address in it exists. */
export function aMail(parts: MailParts = {}): string {
  const {
    from = 'Anggrek Wangi <bpkad@melati.example>',
    subject = 'Permohonan konsultasi DAU [#48213]',
    date = 'Thu, 19 Nov 2026 21:15:00 +0800',
    messageId = '<satu@melati.example>',
    text = 'Yth. Sekretariat,\n\nKami mohon penjelasan DAU.\n\nHormat kami,\nAnggrek Wangi',
    html,
    headers = [],
    files = [],
    forwarded,
  } = parts;
  const body =
    html === undefined
      ? `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`
      : `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const inner = [
    body,
    ...(forwarded === undefined
      ? []
      : [`Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${forwarded}`]),
    ...files.map(filePart),
  ];
  return [
    ...(messageId === null ? [] : [`Message-ID: ${messageId}`]),
    ...(date === null ? [] : [`Date: ${date}`]),
    `From: ${from}`,
    'To: konsultasi@djpk.example',
    `Subject: ${subject}`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="batas"',
    '',
    ...inner.map((part) => `--batas\r\n${part}`),
    '--batas--',
    '',
  ]
    .join('\r\n')
    .replaceAll('batas', `batas${forwarded === undefined ? '' : '-luar'}`);
}

function filePart({ name, type = 'application/pdf', bytes }: MailFile): string {
  const packed = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    packed,
  ].join('\r\n');
}

/** Multiparts within multiparts, as deep as is asked. */
export function aDeepMail(depth: number): string {
  let body = 'Content-Type: text/plain\r\n\r\nhalo';
  for (let level = 0; level < depth; level++) {
    body = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--`;
  }
  return `From: a@contoh.example\r\nSubject: dalam\r\n${body}`;
}
