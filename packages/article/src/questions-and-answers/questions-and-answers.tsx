import { message, nodesText, plainText, type Edition, type QuestionAndAnswer } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { inlines } from '../inlines/inlines.js';
import { TextNodes } from '../text-nodes/text-nodes.js';
import * as styles from './questions-and-answers.css.js';

export interface QuestionsAndAnswersProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** @default the edition's words for “Questions and answers” */
  title?: string;
  /** In their order; those without any words are left out. */
  items: readonly QuestionAndAnswer[];
  edition: Edition;
  /** Level of the title; questions are one deeper. @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * An explainer or an interview: each question is a heading with its answer below. Nothing is folded away, so that all
 * of it is printed, found by a search, and read in one go. Renders a `<section>` named by its title, or nothing.
 */
export function QuestionsAndAnswers({
  title = '',
  items,
  edition,
  headingLevel = 2,
  className,
  ...rest
}: QuestionsAndAnswersProps) {
  const id = useId();
  const asked = items.filter((item) => nodesText([{ type: 'questions', items: [item] }]) !== '');
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {title.trim() === '' ? message(edition, 'questions.title') : title}
      </Heading>
      <div className={styles.items}>
        {asked.map(({ question, answer }, index) => (
          <div key={index} className={styles.item}>
            {plainText(question).trim() !== '' && (
              <Heading level={Math.min(6, headingLevel + 1) as HeadingLevel} className={styles.question}>
                {inlines(question)}
              </Heading>
            )}
            {answer.length > 0 && (
              <div className={styles.answer}>
                <TextNodes nodes={answer} />
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
