export type { Newsletter } from '../newsletter/newsletter.js';
export type { NewsletterFormState } from '../newsletter-form/form-state.js';
export { NewsletterForm, type NewsletterFormProps } from '../newsletter-form/newsletter-form.js';
