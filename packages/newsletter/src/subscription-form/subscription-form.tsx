import { formatListParts, message, messageParts, type Edition, type TextMessageKey } from '@galley/content';
import { Button, Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, useId, type ComponentProps, type ReactNode } from 'react';
import type { LinkAnswer } from '../endpoint/answer.js';
import { fieldNames } from '../newsletter-form/field-names.js';
import { NewsletterBox } from '../newsletter/newsletter-box.js';
import * as styles from './subscription-form.css.js';

export interface SubscriptionFormProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** What the server makes of a link: the state of one reader's subscriptions, and what was asked. */
  answer: LinkAnswer;
  edition: Edition;
  /** Address of the folder below which the steps are served: `/newsletters/`. */
  action: string;
  /** Level of its heading; most often it is the page's own. @default 1 */
  headingLevel?: HeadingLevel;
}

type Words = { title: TextMessageKey; text: TextMessageKey; button?: TextMessageKey };

const wordsOf: Record<LinkAnswer['step'], Record<'asking' | 'done', Words>> = {
  confirm: {
    asking: {
      title: 'subscription.confirm',
      text: 'subscription.confirm-text',
      button: 'subscription.confirm-button',
    },
    done: { title: 'subscription.confirmed', text: 'subscription.confirmed-text' },
  },
  unsubscribe: {
    asking: { title: 'subscription.leave', text: 'subscription.leave-text', button: 'subscription.leave-button' },
    done: { title: 'subscription.left', text: 'subscription.left-text' },
  },
  preferences: {
    asking: { title: 'subscription.choose', text: 'subscription.choose-text', button: 'subscription.choose-button' },
    done: { title: 'subscription.chosen', text: 'subscription.chosen-text', button: 'subscription.choose-button' },
  },
};

const never: Record<'ended' | 'failed', Words> = {
  ended: { title: 'subscription.ended', text: 'subscription.ended-text' },
  failed: { title: 'subscription.failed', text: 'subscription.failed-text' },
};

/**
 * What a link in a letter opens: one button that confirms or leaves, or one's own choice of newsletters; and the answer
 * to it. Renders a `<section>` with a plain form, which needs no script. The button of a question has the focus.
 */
export function SubscriptionForm({
  answer,
  edition,
  action,
  headingLevel = 1,
  className,
  ...rest
}: SubscriptionFormProps) {
  const titleId = `${useId()}title`;
  const { step, state, token, choices, email } = answer;
  const { title, text, button } = state === 'ended' || state === 'failed' ? never[state] : wordsOf[step][state];
  const asked = choices.filter(({ isAsked }) => isAsked).map(({ newsletter }) => newsletter.name);
  const values = { newsletters: <Names names={asked} edition={edition} />, email: <bdi>{email}</bdi> };
  return (
    <section aria-labelledby={titleId} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={titleId} className={styles.title}>
        {message(edition, title)}
      </Heading>
      <p className={styles.words}>
        {messageParts<ReactNode>(edition, text, values).map((part, index) => (
          <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>
        ))}
      </p>
      {button !== undefined && (
        <form method="post" action={`${action}${step}`} className={styles.form}>
          <input type="hidden" name={fieldNames.token} value={token} />
          {step === 'preferences' && (
            <fieldset aria-labelledby={titleId} className={styles.choices}>
              <ul role="list" className={styles.list}>
                {choices.map(({ newsletter, standing }) => (
                  <li key={newsletter.id} className={styles.item}>
                    <NewsletterBox
                      newsletter={newsletter}
                      isTicked={standing === 'confirmed'}
                      note={standing === 'pending' ? message(edition, 'subscription.waiting') : undefined}
                    />
                  </li>
                ))}
              </ul>
            </fieldset>
          )}
          {/* The page is this one question, and its reader has come to answer it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button type="submit" autoFocus={step !== 'preferences' && state === 'asking'}>
            {message(edition, button)}
          </Button>
        </form>
      )}
      {step !== 'preferences' && state === 'done' && token !== '' && (
        <p>
          <a href={`${action}preferences?token=${token}`} className={styles.link}>
            {message(edition, 'subscription.manage')}
          </a>
        </p>
      )}
    </section>
  );
}

/** “The Morning Tide and Dock Diary”, each name in its own direction. */
function Names({ names, edition }: { names: readonly string[]; edition: Edition }) {
  return formatListParts(edition, names).map((part, index) =>
    part.type === 'item' ? <bdi key={index}>{part.text}</bdi> : part.text,
  );
}
