import type { AddressInfo, Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server has it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  /** As whom the client signed in; '' where it did not. */
  readonly by: string;
}

/** A server's word of refusal. */
export function refusal(responseCode: number, text = 'refused'): Error {
  return Object.assign(new Error(text), { responseCode });
}

type Then = (mail: Received, answer: (error?: Error | null) => void) => void;

/** A mail server for the length of one test; `received` is what it has read to the end. */
export async function withServer(
  options: SMTPServerOptions & { readonly answer?: Then },
  use: (url: string, received: Received[]) => Promise<void>,
): Promise<void> {
  const received: Received[] = [];
  const { answer = (_mail, say) => say(), ...others } = options;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 200,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const mail = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((address) => address.address),
          raw: Buffer.concat(chunks),
          by: typeof session.user === 'string' ? session.user : '',
        };
        received.push(mail);
        answer(mail, callback);
      });
    },
    ...others,
  });
  // A client that leaves in the middle is part of these tests.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`smtp://127.0.0.1:${portOf(server.server)}`, received);
  } finally {
    await new Promise<void>((closed) => server.close(closed));
  }
}

/** The port that a server was given. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The notice a mail is about, as its Message-ID tells. */
export function noticeIn({ raw }: Pick<Received, 'raw'>): string {
  return /^Message-ID: <([^@]+)@/im.exec(raw.toString())?.[1] ?? '';
}
