import { ArticleHeader } from '@galley/article';
import { formatDateTime, type Edition } from '@galley/content';
import type { StoredMail } from '@galley/newsletter/server';
import { ArticleLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';
import * as styles from './mailbox-page.css.js';

export interface MailboxPageProps {
  paper: Paper;
  edition: Edition;
  /** Newest first. */
  mails: readonly StoredMail[];
}

/** What the demo would have mailed, if it had a mail server. */
export function MailboxPage({ paper, edition, mails }: MailboxPageProps) {
  return (
    <Sheet paper={paper} edition={edition} path="/mailbox/" withForm={false}>
      <ArticleLayout
        header={
          <ArticleHeader
            headline="Mailbox"
            standfirst={
              mails.length === 0
                ? 'No mail yet. Sign up for a newsletter, and what would have been sent will lie here.'
                : 'The demo has no mail server, so what it would have sent lies here. Nothing left this machine.'
            }
            edition={edition}
          />
        }
      >
        {mails.map((mail) => (
          <Letter key={mail.id} mail={mail} edition={edition} />
        ))}
      </ArticleLayout>
    </Sheet>
  );
}

function Letter({ mail, edition }: { mail: StoredMail; edition: Edition }) {
  return (
    <article className={styles.letter}>
      <h2 className={styles.subject}>
        <bdi>{mail.subject}</bdi>
      </h2>
      <dl className={styles.heads}>
        <dt>From</dt>
        <dd>
          <bdi>{mail.from}</bdi>
        </dd>
        <dt>To</dt>
        <dd>
          <bdi>{mail.to}</bdi>
        </dd>
        <dt>Date</dt>
        <dd>
          <time dateTime={mail.date}>{formatDateTime(edition, mail.date, 'date-time')}</time>
        </dd>
      </dl>
      <iframe
        src={`/mailbox/${mail.id}.html`}
        title={mail.subject}
        sandbox="allow-top-navigation-by-user-activation"
        loading="lazy"
        className={styles.page}
      />
      <details className={styles.plain}>
        <summary>As plain text</summary>
        <pre lang={mail.locale} dir="auto" className={styles.plainText} tabIndex={0}>
          {mail.text}
        </pre>
      </details>
    </article>
  );
}
