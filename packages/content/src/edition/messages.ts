/** Words that change with a number: one text per plural category of the language (CLDR), `{count}` stands for the number. */
export type PluralMessage = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

/** Every fixed word that a component prints. `{name}` stands for a value. A site replaces any of them in `createEdition`. */
export interface Messages {
  'skip.content': string;
  'edit.article': string;
  'masthead.sections': string;
  'masthead.newsletters': string;
  'footer.label': string;
  'label.live': string;
  'label.breaking': string;
  'label.exclusive': string;
  'label.updated': string;
  'label.opinion': string;
  'label.analysis': string;
  'label.sponsored': string;
  'label.ai-assisted': string;
  'byline.by': string;
  'byline.photographs': string;
  'byline.reporting': string;
  'byline.additional-reporting': string;
  'byline.editing': string;
  'byline.translation': string;
  'byline.updated': string;
  'reading.minutes': PluralMessage;
  'audio.title': string;
  'audio.minutes': PluralMessage;
  'audio.unavailable': string;
  'audio.human': string;
  'audio.ai-assisted': string;
  'audio.ai': string;
  'related.title': string;
  'embed.open': string;
  'tags.title': string;
  'newsletter.email': string;
  'newsletter.required': string;
  'newsletter.subscribe': string;
  'newsletter.honeypot': string;
  'newsletter.invalid': string;
  'newsletter.submitting': string;
  'newsletter.pending': string;
  'newsletter.handled': string;
  'newsletter.rate-limited': string;
  'newsletter.network-failed': string;
  'newsletter.server-rejected': string;
  'newsletter.done': string;
  'feed.title': string;
  'feed.more': string;
  'feed.loading': string;
  'feed.failed': string;
  'feed.added': PluralMessage;
  'feed.empty': string;
  'picks.title': string;
}
