import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

export interface SmtpPeer {
  url: string;
  /** What was taken, as it came. */
  mails: Buffer[];
  /** To whom, as `RCPT TO` said. */
  recipients: string[];
  /** Of connections that were opened. */
  connections: number;
  close(): Promise<void>;
}

export type Answer = 'taken' | 'stall' | 'reset' | 'drop' | { code: number; text: string };

/** At which step a peer does something else than take the mail. */
export interface PeerOptions extends Omit<SMTPServerOptions, 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'onData'> {
  greeting?: Answer;
  sender?: Answer;
  recipient?: Answer;
  /** Once the first bytes of the mail have come. */
  midst?: Answer;
  /** Once all have. Asked with each mail. */
  end?: Answer | (() => Answer);
}

/** A mail server on a free port of this machine that misbehaves where it is told to. */
export async function startSmtpPeer(options: PeerOptions = {}): Promise<SmtpPeer> {
  const { greeting, sender, recipient, midst, end, ...others } = options;
  const sockets = new Map<number, Socket>();
  const peer = { url: '', mails: [] as Buffer[], recipients: [] as string[], connections: 0 };

  function act(answer: Answer, { remotePort }: SMTPServerSession, done: (error?: Error) => void): void {
    const socket = sockets.get(remotePort);
    if (answer === 'taken') done();
    else if (answer === 'reset') socket?.resetAndDestroy();
    else if (answer === 'drop') socket?.destroy();
    else if (answer !== 'stall') done(Object.assign(new Error(answer.text), { responseCode: answer.code }));
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    logger: false,
    ...others,
    onConnect: (session, done) => act(greeting ?? 'taken', session, done),
    onMailFrom: (_address, session, done) => act(sender ?? 'taken', session, done),
    onRcptTo({ address }, session, done) {
      peer.recipients.push(address);
      act(recipient ?? 'taken', session, done);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      if (midst !== undefined) stream.once('data', () => act(midst, session, done));
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (midst !== undefined) return;
        const answer = (typeof end === 'function' ? end() : end) ?? 'taken';
        if (answer === 'taken') peer.mails.push(Buffer.concat(chunks));
        act(answer, session, done);
      });
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket) => {
    peer.connections++;
    sockets.set(socket.remotePort ?? 0, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(peer, {
    url: `${options.secure === true ? 'smtps' : 'smtp'}://localhost:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  });
}
