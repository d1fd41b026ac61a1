import '../newsletter-form/newsletter-form.element.js';

export type {
  GalleyNewsletterForm,
  SubscribedDetail,
  SubscribingDetail,
} from '../newsletter-form/newsletter-form.element.js';
