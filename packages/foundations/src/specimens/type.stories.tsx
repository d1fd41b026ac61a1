import type { Meta, StoryObj } from '@storybook/react-vite';
import type { BrandName } from '../brands/brand-names.js';
import { faces, text, type TextStep } from '../type-scale/text.js';
import { vars } from '../theme/vars.css.js';
import { valueOf } from './roles.js';
import { propertyName } from '../brands/brand-rules.js';
import { Page } from './sheet.js';

/**
 * The type scale, each step in a line that could stand in the paper, with its size, line height, weight and tracking as
 * they hold at this width. Sizes grow once, at the tablet's width.
 */
const meta = {
  title: 'Foundations/Type',
  tags: ['type', 'wide-right-to-left'],
  parameters: {
    layout: 'fullscreen',
    pictures: { without: { 'long-words': 'Steps are no components: what holds long words has pictures of its own.' } },
  },
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const lines: Record<BrandName, [headline: string, sentence: string]> = {
  'harbour-courier': [
    'Tide mill turns again after ninety years',
    'At 6.40 on Thursday the sluice was raised by hand, and for the first time since 1936 flour fell from the stones.',
  ],
  'novyi-lyman': [
    'Млин на припливі знову меле',
    'О шостій сорок у четвер підняли засув, і вперше від 1936 року з-під каменя посипалося борошно.',
  ],
  'al-marsa': [
    'طاحونة المدّ تدور من جديد بعد تسعين عامًا',
    'عند السادسة وأربعين دقيقة من صباح الخميس رُفع الباب باليد، ونزل الدقيق من تحت الحجر لأول مرة منذ عام ١٩٣٦.',
  ],
};

const isSentence = new Set<TextStep>(['standfirst', 'body', 'bodySmall', 'quote', 'caption']);

/** Every step in a line of the brand’s own language, the largest first. */
export const Steps: Story = {
  tags: ['reference', 'one-picture'],
  render: (_args, { globals }) => {
    const brand = globals['brand'] as BrandName;
    const [headline, sentence] = lines[brand];
    const own = { 'harbour-courier': 'en-GB', 'novyi-lyman': 'uk', 'al-marsa': 'ar' }[brand];
    return (
      <Page>
        {(Object.keys(vars.type) as TextStep[]).map((step) => (
          <div key={step} style={{ paddingBlock: 8, borderBlockEnd: '1px solid var(--galley-color-line-hair)' }}>
            <p dir="ltr" style={{ ...text('meta'), margin: 0, color: 'var(--galley-color-ink-quiet)' }}>
              {step} · {faces[step]} · {figures(step)}
            </p>
            <p lang={own} dir={brand === 'al-marsa' ? 'rtl' : 'ltr'} style={{ ...text(step), margin: 0 }}>
              {isSentence.has(step) ? sentence : headline}
            </p>
          </div>
        ))}
      </Page>
    );
  },
};

/** Size in px at the browser's default text size, line height, weight, tracking. */
function figures(step: TextStep): string {
  const { size, leading, weight, tracking } = vars.type[step];
  const read = (reference: string) => valueOf(propertyName(reference));
  return `${Number.parseFloat(read(size)) * 16}/${read(leading)}, ${read(weight)}, ${read(tracking)}`;
}
