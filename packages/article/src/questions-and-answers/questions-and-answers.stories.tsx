import type { Inline, QuestionAndAnswer, TextNode } from '@galley/content';
import { arabic, english, longHeadline, longWord } from '@galley/test-kit';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { QuestionsAndAnswers } from './questions-and-answers.js';

const text = (words: string): Inline[] => [{ type: 'text', text: words }];
const paragraph = (words: string): TextNode => ({ type: 'paragraph', children: text(words) });
const pair = (question: string, ...answer: string[]): QuestionAndAnswer => ({
  question: text(question),
  answer: answer.map(paragraph),
});

const meta = {
  title: 'Article/QuestionsAndAnswers',
  component: QuestionsAndAnswers,
  args: {
    edition: english,
    items: [
      pair(
        'Who may take a ship over the Bar?',
        'Anybody by day, if the ship is short enough. By night, only the nine pilots who hold the board’s licence for it.',
      ),
      pair(
        'Why is nobody trained?',
        'Because training costs the board £210,000 a head and takes six years.',
        'The shipping lines paid half of it until 2019. Since then each waits for the other.',
      ),
      pair('What happens in January?', 'Ships over 180 metres wait at anchor for daylight.'),
    ],
  },
} satisfies Meta<typeof QuestionsAndAnswers>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every answer is there to read, to print and to find: nothing is folded away. */
export const Explainer: Story = {
  tags: ['reference'],
  play: async ({ canvas, args: { edition } }) => {
    await expect(canvas.getByRole('region')).toHaveAccessibleName(edition.messages['questions.title']);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await expect(canvas.getByText(/Since then each waits/)).toBeVisible();
  },
};

/** One question with its answer has the edition’s title, too. */
export const OneQuestion: Story = {
  tags: ['minimal', 'no-picture'],
  parameters: { pictures: { reason: 'It is the last question of the explainer.' } },
  args: { items: [pair('What happens in January?', 'Ships over 180 metres wait at anchor for daylight.')] },
};

/** A title of its own, at a deeper level; an answer that goes on without a question, and a question of 300 characters. */
export const Interview: Story = {
  tags: ['long-words'],
  args: {
    title: `In her own words: ${longWord}`,
    headingLevel: 3,
    items: [
      { question: [], answer: [paragraph('Edith Marlowe has been a pilot for thirty-one years. We met on the boat.')] },
      pair(longHeadline, `No. ${longWord}`),
      { question: [], answer: [] },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(1);
    await expect(canvas.getByText(/We met on the boat/)).toBeVisible();
  },
};

export const RightToLeft: Story = {
  tags: ['right-to-left'],
  parameters: { edition: 'own' },
  globals: { language: 'ar' },
  args: {
    edition: arabic,
    items: [
      pair('من يحق له إدخال سفينة ليلًا؟', 'تسعة مرشدين يحملون رخصة المجلس، لا غير.'),
      pair('لماذا لا يُدرَّب أحد؟', 'لأن تدريب المرشد يستغرق ست سنوات.'),
    ],
  },
};

/** What a transcript brings along: it can be shown, and the letters are read aloud and listed with the headings. */
export const LettersBeforeEachTurn: Story = {
  tags: ['dont', '!manifest', 'one-picture'],
  args: {
    items: [
      pair(
        'Q: Who may take a ship over the Bar?',
        'A: By night, only the nine pilots who hold the board’s licence for it.',
      ),
      pair('Q: What happens in January?', 'A: Ships over 180 metres wait at anchor for daylight.'),
    ],
  },
};
