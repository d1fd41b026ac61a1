export type { AnswerPage, Choice, LinkAnswer, SignUpAnswer } from '../endpoint/answer.js';
export { createLinkEndpoint, type LinkEndpointOptions } from '../endpoint/links.js';
export { createLimiter, limiterOf, type Limiter, type LimiterOptions } from '../endpoint/limiter.js';
export { createSignUpEndpoint, type List, type SignUpOptions, type Wish } from '../endpoint/sign-up.js';
export { forwardToListmonk, type ListmonkOptions } from '../hand-over/forward-to-listmonk.js';
export { forwardToMailchimp, type MailchimpOptions } from '../hand-over/forward-to-mailchimp.js';
export {
  createLetterWriter,
  createLink,
  stepAddress,
  type LetterWriter,
  type LetterWriterOptions,
  type Sender,
  type Step,
} from '../letters/letter-writer.js';
export {
  createMailboxFolder,
  readMail,
  readMailbox,
  type ReadMailboxOptions,
  type StoredMail,
} from '../mail/mailbox-folder.js';
export { createMemoryMailer, type MemoryMailer } from '../mail/memory-mailer.js';
export { createSmtpMailer, type SmtpMailerOptions } from '../mail/smtp-mailer.js';
export { MailRefused, type Mail, type Mailer } from '../mail/mail.js';
export type { SignUpState } from '../newsletter-form/form-state.js';
export type { Consent } from '../newsletter/consent.js';
export type { Newsletter } from '../newsletter/newsletter.js';
export { startOutbox, type Outbox, type OutboxOptions } from '../outbox/outbox.js';
export { createOwnList, type OwnListOptions } from '../own-list/own-list.js';
export {
  createNewsletterServer,
  type NewsletterServer,
  type NewsletterServerOptions,
} from '../server/newsletter-server.js';
export {
  openMailer,
  openStore,
  readNewsletterSettings,
  SettingsError,
  type MailSetting,
  type NewsletterSettings,
  type StoreSetting,
} from '../server/settings.js';
export { openPostgresStore, type PostgresSettings } from '../subscriber-store/postgres-store.js';
export { createMemoryStore, openSqliteStore } from '../subscriber-store/sqlite-store.js';
export type {
  Letter,
  LetterKind,
  Link,
  Opened,
  QueuedMail,
  SignUp,
  Standing,
  SubscriberStore,
  SubscriptionFilter,
  Subscription,
} from '../subscriber-store/subscriber-store.js';
