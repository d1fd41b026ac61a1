/** A mail as it is queued and sent. */
export interface Mail {
  /** Recognised by mailboxes that get it twice (RFC 5322 §3.6.4), angle brackets included. The same for every try. */
  messageId: string;
  /** Of whom it is, as `Name <address>`. */
  from: string;
  /** The bare address. */
  to: string;
  /** When it was written, as an ISO 8601 instant. */
  date: string;
  /** Language of its words, as a BCP 47 tag. */
  locale: string;
  subject: string;
  text: string;
  html: string;
  /** Where one `POST` ends the subscription without further questions (RFC 8058). */
  oneClickUnsubscribe?: string;
}

/** Sends mail, or stores it where people look. */
export interface Mailer {
  /**
   * Resolves once somebody else answers for the mail. Throws {@link MailRefused} where another try would be refused
   * as well, and anything else where one may succeed.
   */
  send(mail: Mail): Promise<void>;
  close(): void | Promise<void>;
}

/** The mail will never be taken: no such mailbox, or nothing that its server wants from us. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}
