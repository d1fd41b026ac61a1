export type { Consent } from '../newsletter/consent.js';
export type { Newsletter } from '../newsletter/newsletter.js';
export type { NewsletterFormState } from '../newsletter-form/form-state.js';
export { NewsletterForm, type NewsletterFormProps } from '../newsletter-form/newsletter-form.js';
export { NewsletterPicker, type NewsletterPickerProps } from '../newsletter-picker/newsletter-picker.js';
export { SubscriptionForm, type SubscriptionFormProps } from '../subscription-form/subscription-form.js';
