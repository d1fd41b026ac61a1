export { parseEmailAddress, type EmailAddress } from '../email-address/email-address.js';
export {
  createNewsletterEndpoint,
  type AnswerPage,
  type NewsletterEndpointOptions,
} from '../endpoint/create-newsletter-endpoint.js';
export type { SignUpState } from '../newsletter-form/form-state.js';
export type { Newsletter } from '../newsletter/newsletter.js';
export { createMemoryStore, type MemoryStore } from '../subscriber-store/memory-store.js';
export { openSqliteStore } from '../subscriber-store/sqlite-store.js';
export type { Subscriber, SubscriberStore } from '../subscriber-store/subscriber-store.js';
